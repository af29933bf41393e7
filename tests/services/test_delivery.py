"""What becomes of an answer: every kind of failure, and every order of callbacks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.errors import (
    BadMessage,
    ChannelDown,
    OutcomeUnknown,
    RecipientOptedOut,
    RecipientUnreachable,
    SendError,
    Throttled,
    WindowClosed,
)
from bot.core.events import ConsentGiven
from bot.services.ports import SendReceipt
from bot.services.webhooks import DeliveryReport, DeliveryStatus
from tests.services.world import World


def status(world: World, ref: str | None = None) -> str:
    """How the store sees the only answer, or the one of a ref."""
    with world.store.reading() as unit:
        found = unit.outbox.find("telegram", ref or f"{2:032x}", None)
        assert found is not None
        return found.status


def report(
    world: World, status: DeliveryStatus, error: SendError | None = None, code: str | None = None
) -> str:
    """The provider reports on the first answer."""
    first = f"{2:032x}"
    return world.delivery.record_status(
        DeliveryReport("telegram", status, ref=first, code=code, error=error)
    )


@pytest.mark.parametrize("error", [Throttled("slow down"), ChannelDown("away")])
def test_a_passing_failure_is_tried_again(world: World, error: SendError) -> None:
    world.sender.errors = [error, error]
    world.talk("one")
    assert world.sender.sent == []
    for _ in range(3):
        world.clock.move(seconds=10)
        world.work()
    assert world.sender.texts() == ["1: one"]


def test_the_provider_says_how_long_to_wait(world: World) -> None:
    world.sender.errors = [Throttled("slow down", retry_after=90)]
    world.talk("one")
    world.clock.move(seconds=89)
    assert world.work() == 0
    world.clock.move(seconds=2)
    world.work()
    assert world.sender.texts() == ["1: one"]


@pytest.mark.parametrize(
    "error", [RecipientUnreachable("gone"), BadMessage("too long"), WindowClosed("24 hours")]
)
def test_a_lasting_failure_is_final_and_blocks_nothing(world: World, error: SendError) -> None:
    world.sender.errors = [error]
    world.talk("one")
    world.clock.move(days=1)
    world.work()
    assert status(world) == "failed"
    world.talk("two")
    assert world.sender.texts() == ["2: two"]


def test_answers_behind_one_that_waits_keep_their_order(world: World) -> None:
    world.sender.errors = [ChannelDown("away")]
    world.talk("one", "two", "three")
    assert world.sender.sent == []
    world.clock.move(seconds=10)
    world.work()
    assert world.sender.texts() == ["1: one", "2: two", "3: three"]


def test_an_outage_is_sat_out_but_not_for_ever(world: World) -> None:
    world.sender.errors = [ChannelDown("away")] * 1000
    world.talk("one")
    for _ in range(200):
        world.clock.move(minutes=10)
        world.work()
    assert status(world) == "failed"
    assert len(world.sender.errors) > 800


def test_after_two_hours_only_the_last_of_several_is_answered(world: World) -> None:
    world.say("one")
    world.say("two")
    world.clock.move(hours=3)
    world.work()
    assert world.sender.texts() == ["2: two"]


def test_an_answer_that_waited_two_hours_is_superseded_by_the_next(world: World) -> None:
    world.sender.errors = [ChannelDown("away")] * 2
    world.talk("one")
    world.clock.move(hours=3)
    world.say("two")
    world.work()
    world.clock.move(hours=1)
    world.work()
    assert world.sender.texts() == ["2: two"]


def test_words_about_safety_are_never_superseded(world: World) -> None:
    world.dialogue.care = {"one": "safety"}
    world.say("one")
    world.say("two")
    world.clock.move(hours=3)
    world.work()
    assert world.sender.texts() == ["1: one", "2: two"]


def test_an_ordinary_answer_of_unknown_outcome_is_sent_once_more(world: World) -> None:
    world.sender.errors = [OutcomeUnknown("timeout")]
    world.talk("one")
    world.clock.move(seconds=20)
    world.work()
    assert world.sender.sent == []
    world.clock.move(seconds=20)
    world.work()
    assert world.sender.texts() == ["1: one"]


def test_but_not_more_than_once(world: World) -> None:
    world.sender.errors = [OutcomeUnknown("timeout")] * 9
    world.talk("one")
    for _ in range(9):
        world.clock.move(minutes=1)
        world.work()
    assert status(world) == "unsure"
    assert len(world.sender.errors) == 7


def test_an_answer_about_safety_of_unknown_outcome_is_never_sent_again(world: World) -> None:
    world.dialogue.care = {"one": "safety"}
    world.sender.errors = [OutcomeUnknown("timeout")]
    world.talk("one")
    for _ in range(9):
        world.clock.move(minutes=1)
        world.work()
    assert world.sender.sent == []
    assert status(world) == "unsure"
    world.talk("two")
    assert world.sender.texts() == ["2: two"]


@pytest.mark.parametrize("heard", ["queued", "sent", "delivered", "read"])
def test_a_callback_settles_a_send_of_unknown_outcome(world: World, heard: DeliveryStatus) -> None:
    world.sender.errors = [OutcomeUnknown("timeout")]
    world.talk("one")
    assert report(world, heard) == "recorded"
    world.clock.move(hours=1)
    world.work()
    assert world.sender.sent == []
    assert status(world) == ("sent" if heard == "queued" else heard)


def test_a_callback_may_come_before_the_answer_to_our_own_request(world: World) -> None:
    class QuickProvider:
        def send(self, _address: str, _message: object, ref: str) -> object:
            assert report(world, "delivered") == "recorded"
            return SendReceipt(ref)

    world.sender = QuickProvider()
    world.talk("one")
    assert status(world) == "delivered"
    with world.store.reading() as unit:
        found = unit.outbox.find("telegram", None, f"{2:032x}")
        assert found is not None
        assert found.settled_at is not None


def test_callbacks_repeat_and_come_out_of_order_and_never_lower_a_status(world: World) -> None:
    world.talk("one")
    assert report(world, "read") == "recorded"
    assert report(world, "delivered") == "recorded"
    assert report(world, "sent") == "recorded"
    assert report(world, "read") == "repeated"
    assert report(world, "failed", code="30003") == "recorded"
    assert status(world) == "read"


def test_a_callback_for_nothing_of_ours_is_ignored(world: World) -> None:
    assert report(world, "read") == "unknown"


def test_a_failure_that_is_reported_later_is_final(world: World) -> None:
    world.talk("one")
    report(world, "failed", RecipientUnreachable("landline"), "30006")
    assert status(world) == "failed"
    report(world, "delivered")
    assert status(world) == "failed"


def test_a_passing_failure_that_is_reported_later_is_tried_again(world: World) -> None:
    world.dialogue.events = {"yes": (ConsentGiven(),)}
    world.talk("yes", "one")
    first_answer_to_one = world.sender.refs[1]
    world.delivery.record_status(
        DeliveryReport(
            "telegram", "failed", ref=first_answer_to_one, code="63018", error=Throttled("later")
        )
    )
    world.clock.move(minutes=1)
    world.work()
    assert world.sender.texts() == ["1: yes", "2: one", "2: one"]


def test_but_not_when_a_later_answer_has_gone_out(world: World) -> None:
    world.dialogue.events = {"yes": (ConsentGiven(),)}
    world.talk("yes", "one", "two")
    world.delivery.record_status(
        DeliveryReport("telegram", "failed", ref=world.sender.refs[1], error=Throttled("later"))
    )
    world.clock.move(minutes=1)
    world.work()
    assert world.sender.texts() == ["1: yes", "2: one", "3: two"]
    assert status(world, world.sender.refs[1]) == "failed"


def test_who_has_blocked_us_is_not_written_to_again(world: World) -> None:
    world.sender.errors = [ChannelDown("away"), RecipientOptedOut("blocked")]
    world.talk("one", "two", "three")
    world.clock.move(minutes=1)
    world.work()
    world.clock.move(days=1)
    world.work()
    assert world.sender.sent == []
    with world.store.reading() as unit:
        contact = unit.contacts.find("telegram", "a")
        assert contact is not None
        assert contact.opted_out_at is not None


def test_a_door_that_is_not_set_up_keeps_its_queue(world: World) -> None:
    world.talk("one", door="push_sms")
    assert status(world) == "queued"


def test_patience_is_a_matter_of_rules(world: World) -> None:
    world.delivery_rules = replace(world.delivery_rules, unsure_wait=timedelta(minutes=10))
    world.sender.errors = [OutcomeUnknown("timeout")]
    world.talk("one")
    world.clock.move(minutes=9)
    assert world.work() == 0
