"""What is remembered of a talk from one turn to the next.

A session is a plain value that travels through JSON between any two turns; nothing else is kept.
Facts told before she has agreed to their being kept are held here, marked by `consent`, for as
long as the question stands open, and are dropped on refusal.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.core.language import Language
from bot.eligibility.facts import FactValue

Consent = Literal["unknown", "asked", "given", "refused"]

FORMAT = 1
"""Version of the JSON; a session of another version is begun anew."""


@dataclass
class Person:
    """Somebody whose case is talked about: the one who writes, or another.

    `label` is what outsiders see (`self`, a relation, a name as typed). `declined` holds the
    attributes she does not know or will not say: they are not asked again.
    """

    label: str = "self"
    relation: str = "self"
    name: str | None = None
    facts: dict[str, FactValue] = field(default_factory=dict)
    declined: list[str] = field(default_factory=list)


@dataclass
class Goal:
    """What the talk is after: whether she qualifies for these schemes.

    `kind` is `check` (named schemes) or `find` (whatever fits); `asked` counts the questions put
    in a row, so that the interview never becomes an interrogation.
    """

    kind: Literal["check", "find"]
    schemes: list[str] = field(default_factory=list)
    topic: str | None = None
    asked: int = 0
    shown: list[str] = field(default_factory=list)
    """The schemes already presented as hers: they are not presented twice."""


@dataclass
class Session:
    language: Language = "hi"
    pinned: Literal["hi", "en"] | None = None
    """The language she chose; the script of Hindi still follows how she types."""
    consent: Consent = "unknown"
    consent_asked: int = 0
    opted_out: bool = False
    people: dict[str, Person] = field(default_factory=lambda: {"self": Person()})
    about: str = "self"
    scheme: str | None = None
    """The scheme in focus: what "papers?" asks about."""
    goal: Goal | None = None
    asking: str | None = None
    choices: list[str] = field(default_factory=list)
    """Ids of the options shown last: a number picks one of them."""
    trail: list[str] = field(default_factory=list)
    """Attributes answered in the interview, in order, for "back"."""
    repairs: int = 0
    asides: int = 0
    """Other questions met since the open one was put."""
    held: list[dict[str, Any]] = field(default_factory=list)
    """Demands and learned facts that wait for her consent."""
    logged: list[str] = field(default_factory=list)
    """Demands reported in this talk, so that repeating a question reports nothing twice."""
    stories: list[str] = field(default_factory=list)
    """Those told in this talk: none is told twice."""
    reason: str | None = None
    """What went wrong, as she told it last."""
    pending: str | None = None
    """A question that waits for something else: the intent to go on with."""
    told_degraded: bool = False
    wipe_offered: bool = False
    """After an answer to danger a bare 0 wipes the talk, for as long as the talk lasts."""
    last: str | None = None
    """The question answered last, by its intent: a place told after it belongs to it."""
    turns: int = 0
    last_at: str | None = None
    """ISO time of the last turn, by the caller's clock."""

    @property
    def person(self) -> Person:
        """Whose case it is now."""
        return self.people[self.about]

    @property
    def keeps(self) -> bool:
        """Whether she has agreed to her facts being kept for this talk."""
        return self.consent == "given"

    def copied(self) -> "Session":
        """Another one that shares nothing with it. By its JSON: `deepcopy` takes far longer."""
        return self.from_json(self.to_json())

    def to_json(self) -> str:
        # Not `asdict`: its deep copies cost more than all the rest of keeping a session.
        return json.dumps({"format": FORMAT, **vars(self)}, default=vars, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Session":
        """The session as it was; a new one if the text is of another format."""
        data = json.loads(text)
        if data.pop("format", None) != FORMAT:
            return cls()
        people = {key: _person(value) for key, value in data.pop("people").items()}
        goal = data.pop("goal")
        return cls(**data, people=people, goal=Goal(**goal) if goal else None)


def _person(data: dict[str, Any]) -> Person:
    facts = {k: tuple(v) if isinstance(v, list) else v for k, v in data.pop("facts").items()}
    return Person(**data, facts=facts)
