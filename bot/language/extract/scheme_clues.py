"""Schemes told by what they give and to whom, where nobody says their name."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise, product

from bot.language.gazetteer import Gazetteer, Name
from bot.language.lexicon.scheme_clues import SCHEME_CLUES
from bot.language.lexicon.table import rows
from bot.language.normalise import spelling
from bot.language.phrases import Hit
from bot.language.reading import Reading

_SOON = 4
"""A part that follows soon: three other words may stand between, but no comma."""
_SHORT = 3
"""Words so short or shorter begin too many others: only the whole word counts."""

_MOST = 6
"""Places where a part is looked for: a page of one word repeated shall not take minutes."""

_Part = tuple[frozenset[int], tuple[str, ...], frozenset[str]]
_Clue = tuple[tuple[_Part, ...], ...]
"""Groups told anywhere; the parts of a group follow one another soon."""


def clues(reading: Reading, gazetteer: Gazetteer) -> list[Hit[Name]]:
    """The schemes described, each over the words of the first thing told of it."""
    found: list[Hit[Name]] = []
    for scheme, described in _clues():
        if scheme in gazetteer.schemes:
            hits = (hit for clue in described for hit in _told(reading, clue))
            found.extend(Hit(h.first, h.beyond, Name("scheme", scheme)) for h in list(hits)[:1])
    return found


def _told(reading: Reading, clue: _Clue) -> Iterator[Hit[None]]:
    """The stretch of the first group, if all are told."""
    first = _run(reading, clue[0])
    if first is not None and all(_run(reading, group) for group in clue[1:]):
        yield first


def _run(reading: Reading, group: tuple[_Part, ...]) -> Hit[None] | None:
    """The first place where the parts of a group follow one another."""
    places = []
    for part in group:
        places.append(list(islice(_places(reading, part), _MOST)))
        if not places[-1]:
            return None
    for run in product(*places):
        if all(_follows(reading, a, b) for a, b in pairwise(run)):
            return Hit(run[0].first, run[-1].beyond, None)
    return None


def _follows(reading: Reading, one: Hit[None], other: Hit[None]) -> bool:
    soon = one.beyond <= other.first < one.beyond + _SOON
    return soon and reading.clause(one.beyond - 1)[1] > other.first


def _places(reading: Reading, part: _Part) -> Iterator[Hit[None]]:
    numbers, beginnings, whole = part
    for number in reading.numbers:
        if number.value.value in numbers:
            yield Hit(number.first, number.beyond, None)
    for i, word in enumerate(reading.words):
        if word.spelling in whole or (beginnings and word.spelling.startswith(beginnings)):
            yield Hit(i, i + 1, None)


@lru_cache(maxsize=1)
def _clues() -> list[tuple[str, tuple[_Clue, ...]]]:
    return [
        (scheme, tuple(tuple(map(_group, clue.split("+"))) for clue in described))
        for scheme, described in rows(SCHEME_CLUES)
    ]


def _group(text: str) -> tuple[_Part, ...]:
    return tuple(_part(part) for part in text.split(">"))


def _part(text: str) -> _Part:
    told = text.strip().split("/")
    words = [spelling(word) for word in told if not word.startswith("#")]
    return (
        frozenset(int(word[1:]) for word in told if word.startswith("#")),
        tuple(word for word in words if len(word) > _SHORT),
        frozenset(words),
    )
