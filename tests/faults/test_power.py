"""The power fails at every point at which anything is done, on SQLite.

What is gone then is whatever was committed after the last transaction that lasts. Promised: every
accepted message takes effect exactly once all the same, and none about danger is sent twice.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count, groupby
from pathlib import Path
from secrets import token_hex

import pytest

from bot.core.errors import OutcomeUnknown, SendError, Throttled
from bot.services.rounds import Point
from bot.store.hashing import Hashing
from bot.store.sealed import Keyring
from bot.store.unit import SqlStore, SqlUnit
from tests.services.world import (
    DATA_KEY,
    HASH_KEY,
    CountingDialogue,
    FakeClock,
    FakeSender,
    World,
    ids,
    open_store,
)
from tests.support.database import migrated


class PowerCut(BaseException):
    """Nothing of this process runs any further."""


class Disk(SqlStore):
    """A store that remembers what of it would survive a failure of the power."""

    def __init__(self, file: Path, survives: Path) -> None:
        engine = migrated(f"sqlite:///{file}")
        super().__init__(engine, Keyring([DATA_KEY]), Hashing(HASH_KEY), "notice-1")
        self._file, self._survives = file, survives

    @contextmanager
    def begin(self, lasting: bool = True) -> Iterator[SqlUnit]:
        with super().begin(lasting) as unit:
            yield unit
        if lasting:
            copy(self._file, self._survives)


def copy(database: Path, to: Path) -> None:
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)


class Switch:
    """Cuts the power at the n-th checkpoint."""

    def __init__(self, at: int | None) -> None:
        self.at = at
        self.passed = 0

    def __call__(self, _point: Point) -> None:
        if self.passed == self.at:
            raise PowerCut
        self.passed += 1


def world(store: SqlStore, clock: FakeClock, sender: FakeSender, switch: Switch) -> World:
    # A lane is known by a token that the next worker must not draw again.
    new_id = ids() if switch.at is not None else lambda: token_hex(16)
    dialogue = CountingDialogue(care={"two": "safety"})
    return World(
        store, clock=clock, dialogue=dialogue, sender=sender, checkpoint=switch, new_id=new_id
    )


def live(folder: Path, cut: int, errors: list[SendError | None]) -> tuple[FakeSender, int]:
    """Two people write, the power fails, the helpline comes back and goes on to the end."""
    clock, sender, switch = FakeClock(), FakeSender(errors=errors), Switch(cut)
    database, survives = folder / "helpline.db", folder / "survives.db"
    disk = Disk(database, survives)
    before = world(disk, clock, sender, switch)
    for text in ("one", "two", "three"):
        before.say(text, "a")
    before.say("one", "b")
    try:
        for _ in range(4):
            before.work()
            clock.move(minutes=15)
    except PowerCut:
        pass
    disk.close()
    store = open_store(f"sqlite:///{survives}")
    after = world(store, clock, sender, Switch(None))
    for _ in range(5):
        clock.move(minutes=15)
        after.work()
    store.close()
    return sender, switch.passed


FAILURES: dict[str, tuple[SendError | None, ...]] = {
    "all is well": (),
    "the first send is put off": (Throttled("wait"),),
    "the second send has no answer": (None, OutcomeUnknown("no answer")),
    "the second send is put off": (None, Throttled("wait")),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_the_power_fails(tmp_path: Path, failure: str) -> None:
    for cut in count():
        folder = tmp_path / str(cut)
        folder.mkdir()
        sender, passed = live(folder, cut, list(FAILURES[failure]))
        ordinary = [text for text, _ in groupby(sender.texts("a")) if text != "2: two"]
        assert ordinary == ["1: one", "3: three"], cut
        assert sender.texts("a").count("2: two") <= 1, cut
        assert len(sender.texts("a")) <= 4, cut
        assert set(sender.texts("b")) == {"1: one"}, cut
        if passed < cut:
            break
    assert cut > 10
