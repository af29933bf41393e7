"""What the helpline remembers of somebody who said STOP."""

from datetime import timedelta

from bot.core.events import OptedIn, OptedOut
from bot.core.message import Inbound
from bot.dialogue.engine import Engine
from bot.dialogue.session import Person, Session
from bot.services.helpline import Helpline
from tests.services.world import NOON
from tests.support.catalogues import catalogue
from tests.support.knowledge import whole


def test_a_stop_is_remembered_and_nothing_that_was_told() -> None:
    helpline = Helpline(Engine(whole(), catalogue()))
    told = Session(
        pinned="en",
        consent="given",
        people={"self": Person(facts={"age": 45})},
        scheme="nsap-ignwps",
        last_at=NOON.isoformat(),
    )
    stop = Inbound("telegram", "telegram", "1", "a", "STOP")
    turn = helpline.advance(told.to_json(), stop, None, NOON)
    assert OptedOut() in turn.events
    assert turn.session_json is not None
    left = Session.from_json(turn.session_json)
    assert (left.opted_out, left.consent, left.pinned) == (True, "given", "en")
    assert left.person.facts == {}
    assert left.scheme is None

    later = NOON + timedelta(days=200)
    start = Inbound("telegram", "telegram", "2", "a", "START")
    assert OptedIn() in helpline.advance(turn.session_json, start, None, later).events
