"""A message read once: its words, the meanings found among them, its numbers and names.

The extractors, the signs of danger and the keyword intents all look at the same reading.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Optional

from bot.core.interpretation import Entity, EntityValue
from bot.language.lexicon.danger import DANGER
from bot.language.lexicon.danger_parts import DANGER_PARTS
from bot.language.lexicon.danger_scenes import DANGER_SCENES
from bot.language.lexicon.function_words import DEVANAGARI
from bot.language.lexicon.grammar import GRAMMAR
from bot.language.lexicon.life import LIFE
from bot.language.lexicon.people import PEOPLE
from bot.language.lexicon.requests import REQUESTS
from bot.language.lexicon.society import SOCIETY
from bot.language.lexicon.sound_alikes import SOUND_ALIKES
from bot.language.lexicon.table import rows
from bot.language.lexicon.work import WORK
from bot.language.normalise import spelling
from bot.language.numbers import Number, find_numbers
from bot.language.phrases import Hit, PhraseIndex, Word, words_of

_TABLES = (PEOPLE, LIFE, WORK, SOCIETY, GRAMMAR, DANGER, DANGER_PARTS, DANGER_SCENES, REQUESTS)
_CLAUSE_END = re.compile(r"[,;।.?!\n|:()]|\s[-–]\s")


class Reading:
    """One message. Words are counted from 0; a stretch of words is `first`, `beyond`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[Word] = words_of(text)
        self._meanings: dict[str, list[Hit[str]]] = {}
        self._cover: list[set[str]] = [set() for _ in self.words]
        for hit in _index().find(self.words):
            self._meanings.setdefault(hit.value, []).append(hit)
            for i in range(hit.first, hit.beyond):
                self._cover[i].add(hit.value)

    def all(self, *meanings: str) -> list[Hit[str]]:
        """Where any of these meanings is said, in order."""
        found = [hit for meaning in meanings for hit in self._meanings.get(meaning, ())]
        return sorted(found, key=lambda hit: (hit.first, -hit.beyond))

    def says(self, *meanings: str) -> bool:
        """Whether any of these meanings is said anywhere."""
        return any(meaning in self._meanings for meaning in meanings)

    def at(self, i: int, *meanings: str) -> bool:
        """Whether the word at `i`, if there is one, belongs to any of these meanings."""
        return 0 <= i < len(self.words) and not self._cover[i].isdisjoint(meanings)

    def meanings_at(self, i: int) -> frozenset[str]:
        """The meanings that the word at `i` belongs to."""
        return frozenset(self._cover[i])

    def within(self, first: int, beyond: int, *meanings: str) -> bool:
        """Whether any of the words from `first` to `beyond` belongs to any of these meanings."""
        return any(
            self.at(i, *meanings) for i in range(max(first, 0), min(beyond, len(self.words)))
        )

    def clause(self, i: int) -> tuple[int, int]:
        """The stretch of words between marks of punctuation that word `i` stands in."""
        return self._clauses[i] if 0 <= i < len(self.words) else (i, i + 1)

    @cached_property
    def _clauses(self) -> list[tuple[int, int]]:
        """For each word its clause: found once, for a long message is asked for hundreds."""
        starts = [i for i in range(len(self.words)) if i == 0 or self.breaks(i)]
        ends = [*starts[1:], len(self.words)]
        return [
            (first, beyond)
            for first, beyond in zip(starts, ends, strict=True)
            for _ in range(first, beyond)
        ]

    def breaks(self, i: int) -> bool:
        """Whether punctuation parts word `i` from the one before it."""
        if not 0 < i < len(self.words):
            return True
        return bool(_CLAUSE_END.search(self.text[self.words[i - 1].end : self.words[i].start]))

    def parted(self, first: int, beyond: int, marks: str) -> bool:
        """Whether one of these marks stands between the words of a stretch."""
        between = self.text[self.words[first].end : self.words[beyond - 1].start]
        return any(mark in between for mark in marks)

    def spelt(self, i: int) -> str:
        """The spelling of word `i`; empty outside the message."""
        return self.words[i].spelling if 0 <= i < len(self.words) else ""

    @cached_property
    def numbers(self) -> list[Hit[Number]]:
        """The numbers of the message with the words they are made of."""
        return list(self._count())

    def _count(self) -> Iterator[Hit[Number]]:
        for number in find_numbers(self.text):
            inside = [
                i for i, w in enumerate(self.words) if w.start < number.end and number.start < w.end
            ]
            if inside:
                yield Hit(inside[0], inside[-1] + 1, number)

    def entity(
        self,
        kind: str,
        value: EntityValue,
        first: int,
        beyond: int,
        candidates: tuple[str, ...] = (),
    ) -> Entity:
        """An entity over a stretch of words."""
        start, end = self.words[first].start, self.words[beyond - 1].end
        return Entity(kind, value, self.text[start:end], start, end, None, candidates)


def number_entity(
    kind: str, value: EntityValue, number: Number, role: Optional[str] = None
) -> Entity:
    """An entity over the digits or words of a number, without its unit."""
    return Entity(kind, value, number.text, number.start, number.end, role)


@lru_cache(maxsize=256)
def read(text: str) -> Reading:
    """The reading of a message; the last few are remembered, for one turn asks for it thrice."""
    return Reading(text)


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[str]:
    entries = [
        (name, phrase) for table in _TABLES for name, phrases in rows(table) for phrase in phrases
    ]
    known = {spelling(phrase.strip("=*")) for _, phrase in entries if " " not in phrase}
    known |= {spelling(word) for _, phrase in entries for word in phrase.split() if word > "\u0900"}
    known |= {spelling(word) for word in DEVANAGARI} | SOUND_ALIKES
    index: PhraseIndex[str] = PhraseIndex(known)
    for name, phrase in entries:
        index.add(phrase, name)
    return index
