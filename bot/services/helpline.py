"""The dialogue as the other services see it: JSON in, JSON out, the clock and the calendar read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.events import DataErased, NotUnderstood, OptedOut, SafetyRaised, as_dict
from bot.core.interpretation import Entity, Interpretation
from bot.core.language import Language
from bot.core.message import Inbound
from bot.dialogue.engine import Engine
from bot.dialogue.options import number_in
from bot.dialogue.pauses import Pauses, resumed
from bot.dialogue.session import Session
from bot.dialogue.turn import Turn
from bot.dialogue.utterance import Utterance
from bot.language.commands import command
from bot.services.ports import DialogueTurn

INDIA = ZoneInfo("Asia/Kolkata")
"""Ages and amounts hold by the calendar of the people served."""

Observer = Callable[[Inbound, Turn], str | None]
"""Sees each turn as it is made; what it returns is stored with the answer as its account."""


def unobserved(_inbound: Inbound, _turn: Turn) -> str | None:
    """Nobody looks on: the default, and the only one for real people."""
    return None


@dataclass(frozen=True)
class Helpline:
    """Fulfils `services.ports.Dialogue` over the pure engine."""

    engine: Engine
    pauses: Pauses = field(default_factory=Pauses)
    first_language: Language | None = None
    """The language to begin with where she has not written yet; chosen, not guessed."""
    observe: Observer = unobserved

    def needs_reading(self, session_json: str | None, inbound: Inbound) -> bool:  # noqa: ARG002
        """Whether the model has to read this; a tap, a number, a STOP or a picture needs none."""
        text = inbound.text.strip()
        if inbound.button is not None or not text:
            return False
        return number_in(text) is None and command(text) is None

    def advance(
        self,
        session_json: str | None,
        inbound: Inbound,
        interpretation: Interpretation | None,
        now: datetime,
    ) -> DialogueTurn:
        """One turn. Erasing leaves no session, STOP none of what was told, danger no text."""
        session = resumed(self._session(session_json), now, self.pauses)
        utterance = Utterance(inbound.text, inbound.button, inbound.media, inbound.channel)
        today = now.astimezone(INDIA).date()
        turn = self.engine.advance(session, utterance, interpretation, today, inbound.channel)
        turn.session.last_at = now.isoformat()
        erased = any(isinstance(event, DataErased) for event in turn.events)
        danger = any(isinstance(event, SafetyRaised) for event in turn.events)
        stopped = any(isinstance(event, OptedOut) for event in turn.events)
        left = _emptied(turn.session) if stopped else turn.session
        return DialogueTurn(
            session_json=None if erased else left.to_json(),
            messages=(turn.message,) if turn.message is not None else (),
            events=turn.events,
            keep=not (erased or danger),
            unclear=(session.asking or "") if _may_be_read(inbound, turn) else None,
            account=self.observe(inbound, turn),
        )

    def beginning(self) -> str | None:
        """What a talk begins with where a language was chosen for it; else None."""
        return None if self.first_language is None else self._session(None).to_json()

    def _session(self, session_json: str | None) -> Session:
        if session_json is not None:
            return Session.from_json(session_json)
        if self.first_language is None:
            return Session()
        return Session(
            language=self.first_language, pinned="en" if self.first_language == "en" else "hi"
        )


def _may_be_read(inbound: Inbound, turn: Turn) -> bool:
    """Whether she was not understood, and has agreed that such a message is read by others.

    What follows an answer to danger is left alone, even if it sounds harmless. The short notice by
    SMS says nothing of reading, so no SMS is read.
    """
    unclear = any(isinstance(event, NotUnderstood) for event in turn.events)
    told_so = turn.session.keeps and inbound.channel != "sms"
    return unclear and told_so and not turn.session.wipe_offered


def _emptied(session: Session) -> Session:
    """What remembers a STOP, and nothing that she told: it is kept far longer than a talk."""
    return Session(
        language=session.language,
        pinned=session.pinned,
        consent=session.consent,
        consent_asked=session.consent_asked,
        opted_out=session.opted_out,
        turns=session.turns,
        last_at=session.last_at,
    )


def account(engine: Engine, turn: Turn, now: datetime) -> dict[str, object]:
    """What became of a turn, in the shape of the chat-json contract, but for its replies."""
    session = turn.session
    reading = turn.reading
    today = now.astimezone(INDIA).date()
    return {
        "interpretation": {
            "intent": reading.intent,
            "confidence": round(reading.confidence, 4),
            "entities": [_entity(e) for e in reading.entities],
            "source": reading.source,
        },
        "language": session.language,
        "about": session.person.label,
        "asking": session.asking,
        "facts": engine.facts(session),
        "verdicts": engine.verdicts(session, today),
        "events": [as_dict(event) for event in turn.events],
    }


def _entity(entity: Entity) -> dict[str, object]:
    shown: dict[str, object] = {
        "entity": entity.entity,
        "value": entity.value,
        "text": entity.text,
    }
    return shown | ({"role": entity.role} if entity.role is not None else {})
