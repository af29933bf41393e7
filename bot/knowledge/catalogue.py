"""The small records that schemes point to: departments, offices, documents, needs, places."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.knowledge.text import Id, Record, Text, Words


def _spoken(value: object) -> object:
    """A helpline number written without quotes is still a text: it has no arithmetic."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Phone = Annotated[Words, BeforeValidator(_spoken)]


class Aliases(Record):
    """What villagers call it, in three forms."""

    hi: tuple[Phone, ...] = ()
    hi_latn: Annotated[tuple[Phone, ...], Field(alias="hi-Latn")] = ()
    en: tuple[Phone, ...] = ()

    @property
    def every(self) -> tuple[str, ...]:
        return (*self.hi, *self.hi_latn, *self.en)


class Category(Record):
    """What a scheme is about.

    `chief` is the scheme that "the ration comes short" is about when nothing else tells.
    """

    id: Id
    name: Text
    chief: Id | None = None


class Department(Record):
    """Who is answerable when a demand is not met. `state` is None for the Union government."""

    id: Id
    name: Text
    state: str | None = None
    short: Text | None = None
    chain: tuple[Text, ...] = ()
    """Whom to turn to, lowest first."""


class Office(Record):
    """Where she goes."""

    id: Id
    name: Text
    state: str | None = None
    short: Text | None = None
    where: Text | None = None
    who: Text | None = None
    helplines: tuple[Phone, ...] = ()
    note: Text | None = None


class Document(Record):
    """A paper: who issues it, where, at what cost, and what to do without it."""

    id: Id
    name: Text
    short: Text
    issued_by: Text
    where: Text | None = None
    fee: Text | None = None
    days: int | Text | None = None
    without: Text


class Need(Record):
    """Something that women ask for and no scheme here answers, and who should answer it."""

    id: Id
    name: Text
    category: Id
    department: Id
    aliases: Aliases = Aliases()


class State(Record):
    """A State or Union Territory by its code, with the spellings people use.

    `lgd` is its code in the Local Government Directory.
    """

    code: str
    name: Text
    heard: tuple[Words, ...] = ()
    lgd: int | None = None


class District(Record):
    """A district of a State. `name.en` is the official spelling and its id within the State.

    `lgd` is its code in the Local Government Directory; None for one too young to have been found.
    """

    state: str
    name: Text
    heard: tuple[Words, ...] = ()
    lgd: int | None = None
