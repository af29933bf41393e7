"""Several threads at once, on real databases."""

import threading
from pathlib import Path

import pytest

from bot.core.message import Inbound
from bot.services.intake import Accepted
from bot.store.condition import condition
from bot.worker.worker import Worker
from tests.faults.child import AheadClock, random_ids
from tests.services.world import World, open_store

WAIT = 60.0


@pytest.fixture
def world(url: str) -> World:
    return World(open_store(url), clock=AheadClock(0), new_id=random_ids())


def test_many_contacts_many_threads_each_in_order(world: World) -> None:
    contacts = [f"c{number}" for number in range(12)]
    worker = Worker(world.rounds, threads=4)
    worker.start()
    try:
        for text in ("one", "two", "three", "four"):
            for contact in contacts:
                world.say(text, contact)
            worker.ring()
        assert everybody_is_served(world)
    finally:
        worker.stop()
        world.store.close()
    for contact in contacts:
        assert world.sender.texts(contact) == ["1: one", "2: two", "3: three", "4: four"]


def test_the_same_message_from_many_threads_is_accepted_once(world: World) -> None:
    accepted: list[str] = []
    start = threading.Barrier(6)

    def deliver() -> None:
        start.wait(WAIT)
        for number in range(15):
            inbound = Inbound("telegram", "telegram", f"id{number}", f"c{number % 3}", "x")
            if isinstance(world.intake.accept(inbound), Accepted):
                accepted.append(inbound.external_id)

    threads = [threading.Thread(target=deliver) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    world.store.close()
    assert sorted(accepted) == sorted(f"id{number}" for number in range(15))


def test_stopping_finishes_what_is_in_hand(tmp_path: Path) -> None:
    world = World(open_store(f"sqlite:///{tmp_path}/db"), clock=AheadClock(0), new_id=random_ids())
    in_hand, go_on = threading.Event(), threading.Event()

    def checkpoint(point: str) -> None:
        if point == "before_send":
            in_hand.set()
            assert go_on.wait(WAIT)

    world.checkpoint = checkpoint
    worker = Worker(world.rounds, threads=2)
    worker.start()
    world.say("one")
    worker.ring()
    assert in_hand.wait(WAIT)
    stopping = threading.Thread(target=worker.stop)
    stopping.start()
    go_on.set()
    stopping.join(WAIT)
    assert world.sender.texts() == ["1: one"]
    assert world.rounds.begin() is None
    world.store.close()


def everybody_is_served(world: World) -> bool:
    """Wait until nobody has work."""
    pause = threading.Event()
    for _ in range(int(WAIT / 0.05)):
        with world.store.engine.connect() as connection:
            if condition(connection).lanes == 0:
                return True
        pause.wait(0.05)
    return False
