"""Asking for what other women did."""

from datetime import date

from bot.core.channel import Channel
from bot.core.interpretation import Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.utterance import Utterance
from tests.knowledge.small import small_kb
from tests.support.catalogues import catalogue

ENGINE = Engine(small_kb(), catalogue())
TODAY = date(2026, 11, 22)


def ask(session: Session, text: str, channel: Channel = "whatsapp") -> tuple[Session, str]:
    reading = Interpretation(text, "ask_story", 0.9)
    turn = ENGINE.advance(session, Utterance(text), reading, TODAY, channel)
    assert turn.message is not None
    return Session.from_json(turn.session.to_json()), turn.message.text


def test_a_story_is_told_once_with_its_source_and_none_is_made_up() -> None:
    session, told = ask(Session(language="en"), "tell me what other women did")
    assert "Ten days later it ran." in told
    assert "A book of tests" in told
    session, told = ask(session, "tell me another one")
    assert "I make none up" in told


def test_on_sms_its_short_form_is_told() -> None:
    _, told = ask(Session(language="hi"), "कहानी सुनाओ", "sms")
    assert told.startswith("समूह पंचायत गया।")
