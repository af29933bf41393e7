"""One scheme, right, service or helpline, as its author wrote it."""

import datetime as dt
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from bot.eligibility.facts import Facts
from bot.eligibility.rule import All, Criterion, NoneOf, OfficeCheck, Rule
from bot.eligibility.rule import Any as AnyOf
from bot.knowledge import figures
from bot.knowledge.catalogue import Aliases, Phone
from bot.knowledge.text import Id, Record, Text, Words

Kind = Literal["scheme", "entitlement", "service", "redress", "helpline", "law", "document"]
Per = Literal["month", "year", "once", "instalment", "day", "kg", "none"]
HIDDEN = "_"
"""How the id of a scheme begins that is for demonstration only."""
Part = Literal["rule", "benefits", "documents", "apply", "redress", "status"]


def _already_read(value: object) -> object:
    if isinstance(value, All | AnyOf | NoneOf | Criterion | OfficeCheck):
        return value
    raise ValueError("a rule is read before the record is made")


RuleField = Annotated[Rule, PlainValidator(_already_read), WithJsonSchema({"type": "object"})]
"""A rule; `bot.knowledge.files.rules` reads it before the record is made, to name the lines."""


class Status(Record):
    """Whether it is open. `as_of` is the date of the newest source that says so.

    `since`, where known, is the first day of this status: before it a closed scheme was open, an
    active one not yet. A `draft` is judged like an active one, and never offered to callers.
    """

    value: Literal["draft", "active", "closed", "announced", "merged-into"]
    as_of: date | None = None
    since: date | None = None
    into: Id | None = None
    note: Text | None = None


class Amount(Record):
    """Whole rupees from a day on, up to and including `until` where it has ended."""

    since: Annotated[date, Field(alias="from")]
    until: date | None = None
    rupees: Annotated[int, Field(gt=0, strict=True)]


class Benefit(Record):
    """One thing that is given. `when` says whom this line is for; None: everybody."""

    id: Id
    what: Text
    amounts: tuple[Amount, ...] = ()
    per: Per = "none"
    when: RuleField | None = None
    note: Text | None = None


class NeededDocument(Record):
    """A paper to bring, by its code."""

    code: Id
    note: Text | None = None


def _by_code(value: object) -> object:
    return {"code": value} if isinstance(value, str) else value


class Apply(Record):
    """How to ask for it. `where` fits into an SMS."""

    office: Id | None = None
    where: Text
    helper: Text | None = None
    steps: tuple[Text, ...] = ()
    fee: Text | None = None
    portal: Words | None = None
    days: int | None = None


class Redress(Record):
    """Whom to turn to when it fails, and by when they must answer."""

    to: Text
    helplines: tuple[Phone, ...] = ()
    days: int | None = None


class Faq(Record):
    """A question that people ask, and its answer."""

    q: Text
    a: Text


class Related(Record):
    """Other schemes: not with these, only with these, in place of these, see also."""

    excludes: tuple[Id, ...] = ()
    requires: tuple[Id, ...] = ()
    instead_of: tuple[Id, ...] = ()
    see: tuple[Id, ...] = ()


class Reference(Record):
    """A source that was read. `date` is None when the page bears none."""

    title: Words
    url: Words | None = None
    date: dt.date | None
    says: Words | None = None
    supports: tuple[Part, ...] = ()


class Verified(Record):
    """When the facts were last checked and when they must be checked again."""

    on: date
    review_by: date


class Case(Record):
    """A household and the verdict it must get.

    `gets`: the ids of the benefits that are hers. `office`: how many points, checks and doubts
    together, the office must still settle.
    """

    name: Words
    facts: dict[str, Any] = Field(default_factory=dict)
    verdict: Literal["eligible", "likely", "undetermined", "not_eligible"]
    missing: tuple[str, ...] | None = None
    because: tuple[str, ...] | None = None
    gets: tuple[Id, ...] | None = None
    office: Annotated[int, Field(ge=0, strict=True)] | None = None
    as_of: date | None = None


class Review(Record):
    """That somebody else read the file, and what for."""

    on: date
    what: Words


class Scheme(Record):
    """A scheme with everything that is said about it. `rule` None: open to everybody."""

    id: Id
    name: Text
    short: Text
    kind: Kind
    level: Literal["central", "state"]
    state: str | None = None
    category: Id
    department: Id
    status: Status
    national: Id | None = None
    aliases: Aliases
    summary: Text
    who: Text
    benefits: tuple[Benefit, ...]
    rule: RuleField | None = None
    documents: tuple[Annotated[NeededDocument, BeforeValidator(_by_code)], ...] = ()
    apply: Apply | None = None
    pitfalls: tuple[Text, ...] = ()
    trouble: tuple[Text, ...] = ()
    redress: Redress | None = None
    faq: tuple[Faq, ...] = ()
    related: Related = Related()
    uncertain: tuple[Text, ...] = ()
    sources: Annotated[tuple[Reference, ...], Field(min_length=1)]
    verified: Verified
    reviewed: Review | None = None
    confidence: Literal["high", "medium", "low"]
    cases: tuple[Case, ...] = ()

    @property
    def hidden(self) -> bool:
        """Whether callers never hear of it: a draft, or a demonstration (its id begins with _)."""
        return self.status.value == "draft" or self.id.startswith(HIDDEN)

    @property
    def judged(self) -> bool:
        """Whether its rule decides today: its cases must test it."""
        return self.status.value in ("draft", "active")

    def open_on(self, day: date) -> bool:
        """Whether anybody can be eligible on a day. What is only announced is not open."""
        since = self.status.since
        if self.judged:
            return since is None or day >= since
        return self.status.value != "announced" and since is not None and day < since

    def amounts(self, facts: Facts, as_of: date) -> list[figures.AmountDue]:
        """What it pays this person on a day: see `figures.amounts`."""
        return figures.amounts(self, facts, as_of)
