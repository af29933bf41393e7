"""The leaflet: as large as its letters may be for everything to stand on one page of A4.

No browser is asked: the height is reckoned from the letters. The numbers were fitted to what
Chromium makes of every scheme in Hindi and English; half of the leaflets come within 20 pixels, and
`ROOM` keeps the others on their page. `print.js` steps down a size where letters are wider.
"""

from collections.abc import Iterator
from math import ceil
from unicodedata import category

from bot.web.schemes.page import SchemePage
from bot.web.schemes.voice import Voice

SIZES = {
    "size-1": 18.5,
    "size-2": 17.0,
    "size-3": 15.5,
    "size-4": 14.0,
    "size-5": 12.75,
    "size-6": 11.5,
}
"""Points of the letters, the largest first; `leaflet.css` has the same."""

LETTERS = 1000
"""A line holds so many letters ÷ points."""

LINE, SECTION, TITLE, MARGINS = 1.95, 2.95, 5.35, 115
"""Pixels a point that a line, a section and the title take; pixels that the margins take."""

ROOM = 1045
"""Pixels that may be filled, of the 1119 of a page."""


def density(page: SchemePage, voice: Voice) -> str:
    """The largest size in which it fits, the smallest where none seems to: a name of `SIZES`."""
    texts = [(width * _letters(text), share) for text, width, share in _texts(page, voice)]
    sections = _sections(page)
    fitting = (size for size, points in SIZES.items() if _height(texts, sections, points) <= ROOM)
    return next(fitting, min(SIZES, key=lambda size: SIZES[size]))


def _height(texts: list[tuple[float, float]], sections: int, points: float) -> float:
    """`texts`: how long each is in letters, and what part of a line each line of it takes."""
    in_a_line = LETTERS / points
    lines = sum(share * ceil(length / in_a_line) for length, share in texts)
    return points * (LINE * lines + SECTION * sections + TITLE) + MARGINS


def _letters(text: str) -> int:
    """Signs above and below a letter take no room of their own."""
    return sum(category(char) != "Mn" for char in text)


def _sections(page: SchemePage) -> int:
    """What it gives and who can get it always stand there."""
    scheme, notices = page.scheme, (page.overdue, page.scheme.status.value != "active")
    parts = (scheme.documents, scheme.apply, scheme.redress, scheme.uncertain)
    return 2 + sum(notices) + sum(map(bool, parts))


def _texts(page: SchemePage, voice: Voice) -> Iterator[tuple[str, float, float]]:
    """Every text with how wide its letters are, and what part of a line each line of it takes."""
    scheme, apply, redress, said = page.scheme, page.scheme.apply, page.scheme.redress, voice.said
    yield said(scheme.short), 1.9, 1.7
    yield said(scheme.name), 1, 1
    for given in page.given:
        withheld = voice.word("withheld") if given.withheld else ""
        yield f"{given.amount or ''} {said(given.what)} {withheld}", 1, 1
        if given.note:
            yield said(given.note), 0.9, 0.9
    yield said(scheme.who), 1, 1
    for paper in page.papers:
        # In two columns.
        yield said(paper.record.name) + (said(paper.note) if paper.note else ""), 2.3, 0.5
    if apply:
        yield from ((said(text), 1, 1) for text in (apply.where, *apply.steps))
        if apply.helper:
            yield voice.word("helper") + said(apply.helper), 1, 1
    if redress:
        within = voice.word("answer_within") + voice.word("days", 30) if redress.days else ""
        numbers = voice.word("call") + ", ".join(redress.helplines)
        yield f"{said(redress.to)} {within} {numbers}", 1, 1
    yield from ((said(text), 0.9, 0.9) for text in scheme.uncertain)
