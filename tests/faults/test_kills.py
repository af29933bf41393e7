"""`kill -9` at every point at which a worker can die, on both databases.

Promised: every accepted message takes effect exactly once, answers to one person keep their order,
none is lost, and one is doubled only if the worker died after the provider had it.
"""

import random
import signal
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from bot.store.condition import condition
from tests.faults.child import AheadClock, Journal, random_ids
from tests.services.world import World, open_store

ROOT = Path(__file__).parents[2]
CONTACTS = ("a", "b", "c")
TEXTS = ("one", "two", "three", "four")
EXPECTED = [f"{number}: {text}" for number, text in enumerate(TEXTS, start=1)]


def child(url: str, journal: Path, *arguments: object) -> subprocess.Popen[bytes]:
    """A worker process that kills itself: see `child.main` for its arguments."""
    command = [sys.executable, "-m", "tests.faults.child", url, str(journal)]
    return subprocess.Popen([*command, *map(str, arguments)], cwd=ROOT)


def finish(url: str, journal: Path, hours: float) -> None:
    """Another worker takes over, long after, and serves until nobody has work."""
    store = open_store(url)
    clock = AheadClock(hours)
    world = World(store, clock=clock, sender=Journal(journal), new_id=random_ids())
    for _ in range(3):
        world.work()
        clock.move(minutes=15)
    with store.engine.connect() as connection:
        found = condition(connection)
    store.close()
    assert (found.waiting, found.lanes, found.unsent, found.parked, found.failed) == (0,) * 5


def received(journal: Path) -> dict[str, list[str]]:
    lines = [line.split("\t") for line in journal.read_text().splitlines()]
    return {whom: [text for address, text, _ in lines if address == whom] for whom in CONTACTS}


def everybody_writes(url: str) -> None:
    store = open_store(url)
    world = World(store, clock=AheadClock(0))
    for text in TEXTS:
        for contact in CONTACTS:
            world.say(text, contact)
    store.close()


@pytest.mark.parametrize("after", [0, 2])
@pytest.mark.parametrize(
    "point", ["after_claim", "after_commit", "before_send", "after_send", "before_mark"]
)
def test_a_worker_dies(url: str, tmp_path: Path, point: str, after: int) -> None:
    journal = tmp_path / "journal"
    everybody_writes(url)
    with child(url, journal, point, after, 0, 1) as dying:
        try:
            assert dying.wait(60) == -signal.SIGKILL
        finally:
            dying.kill()
    finish(url, journal, hours=0.5)
    doubled = 0
    for texts in received(journal).values():
        assert [text for text, _ in groupby(texts)] == EXPECTED
        doubled += len(texts) - len(EXPECTED)
    assert doubled == (1 if point in {"after_send", "before_mark"} else 0)


@pytest.mark.slow
def test_a_storm_of_kills(url: str, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    journal.touch()
    kills = 6
    chance = random.Random(7)
    everybody_writes(url)
    for kill in range(kills):
        point = chance.choice(["after_commit", "after_send", "before_mark", "after_claim"])
        with child(url, journal, point, chance.randrange(2), kill / 4, 2) as dying:
            try:
                dying.wait(5)
            except subprocess.TimeoutExpired:
                # There was less to do than it was to survive.
                dying.kill()
    finish(url, journal, hours=kills / 4)
    doubled = 0
    for texts in received(journal).values():
        assert [text for text, _ in groupby(texts)] == EXPECTED
        doubled += len(texts) - len(EXPECTED)
    # Two threads may both have been sending when their process was killed.
    assert doubled <= 2 * kills
