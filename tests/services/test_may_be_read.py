"""Which messages the talk allows others to read: the real dialogue decides, turn by turn."""

from functools import lru_cache

import pytest

from bot.core.channel import Channel, Door
from bot.core.interpretation import Interpretation
from bot.core.message import Inbound
from bot.dialogue.engine import Engine
from bot.dialogue.session import Consent, Session
from bot.services.helpline import Helpline
from bot.services.ports import DialogueTurn
from tests.services.world import NOON
from tests.support.catalogues import catalogue
from tests.support.knowledge import whole


@lru_cache(maxsize=1)
def helpline() -> Helpline:
    return Helpline(Engine(whole(), catalogue()))


def heard(
    session: Session,
    intent: str = "out_of_scope",
    channel: Channel = "whatsapp",
    safety: str | None = None,
) -> DialogueTurn:
    session.last_at = NOON.isoformat()
    door: Door = "twilio_sms" if channel == "sms" else "telegram"
    inbound = Inbound(channel, door, "1", "a", "kuchh aisa jo samajh na aaya")
    reading = Interpretation(inbound.text, intent, 0.9, safety=safety)
    return helpline().advance(session.to_json(), inbound, reading, NOON)


def test_what_was_not_understood_of_somebody_who_agreed() -> None:
    assert heard(Session(consent="given")).unclear == ""
    assert heard(Session(consent="given", asking="age")).unclear == "age"


@pytest.mark.parametrize("consent", ["unknown", "asked", "refused"])
def test_nothing_in_a_talk_without_consent(consent: Consent) -> None:
    assert heard(Session(consent=consent)).unclear is None


def test_nothing_that_was_understood() -> None:
    assert heard(Session(consent="given"), intent="thank").unclear is None


def test_nothing_by_sms_where_the_notice_has_no_room_for_it() -> None:
    assert heard(Session(consent="given"), channel="sms").unclear is None


def test_nothing_of_danger_or_after_it() -> None:
    assert heard(Session(consent="given"), safety="violence").unclear is None
    assert heard(Session(consent="given", wipe_offered=True)).unclear is None


@pytest.mark.parametrize(
    ("channel", "said"), [("whatsapp", True), ("telegram", True), ("sms", False)]
)
def test_whoever_is_read_was_told_so_before_she_agreed(channel: Channel, said: bool) -> None:
    (message,) = heard(Session(), intent="find_schemes", channel=channel).messages
    assert [option.id for option in message.options] == ["consent:yes", "consent:no"]
    assert ("hamare log padhenge" in message.text) == said
