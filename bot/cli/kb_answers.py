"""What somebody reads who asks one thing about one scheme, on a channel and in a language."""

from datetime import date

from bot.channels.forms import Composed, compose
from bot.core.channel import Channel
from bot.core.interpretation import Entity, Interpretation
from bot.core.language import Language
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.utterance import Utterance
from bot.knowledge.scheme import Scheme

QUESTIONS = (
    "ask_scheme_info", "ask_benefit", "ask_documents", "ask_how_to_apply", "ask_contact",
)  # fmt: skip
"""What she may ask about one scheme."""


def answer(
    engine: Engine, scheme: Scheme, intent: str, language: Language, channel: Channel, day: date
) -> Composed | None:
    """The answer to a first question of somebody who has agreed to be remembered, if there is one.

    Nothing is known of her but her language.
    """
    session = Session(language=language, pinned="en" if language == "en" else "hi", consent="given")
    named = Entity("scheme", scheme.id, scheme.short.hi, 0, len(scheme.short.hi))
    asked = Interpretation(scheme.short.hi, intent, 1.0, (named,))
    turn = engine.advance(session, Utterance(channel=channel), asked, day, channel)
    return None if turn.message is None else compose(turn.message, channel)
