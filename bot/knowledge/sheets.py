"""Tables of the knowledge base as spreadsheets: papers, offices, aliases, amounts; never rules."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Document, Office
from bot.knowledge.text import Text

Cells = Mapping[str, str]
"""One row: what stands in each column."""
SEPARATOR = "; "
"""Between several values in one cell."""

DOCUMENT_TEXTS = ("name", "short", "issued_by", "where", "fee", "without")
OFFICE_TEXTS = ("name", "short", "where", "who", "note")


@dataclass(frozen=True)
class Sheet:
    """A table. `key`: the columns that say which thing a row is about."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Cells, ...] = ()


def _texts(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}.{language}" for name in names for language in ("hi", "en"))


EMPTY: Mapping[str, Sheet] = {
    sheet.name: sheet
    for sheet in (
        Sheet("documents", ("id",), ("id", *_texts(DOCUMENT_TEXTS), "days")),
        Sheet("offices", ("id",), ("id", *_texts(OFFICE_TEXTS), "helplines")),
        Sheet("aliases", ("scheme", "form"), ("scheme", "form", "aliases")),
        Sheet("amounts", ("scheme", "benefit"), ("scheme", "benefit", "from", "until", "rupees")),
    )
}
"""Every table without rows. In `amounts` a benefit has a row for each of its dated figures."""


def sheets(kb: KnowledgeBase) -> Iterator[Sheet]:
    """The tables of a knowledge base, for an author to take away."""
    rows = {
        "documents": [_document(document) for document in kb.documents.values()],
        "offices": [_office(office) for office in kb.offices.values()],
        "aliases": list(_aliases(kb)),
        "amounts": list(_amounts(kb)),
    }
    for name, sheet in EMPTY.items():
        yield Sheet(name, sheet.key, sheet.columns, tuple(rows[name]))


def _document(document: Document) -> Cells:
    texts = {name: getattr(document, name) for name in DOCUMENT_TEXTS}
    days = document.days.hi if isinstance(document.days, Text) else document.days
    return {"id": document.id, **_both(texts), "days": "" if days is None else str(days)}


def _office(office: Office) -> Cells:
    texts = {name: getattr(office, name) for name in OFFICE_TEXTS}
    return {"id": office.id, **_both(texts), "helplines": SEPARATOR.join(office.helplines)}


def _both(texts: Mapping[str, Text | None]) -> dict[str, str]:
    return {
        f"{name}.{language}": getattr(text, language) if text else ""
        for name, text in texts.items()
        for language in ("hi", "en")
    }


def _aliases(kb: KnowledgeBase) -> Iterator[Cells]:
    for scheme in kb.schemes.values():
        forms = {
            "hi": scheme.aliases.hi, "hi-Latn": scheme.aliases.hi_latn, "en": scheme.aliases.en
        }  # fmt: skip
        for form, names in forms.items():
            yield {"scheme": scheme.id, "form": form, "aliases": SEPARATOR.join(names)}


def _amounts(kb: KnowledgeBase) -> Iterator[Cells]:
    for scheme in kb.schemes.values():
        for benefit in scheme.benefits:
            for amount in benefit.amounts:
                yield {
                    "scheme": scheme.id,
                    "benefit": benefit.id,
                    "from": amount.since.isoformat(),
                    "until": amount.until.isoformat() if amount.until else "",
                    "rupees": str(amount.rupees),
                }
