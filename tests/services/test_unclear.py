"""What is kept of messages that were not understood, of whom, for how long, and what never is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.events import ConsentGiven, ConsentWithdrawn, DataErased, Event, SafetyRaised
from bot.core.interpretation import Interpretation
from bot.services.records import QueueState
from bot.services.retention import Retention, RetentionRules
from bot.services.unclear import LONGEST, LabelQueue, week
from bot.store import tables
from tests.services.world import NOON, World

MURKY = "kuchh aisa jo samajh na aaya"


@pytest.fixture
def queue(world: World) -> LabelQueue:
    """The queue of a helpline where everybody who writes "yes" agrees."""
    world.anonymise = str.strip
    world.dialogue.events["yes"] = (ConsentGiven(),)
    world.dialogue.unclear |= {MURKY}
    return LabelQueue(world.store, world.clock)


def test_what_somebody_who_agreed_wrote_waits_for_a_label(world: World, queue: LabelQueue) -> None:
    world.model.ranking = (("ask_benefit", 0.31), ("ask_status", 0.2), ("greet", 0.1), ("help", 0))
    world.talk("yes", MURKY)
    waiting = queue.next()
    assert waiting is not None
    assert (waiting.text, waiting.people) == (MURKY, 1)
    assert waiting.guesses == (("ask_benefit", 0.31), ("ask_status", 0.2), ("greet", 0.1))
    assert queue.state() == QueueState(open=1, labelled=0)


def test_without_consent_nothing_is_kept(world: World, queue: LabelQueue) -> None:
    world.talk(MURKY)
    assert world.rows(tables.unclear) == []


def test_who_agreed_to_an_older_notice_is_not_read(world: World, queue: LabelQueue) -> None:
    world.talk("yes")
    world.turn_rules = replace(world.turn_rules, notice="newer")
    world.talk(MURKY)
    assert queue.next() is None
    world.talk("yes", MURKY)
    assert queue.state().open == 1


def test_where_nothing_is_to_be_kept_nothing_is(world: World, queue: LabelQueue) -> None:
    world.anonymise = None
    world.talk("yes", MURKY)
    assert queue.next() is None


def test_what_was_understood_is_not_kept(world: World, queue: LabelQueue) -> None:
    world.talk("yes", "namaste")
    assert queue.next() is None


def test_the_stand_in_for_the_model_is_not_taught(world: World, queue: LabelQueue) -> None:
    world.model.source = "keywords"
    world.talk("yes", MURKY)
    assert queue.next() is None


def test_neither_danger_nor_what_is_faintly_like_it_is_kept(
    world: World, queue: LabelQueue
) -> None:
    told = "pati roz maarta hai"
    world.dialogue.unclear |= {told, "raised"}
    world.dialogue.events["raised"] = (SafetyRaised("violence"),)
    world.talk("yes", told, "raised")
    world.model.ranking = (("greet", 0.5), ("seek_safety", 0.2))
    world.talk(MURKY)
    world.model.ranking = ()
    world.model.safety = "violence"
    world.talk(MURKY)
    assert world.rows(tables.unclear) == []


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "   "])
def test_neither_a_story_nor_nothing_is_kept(world: World, queue: LabelQueue, text: str) -> None:
    world.dialogue.unclear |= {text}
    world.talk("yes", text)
    assert queue.next() is None


def test_the_same_words_are_one_message_and_count_people(world: World, queue: LabelQueue) -> None:
    world.dialogue.unclear |= {"rare"}
    world.talk("yes", "rare")
    for who in ("a", "a", "b"):
        world.talk("yes", MURKY, address=who)
    waiting = queue.next()
    assert waiting is not None
    assert (waiting.text, waiting.people) == (MURKY, 2)
    assert queue.state().open == 2


def test_the_same_words_after_another_question_are_another_message(
    world: World, queue: LabelQueue
) -> None:
    world.talk("yes", MURKY)
    world.dialogue.asked = "age"
    world.talk(MURKY)
    assert queue.state().open == 2
    queue.delete(_next(queue))
    waiting = queue.next()
    assert waiting is not None
    assert (waiting.text, waiting.asked) == (MURKY, "age")


def test_nothing_leads_to_her(world: World, queue: LabelQueue) -> None:
    world.dialogue.unclear |= {"rare"}
    world.talk("yes", MURKY, "rare")
    written = [*world.rows(tables.unclear), *world.rows(tables.unclear_from)]
    kept = [str(value) for row in written for value in row]
    assert not any("telegram" in value or "2026-11-22" in value for value in kept)
    one, other = world.rows(tables.unclear_from)
    assert one.person_hash != other.person_hash
    assert one.week == "2026-W47"


@pytest.mark.parametrize("gone", [DataErased(), ConsentWithdrawn()])
def test_what_only_she_wrote_goes_with_her(world: World, queue: LabelQueue, gone: Event) -> None:
    world.dialogue.events["go"] = (gone,)
    world.dialogue.unclear |= {"hers alone"}
    world.talk("yes", MURKY, "hers alone")
    world.talk("yes", MURKY, address="b")
    world.talk("go")
    waiting = queue.next()
    assert waiting is not None
    assert (waiting.text, waiting.people) == (MURKY, 1)
    assert queue.state().open == 1
    world.talk("go", address="b")
    assert world.rows(tables.unclear) == []


def test_labels_do_not_keep_what_is_erased(world: World, queue: LabelQueue) -> None:
    world.dialogue.events["go"] = (DataErased(),)
    world.talk("yes", MURKY)
    assert queue.label(_next(queue), "ask_status", "asha")
    world.talk("go")
    assert queue.labelled() == []


def test_a_label_says_what_who_and_when(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    assert queue.label(_next(queue), "ask_status", "asha")
    assert queue.next() is None
    assert [(one.text, one.intent) for one in queue.labelled()] == [(MURKY, "ask_status")]
    (row,) = world.rows(tables.unclear)
    assert (row.labelled_by, row.labelled_at) == ("asha", world.clock.now())
    assert queue.state() == QueueState(open=0, labelled=1)


def test_the_first_label_stands(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    wanted = _next(queue)
    assert queue.label(wanted, "ask_status", "asha")
    assert not queue.label(wanted, "greet", "usha")
    assert [one.intent for one in queue.labelled()] == ["ask_status"]
    queue.take_back(wanted)
    assert queue.label(wanted, "greet", "usha")


def test_what_turns_out_to_be_danger_is_deleted(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    assert queue.label(_next(queue), "seek_safety", "asha")
    assert world.rows(tables.unclear) == []
    assert world.rows(tables.unclear_from) == []


def test_there_are_no_other_labels(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    with pytest.raises(ValueError, match="nonsense"):
        queue.label(_next(queue), "nonsense", "asha")


def test_skipped_messages_come_last_and_deleted_ones_never(world: World, queue: LabelQueue) -> None:
    world.dialogue.unclear |= {"second"}
    world.talk("yes", MURKY, "second")
    first = _next(queue)
    queue.skip(first)
    second = _next(queue)
    assert second != first
    queue.delete(second)
    assert _next(queue) == first
    queue.delete(first)
    assert queue.next() is None
    assert not queue.label(first, "greet", "asha")


def test_everything_goes_when_its_time_is_over(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    world.clock.move(days=60)
    world.talk("yes", MURKY, address="b")
    retention = world.retention
    world.clock.move(days=40)
    assert retention.purge().unclear == 0
    waiting = queue.next()
    assert waiting is not None
    assert waiting.people == 1
    world.clock.move(days=60)
    assert retention.purge().unclear == 1
    assert queue.next() is None


def test_what_is_no_longer_to_be_kept_goes_at_once(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    none = RetentionRules(unclear=timedelta(0))
    assert Retention(world.store, world.clock, world.new_id, none).purge().unclear == 1
    assert queue.next() is None


def test_weeks_sort_as_time_does() -> None:
    assert week(NOON) == "2026-W47"
    assert week(NOON.replace(month=1, day=1)) == "2026-W01"
    assert week(NOON.replace(year=2027, month=1, day=1)) == "2026-W53"


def test_the_guess_stands_where_there_is_no_ranking(world: World, queue: LabelQueue) -> None:
    world.talk("yes", MURKY)
    waiting = queue.next()
    assert waiting is not None
    assert waiting.guesses == ((Interpretation(MURKY, "greet", 0.9).intent, 0.9),)


def _next(queue: LabelQueue) -> int:
    waiting = queue.next()
    assert waiting is not None
    return waiting.id
