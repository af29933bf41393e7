"""One scheme as a reader sees it: what the templates cannot work out by themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Document
from bot.knowledge.figures import figure
from bot.knowledge.rule_words import Branch, fact_words, names_of_values, rule_tree
from bot.knowledge.scheme import Case, NeededDocument, Scheme
from bot.knowledge.text import Text
from bot.web.schemes.voice import Voice

CARE = "legal-redress"
"""The category whose readers may be watched: its pages can be left in a hurry, and no browser
keeps them."""


@dataclass(frozen=True)
class Given:
    """A benefit line. `amount` is None where it varies, or where its date has run out: `withheld`.

    `since` is the year from which the figure is known to hold: authors write 1 January where a
    source names no day.
    """

    what: Text
    amount: str | None
    since: int | None
    withheld: bool
    whom: Branch | None
    note: Text | None


@dataclass(frozen=True)
class Paper:
    """A paper to bring, with what its record says."""

    record: Document
    note: Text | None


@dataclass(frozen=True)
class Example:
    """A case of the rule: what is told of a household, and the verdict it gets."""

    name: str
    verdict: str
    told: tuple[str, ...]


class SchemePage:
    """A scheme on a day, in a language. Made for one request, in which templates ask repeatedly."""

    def __init__(self, kb: KnowledgeBase, scheme: Scheme, voice: Voice, today: date) -> None:
        self.scheme = scheme
        self.care = scheme.category == CARE
        self.category = kb.categories[scheme.category].name
        self.department = kb.departments[scheme.department].name
        self.state = kb.states[scheme.state].name if scheme.state else None
        self.overdue = today > scheme.verified.review_by
        self._kb = kb
        self._known = {one.id: one for one in kb.offered}
        self._voice = voice
        self._today = today
        self._names = names_of_values(kb)

    @cached_property
    def rule(self) -> Branch | None:
        """The rule in words; None: open to everybody."""
        rule = self.scheme.rule
        attributes, language = self._kb.attributes, self._voice.language
        return rule_tree(rule, attributes, language, self._names) if rule else None

    @cached_property
    def given(self) -> list[Given]:
        """What it gives, as far as it may be said on this day."""
        return list(self._given())

    def _given(self) -> Iterator[Given]:
        attributes, language = self._kb.attributes, self._voice.language
        for benefit in self.scheme.benefits:
            due = figure(self.scheme, benefit, self._today)
            yield Given(
                what=benefit.what,
                amount=self._voice.money(due.rupees, benefit.per) if due else None,
                since=due.since.year if due else None,
                withheld=due is None and bool(benefit.amounts),
                whom=rule_tree(benefit.when, attributes, language, self._names)
                if benefit.when
                else None,
                note=benefit.note,
            )

    @cached_property
    def papers(self) -> list[Paper]:
        """The papers in the authors' order."""
        return [self._paper(needed) for needed in self.scheme.documents]

    def _paper(self, needed: NeededDocument) -> Paper:
        return Paper(self._kb.documents[needed.code], needed.note)

    @cached_property
    def related(self) -> list[tuple[str, list[Scheme]]]:
        """Other schemes by what they are to this one: the name of a word, and the schemes."""
        related, known = self.scheme.related, self._known
        national = (self.scheme.national,) if self.scheme.national else ()
        groups = (
            ("excludes", related.excludes), ("requires", related.requires),
            ("instead_of", related.instead_of), ("national", national), ("see", related.see),
        )  # fmt: skip
        found = [(word, [known[i] for i in ids if i in known]) for word, ids in groups]
        return [(word, schemes) for word, schemes in found if schemes]

    @cached_property
    def into(self) -> Scheme | None:
        """The scheme that it has become part of."""
        return self._known.get(self.scheme.status.into or "")

    @cached_property
    def examples(self) -> list[Example]:
        """The cases that test the rule."""
        return [self._example(case) for case in self.scheme.cases]

    def _example(self, case: Case) -> Example:
        told = []
        for name, value in case.facts.items():
            attribute = self._kb.attributes.get(name)
            label = self._voice.said(attribute.label) if attribute else name
            words = fact_words(attribute, value, self._voice.language, self._names)
            told.append(f"{label}: {words}")
        return Example(case.name, case.verdict, tuple(told))
