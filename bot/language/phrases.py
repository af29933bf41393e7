"""Finds known phrases among the words of a message, by spelling or by phonetic key.

A word spelt exactly as some word of the vocabulary is that word: पीटता (beats) is never taken for
पिता (father), though both sound alike to a key. Only words in no list are matched by their tight
key, and, where an index allows it, by a long loose key.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Generic, NamedTuple, Optional, TypeVar

from bot.language.normalise import Token, spelling, tokens
from bot.language.phonetic import Keys, keys

T = TypeVar("T")
_TIGHT_LEAST = 3
_LOOSE_LEAST = 5
_SPELT, _TIGHT, _LOOSE = 3, 2, 1


@dataclass(frozen=True)
class Word:
    """A token of a message with what matching needs."""

    text: str
    start: int
    end: int
    spelling: str
    keys: Keys


@dataclass(frozen=True)
class Hit(Generic[T]):
    """`value` was found in the words from `first` up to and without `beyond`."""

    first: int
    beyond: int
    value: T


def covered(hits: Iterable[Hit[T]]) -> set[int]:
    """The words that any of these was found in."""
    return {i for hit in hits for i in range(hit.first, hit.beyond)}


class Element(NamedTuple):
    """A word of a known phrase."""

    spelling: str
    keys: Optional[Keys]
    """None where only the exact spelling counts."""
    prefix: bool


def word_of(token: Token) -> Word:
    """A token with its spelling and keys."""
    return Word(token.text, token.start, token.end, spelling(token.text), keys(token.text))


def words_of(text: str) -> list[Word]:
    """The words of a text, in order."""
    return [word_of(token) for token in tokens(text)]


class PhraseIndex(Generic[T]):
    """Phrases with a value each. `known` spellings are never matched by key in this index."""

    def __init__(self, known: Iterable[str] = (), *, loose: bool = False) -> None:
        self._known = frozenset(known)
        self._loose = loose
        self._by_spelling: dict[str, list[tuple[tuple[Element, ...], T]]] = {}
        self._by_tight: dict[str, list[tuple[tuple[Element, ...], T]]] = {}
        self._by_loose: dict[str, list[tuple[tuple[Element, ...], T]]] = {}
        self._by_prefix: dict[str, list[tuple[tuple[Element, ...], T]]] = {}

    def add(self, phrase: str, value: T) -> None:
        """Take in a phrase. `=` before it: exact spelling only. `*` after a word: any ending."""
        exact = phrase.startswith("=")
        known = elements(phrase.lstrip("="), exact)
        if not known:
            return
        head, entry = known[0], (known, value)
        if head.prefix:
            self._by_prefix.setdefault(head.spelling[:3], []).append(entry)
            return
        self._by_spelling.setdefault(head.spelling, []).append(entry)
        if head.keys is not None:
            if len(head.keys.tight) >= _TIGHT_LEAST:
                self._by_tight.setdefault(head.keys.tight, []).append(entry)
            if self._loose and len(head.keys.loose) >= _LOOSE_LEAST:
                self._by_loose.setdefault(head.keys.loose, []).append(entry)

    def find(self, words: Sequence[Word]) -> list[Hit[T]]:
        """Every match in order of its first word, the longer before the shorter."""
        hits: list[Hit[T]] = []
        for first in range(len(words)):
            likeness: dict[tuple[int, T], int] = {}
            for known, value in self._starting(words[first]):
                how_like = self._match(known, words, first)
                stretch = (first + len(known), value)
                if how_like and how_like > likeness.get(stretch, 0):
                    likeness[stretch] = how_like
            if likeness:
                hits.extend(Hit(first, beyond, value) for beyond, value in _likest(likeness))
        return hits

    def _starting(self, word: Word) -> Iterable[tuple[tuple[Element, ...], T]]:
        yield from self._by_spelling.get(word.spelling, ())
        yield from self._by_prefix.get(word.spelling[:3], ())
        if word.spelling not in self._known:
            yield from self._by_tight.get(word.keys.tight, ())
            if self._loose:
                yield from self._by_loose.get(word.keys.loose, ())

    def _match(self, known: tuple[Element, ...], words: Sequence[Word], first: int) -> int:
        """How like the words are to the phrase, by its least like word; 0 when they are not."""
        if first + len(known) > len(words):
            return 0
        least = _SPELT
        for k, element in enumerate(known, start=first):
            how_like = self._likeness(element, words[k])
            if not how_like:
                return 0
            least = min(least, how_like)
        return least

    def _likeness(self, element: Element, word: Word) -> int:
        if element.prefix:
            return _SPELT if word.spelling.startswith(element.spelling) else 0
        if element.spelling == word.spelling:
            return _SPELT
        if element.keys is None or word.spelling in self._known:
            return 0
        if len(word.keys.tight) >= _TIGHT_LEAST and element.keys.tight == word.keys.tight:
            return _TIGHT
        alike = self._loose and element.keys.loose == word.keys.loose
        return _LOOSE if alike and len(word.keys.loose) >= _LOOSE_LEAST else 0


def _likest(likeness: dict[tuple[int, T], int]) -> list[tuple[int, T]]:
    """For each end of a stretch the values it is likest to, longer stretches first."""
    best: dict[int, int] = {}
    for (beyond, _), how_like in likeness.items():
        best[beyond] = max(best.get(beyond, 0), how_like)
    kept = [one for one, how_like in likeness.items() if how_like == best[one[0]]]
    return sorted(kept, key=lambda one: (-one[0], str(one[1])))


def elements(phrase: str, exact: bool = False) -> tuple[Element, ...]:
    """The words of a phrase that is to be known; `*` after a word: any ending."""
    return tuple(chain.from_iterable(_elements(part, exact) for part in phrase.split()))


@lru_cache(maxsize=8192)
def _elements(part: str, exact: bool) -> tuple[Element, ...]:
    """Thousands of names are made of the same words: a third of the time to start went here."""
    prefix = part.endswith("*")
    return tuple(
        Element(spelling(token.text), None if exact else keys(token.text), prefix)
        for token in tokens(part)
    )


def longest(hits: Iterable[Hit[T]]) -> list[Hit[T]]:
    """The hits that remain when a longer one swallows those it overlaps; ties all stay."""
    kept: list[Hit[T]] = []
    for hit in sorted(hits, key=lambda h: (h.first - h.beyond, h.first)):
        rivals = [k for k in kept if k.first < hit.beyond and hit.first < k.beyond]
        if all((k.first, k.beyond) == (hit.first, hit.beyond) for k in rivals):
            kept.append(hit)
    return sorted(kept, key=lambda h: (h.first, h.beyond))
