"""Everything that is kept has its time."""

import pytest
from sqlalchemy import select

from bot.core.events import ConsentGiven, Event, OptedIn, OptedOut
from bot.services.retention import Purged
from bot.services.transcript import Transcript
from bot.store import tables
from tests.services.world import World


def agreed(world: World) -> None:
    world.dialogue.events = {"yes": (ConsentGiven(),)}
    world.talk("yes", "one")


def test_nothing_is_forgotten_before_its_time(world: World) -> None:
    agreed(world)
    world.clock.move(days=29)
    assert world.retention.purge() == Purged(0, 0, 0, 0)


def test_texts_sessions_rows_and_contacts_in_turn(world: World) -> None:
    agreed(world)
    world.clock.move(days=31)
    assert world.retention.purge() == Purged(texts=4, sessions=1, rows=0, contacts=0)
    world.clock.move(days=30)
    assert world.retention.purge() == Purged(texts=0, sessions=0, rows=4, contacts=0)
    world.clock.move(days=310)
    assert world.retention.purge() == Purged(texts=0, sessions=0, rows=0, contacts=1)


def test_the_talk_of_somebody_who_has_not_agreed_is_over_soon(world: World) -> None:
    world.talk("one")
    world.clock.move(minutes=29)
    assert world.retention.purge().sessions == 0
    world.clock.move(minutes=2)
    assert world.retention.purge().sessions == 1


@pytest.mark.parametrize("consent", [(), (ConsentGiven(),)])
def test_a_stop_is_remembered_for_as_long_as_she_is(world: World, consent: tuple[Event]) -> None:
    world.dialogue.events = {"hello": consent, "stop": (OptedOut(),)}
    world.talk("hello", "stop")
    world.clock.move(days=364)
    assert world.retention.purge().sessions == 0
    world.clock.move(days=2)
    purged = world.retention.purge()
    assert (purged.sessions, purged.contacts) == (1, 1)


def test_after_start_a_session_ends_like_any_other(world: World) -> None:
    world.dialogue.events = {"stop": (OptedOut(),), "start": (OptedIn(),)}
    world.talk("stop", "start")
    world.clock.move(minutes=31)
    assert world.retention.purge().sessions == 1


def test_a_repeat_is_recognised_as_long_as_the_row_is_there(world: World) -> None:
    world.say("one", id_="7")
    world.work()
    world.clock.move(days=59)
    world.retention.purge()
    world.say("one", id_="7")
    assert world.work() == 0


def test_what_waits_is_never_forgotten(world: World) -> None:
    world.say("one")
    world.clock.move(days=1000)
    assert world.retention.purge() == Purged(0, 0, 0, 0)


def test_several_workers_purge_once(world: World) -> None:
    assert world.retention.purge_if_due() is not None
    assert world.retention.purge_if_due() is None
    world.clock.move(minutes=6)
    assert world.retention.purge_if_due() is not None


def test_a_simulator_can_be_read_for_a_quarter_of_an_hour(world: World) -> None:
    world.say("one", door="simulator", id_="s1")
    transcript = Transcript(world.store)
    assert transcript.answer("simulator", "s1") is None
    (pending,) = transcript.talk("simulator", "a")
    assert pending.heard.waiting
    world.work()
    (exchange,) = transcript.talk("simulator", "a")
    assert exchange.heard.inbound.text == "one"
    assert [(said.message.text, said.status) for said in exchange.said] == [("1: one", "sent")]
    answer = transcript.answer("simulator", "s1")
    assert answer is not None
    assert [message.text for message in answer.messages] == ["1: one"]
    assert transcript.talk("simulator", "a", after=exchange.heard.id) == ()
    world.clock.move(minutes=16)
    world.retention.purge()
    assert transcript.talk("simulator", "a") == ()
    with world.store.engine.connect() as connection:
        assert set(connection.scalars(select(tables.inbox.c.account))) == {None}
