"""What was understood of one message: the names of `intent` and `entity` are the NLU contract's."""

from dataclasses import dataclass, field
from typing import Literal, Optional, Union

EntityValue = Union[str, int, bool]
Source = Literal["rasa", "keywords", "button", "answer"]


@dataclass(frozen=True)
class Entity:
    """One thing named in a message.

    `value` is canonical (a scheme id, whole rupees, an ISO state code), `text` is what was typed,
    `start` and `end` are code points into the message as typed.
    """

    entity: str
    value: EntityValue
    text: str
    start: int
    end: int
    role: Optional[str] = None
    candidates: tuple[str, ...] = ()
    """Other canonical values that fit as well (two districts of one name, two schemes)."""


@dataclass(frozen=True)
class Interpretation:
    """An utterance with its intent and entities.

    `confidence` is a probability in 0..1. `safety` names a sign of danger that was heard beside
    whatever else was said (`violence`, `child_marriage`, `trafficking`, `witch_branding`,
    `self_harm`, `harassment`); it is None when nothing of the kind was heard.
    """

    text: str
    intent: str
    confidence: float
    entities: tuple[Entity, ...] = ()
    source: Source = "rasa"
    ranking: tuple[tuple[str, float], ...] = field(default=())
    safety: Optional[str] = None

    def first(self, entity: str) -> Optional[Entity]:
        """The first entity of a type, or None."""
        return next((e for e in self.entities if e.entity == entity), None)

    def all(self, entity: str) -> tuple[Entity, ...]:
        """Every entity of a type, in the order typed."""
        return tuple(e for e in self.entities if e.entity == entity)


INTENTS: tuple[str, ...] = (
    "greet", "goodbye", "thank", "help", "change_language", "find_schemes", "check_eligibility",
    "ask_benefit", "ask_documents", "ask_how_to_apply", "ask_scheme_info", "ask_contact",
    "ask_status", "report_problem", "seek_safety", "provide_info", "correct_info",
    "for_someone_else", "affirm", "deny", "dont_know", "skip", "why_asked", "start_over", "stop",
    "delete_my_data", "talk_to_human", "ask_story", "out_of_scope",
)  # fmt: skip
"""The 29 intents of the NLU contract."""
