"""Messages at which something breaks."""

import logging

import pytest

from bot.services.rounds import LEASE
from tests.services.world import World


def again(world: World, times: int = 6) -> None:
    for _ in range(times):
        world.clock.move(minutes=1)
        world.work()


def test_a_passing_error_costs_nothing_but_time(world: World) -> None:
    world.dialogue.fatal = {"one"}
    world.talk("one")
    assert world.sender.sent == []
    world.dialogue.fatal.clear()
    again(world, 1)
    assert world.sender.texts() == ["1: one"]


def test_a_poison_message_is_parked_with_an_apology_and_blocks_nobody(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.dialogue.fatal = {"poison"}
    world.say("poison")
    world.say("two")
    world.say("one", address="b")
    with caplog.at_level(logging.INFO):
        world.work()
        assert world.sender.texts("b") == ["1: one"]
        again(world)
    assert world.sender.texts() == ["sorry", "1: two"]
    assert "inbound.parked" in caplog.text
    assert "poison" not in caplog.text


def test_a_message_at_which_the_process_dies_is_parked_as_well(world: World) -> None:
    world.say("one")
    for _ in range(5):
        assert world.rounds.begin() is not None
        world.clock.move(seconds=LEASE.total_seconds() + 1)
    world.dialogue.fatal = {"one"}
    again(world, 1)
    assert world.sender.texts() == ["sorry"]


def test_a_model_that_answers_nonsense_is_a_failure_like_any_other(world: World) -> None:
    world.model.error = KeyError("intent")
    world.talk("one")
    world.model.error = None
    again(world, 1)
    assert world.sender.texts() == ["1: one"]


def test_a_silent_turn_is_done_with(world: World) -> None:
    world.dialogue.silent = frozenset({"one"})
    world.talk("one", "two")
    assert world.sender.texts() == ["2: two"]


def test_whoever_lost_the_lane_changes_nothing(world: World) -> None:
    world.say("one")
    frozen = world.rounds.begin()
    assert frozen is not None
    world.clock.move(seconds=LEASE.total_seconds() + 1)
    world.work()
    world.rounds.finish(frozen)
    assert world.sender.texts() == ["1: one"]
    world.talk("two")
    assert world.sender.texts() == ["1: one", "2: two"]


def test_whoever_lost_the_lane_before_sending_does_not_send(world: World) -> None:
    """Frozen between the commit of a turn and its send, and awake again after the lease."""
    frozen_at: list[str] = []

    def freeze(point: str) -> None:
        if point == "after_commit" and not frozen_at:
            frozen_at.append(point)
            world.clock.move(seconds=LEASE.total_seconds() + 1)
            other.work()

    world.checkpoint = freeze
    other = World(world.store, clock=world.clock, sender=world.sender, new_id=world.new_id)
    world.talk("one")
    assert frozen_at == ["after_commit"]
    assert world.sender.texts() == ["1: one"]


def test_a_talkative_contact_lets_the_others_in(world: World) -> None:
    for number in range(120):
        world.say(f"m{number}")
    world.clock.move(seconds=1)
    world.say("one", address="b")
    rounds = world.rounds
    first = rounds.begin()
    assert first is not None
    rounds.finish(first)
    assert len(world.sender.texts("a")) < 60
    world.clock.move(seconds=1)
    world.work()
    assert world.sender.texts("a") == [f"{n + 1}: m{n}" for n in range(120)]
    assert world.sender.texts("b") == ["1: one"]


def test_the_only_worker_takes_over_at_once_from_the_one_that_died(world: World) -> None:
    world.say("one")
    dead = world.rounds.begin()
    assert dead is not None
    assert world.work() == 0
    world.rounds.inherit()
    assert world.work() == 1
    world.rounds.finish(dead)
    assert world.sender.texts() == ["1: one"]
