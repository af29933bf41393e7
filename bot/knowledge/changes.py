"""What changed for the reader between two states of the knowledge base."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.core.language import Language
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Document, Office
from bot.knowledge.read_out import document_lines, office_lines, scheme_lines

Lines = Mapping[str, tuple[str, ...]]
"""What is read of a thing, by its part."""


@dataclass(frozen=True, slots=True)
class Change:
    """One part of one thing: the lines that went, and those that came."""

    part: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A thing that reads otherwise than before. `how`: whether it is there in both states."""

    kind: str
    id: str
    name: str
    how: str
    changes: tuple[Change, ...]


def changes(before: KnowledgeBase, after: KnowledgeBase, language: Language) -> Iterator[Changed]:
    """Everything that reads otherwise: schemes by id, then papers, then offices."""

    def schemes(kb: KnowledgeBase) -> dict[str, Lines]:
        return {s.id: scheme_lines(kb, s, language) for s in kb.offered}

    def documents(kb: KnowledgeBase) -> dict[str, Lines]:
        return _lines(kb.documents, document_lines, language)

    def offices(kb: KnowledgeBase) -> dict[str, Lines]:
        return _lines(kb.offices, office_lines, language)

    for kind, view in (("scheme", schemes), ("paper", documents), ("office", offices)):
        yield from _compared(kind, view(before), view(after))


def _lines[R: (Document, Office)](
    records: Mapping[str, R], view: Callable[[R, Language], Lines], language: Language
) -> dict[str, Lines]:
    return {name: view(record, language) for name, record in records.items()}


def _compared(
    kind: str, before: Mapping[str, Lines], after: Mapping[str, Lines]
) -> Iterator[Changed]:
    for name in sorted({*before, *after}):
        old, new = before.get(name, {}), after.get(name, {})
        how = "gone" if not new else "new" if not old else "changed"
        parts = tuple(_part(part, old, new) for part in dict.fromkeys((*old, *new)))
        changed = tuple(part for part in parts if part.gone or part.come)
        if changed:
            title = (new or old).get("name", (name,))[0]
            yield Changed(kind, name, title, how, changed)


def _part(part: str, old: Lines, new: Lines) -> Change:
    was, now = old.get(part, ()), new.get(part, ())
    gone = tuple(line for line in was if line not in now)
    come = tuple(line for line in now if line not in was)
    if not gone and not come and was != now:
        return Change(part, was, now)  # the same lines in another order
    return Change(part, gone, come)
