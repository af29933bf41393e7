"""The list of schemes: what a reader searched and chose, in groups."""

from dataclasses import dataclass

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Category
from bot.knowledge.lookup import look_up
from bot.knowledge.scheme import Scheme
from bot.web.schemes.page import CARE

LONGEST_SEARCH = 100
"""Characters; nobody types more to find a name."""


@dataclass(frozen=True)
class Wanted:
    """What the reader asked for, as it can be understood: an unknown State or category is none."""

    text: str
    state: str | None
    category: str | None


@dataclass(frozen=True)
class Group:
    """Schemes under one heading; a search has one group without."""

    category: Category | None
    schemes: tuple[Scheme, ...]


@dataclass(frozen=True)
class Listing:
    """What is shown. `state` is the one chosen, or named in the search."""

    wanted: Wanted
    groups: tuple[Group, ...]
    state: str | None

    @property
    def count(self) -> int:
        return sum(len(group.schemes) for group in self.groups)

    @property
    def care(self) -> bool:
        """Whether what is shown first is for somebody who may be watched."""
        first = [scheme for group in self.groups[:1] for scheme in group.schemes[:3]]
        return any(scheme.category == CARE for scheme in first)


def wanted(kb: KnowledgeBase, text: str, state: str, category: str) -> Wanted:
    """What the words of an address ask for."""
    return Wanted(
        " ".join(text[:LONGEST_SEARCH].split()),
        state if state in kb.states else None,
        category if category in kb.categories else None,
    )


def listing(kb: KnowledgeBase, asked: Wanted) -> Listing:
    """The schemes that fit. A search keeps its order; else they stand by category, and in it those
    of the chosen State before those of the whole country."""
    if asked.text:
        found = look_up(kb, asked.text, asked.state)
        fitting = tuple(s for s in found.schemes if asked.category in (None, s.category))
        return Listing(asked, (Group(None, fitting),) if fitting else (), found.state)
    fitting = tuple(s for s in kb.offered if not asked.state or s.state in (None, asked.state))
    groups = [
        Group(category, tuple(_ordered(kb, fitting, category.id, bool(asked.state))))
        for category in kb.categories.values()
        if asked.category in (None, category.id)
    ]
    return Listing(asked, tuple(group for group in groups if group.schemes), asked.state)


def _ordered(
    kb: KnowledgeBase, fitting: tuple[Scheme, ...], category: str, own_first: bool
) -> list[Scheme]:
    own = [s for s in fitting if s.category == category]
    return sorted(own, key=lambda s: (bool(s.state) != own_first, _state_name(kb, s), s.short.en))


def _state_name(kb: KnowledgeBase, scheme: Scheme) -> str:
    return kb.states[scheme.state].name.en if scheme.state else ""
