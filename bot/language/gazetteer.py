"""The names that the knowledge base knows, found in messages however they are spelt.

Schemes, topics, states, districts and documents come as the plain dictionary that the knowledge
base exports. A name is taken by its spelling or its tight key, by a long loose key, and, where
a long name is misspelt, by edit distance. Several schemes of one name stay together as
candidates.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Optional

from rapidfuzz import fuzz, process

from bot.language.lexicon.documents import DOCUMENT_WORDS
from bot.language.lexicon.function_words import DEVANAGARI, ENGLISH, FUNCTION_WORDS, HINDI
from bot.language.lexicon.life import LIFE
from bot.language.lexicon.number_words import MULTIPLIERS, UNITS
from bot.language.lexicon.people import PEOPLE
from bot.language.lexicon.places import STATE_SHORT_NAMES
from bot.language.lexicon.scheme_words import SHORT_CUTS, TOO_PLAIN
from bot.language.lexicon.society import SOCIETY
from bot.language.lexicon.sound_alikes import SOUND_ALIKES
from bot.language.lexicon.table import listed, rows
from bot.language.lexicon.topics import TOPIC_WORDS
from bot.language.lexicon.work import WORK
from bot.language.normalise import spelling
from bot.language.phrases import Hit, PhraseIndex, Word, covered, elements, longest, words_of
from bot.language.scheme_names import forms

Kind = Literal["scheme", "topic", "state", "district", "document"]

_SMALL_WORD = 4
_FUZZY_LEAST = 8
_FUZZY_SCORE = 86
_FUZZY_WORDS = 3
_TABLES: tuple[tuple[Kind, str, str], ...] = (
    ("topic", TOPIC_WORDS, "words"),
    ("document", DOCUMENT_WORDS, "names"),
)
_NAME_WORDS = 3
_SCHEME_WORDS = frozenset(map(spelling, ("yojana", "yojna", "योजना")))
_COUNTING = {spelling(word) for word in UNITS}
_COMMON = FUNCTION_WORDS | _COUNTING | SOUND_ALIKES | {spelling(word) for word in DEVANAGARI}


class Name(NamedTuple):
    """What a name stands for."""

    kind: Kind
    id: str


class SchemeNote(NamedTuple):
    """What telling schemes of one name apart needs."""

    national: Optional[str]
    state: Optional[str]


class Gazetteer:
    """Finds names among the words of a message. Build it once; it is never changed."""

    def __init__(self, source: Mapping[str, Any]) -> None:
        self._source = source
        self.schemes: dict[str, SchemeNote] = {
            scheme["id"]: SchemeNote(scheme.get("national"), scheme.get("state"))
            for scheme in source.get("schemes", ())
        }
        self._codes = frozenset(state["code"] for state in source.get("states", ()))
        self._states_of: dict[str, tuple[str, ...]] = {}
        small = {word for word in HINDI | ENGLISH if len(word) <= _SMALL_WORD}
        known = small | SOUND_ALIKES | {spelling(word) for word in DEVANAGARI}
        self._index: PhraseIndex[Name] = PhraseIndex(known, loose=True)
        self._fuzzy: dict[str, dict[str, set[Name]]] = {}
        self._too_plain = frozenset(map(_spelt, listed(TOO_PLAIN)))
        self._fill(source)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> "Gazetteer":
        """Build from what `knowledge.gazetteer.export` gives."""
        return cls(source)

    def to_dict(self) -> Mapping[str, Any]:
        """The dictionary this was built from."""
        return self._source

    def states_of(self, district: str) -> tuple[str, ...]:
        """Codes of the states that have a district of this official name."""
        return self._states_of.get(district, ())

    def knows_state(self, code: str) -> bool:
        """Whether the knowledge base has a state of this code."""
        return code in self._codes

    def search(self, words: Sequence[Word]) -> list[Hit[Name]]:
        """Every name found, the longest of each kind; where kinds overlap, both stay."""
        hits = self._index.find(words)
        kinds = {hit.value.kind for hit in hits}
        found = [hit for kind in kinds for hit in longest(h for h in hits if h.value.kind == kind)]
        taken = covered(found)
        found.extend(self._misspelt(words, taken))
        return sorted(found, key=lambda hit: (hit.first, -hit.beyond, hit.value))

    def find(self, text: str, kind: Kind) -> list[str]:
        """The ids of one kind named in a text, for whoever needs no places."""
        return [hit.value.id for hit in self.search(words_of(text)) if hit.value.kind == kind]

    def _fill(self, source: Mapping[str, Any]) -> None:
        self._fill_schemes(source.get("schemes", ()))
        for kind, table, key in _TABLES:
            self._fill_table(kind, table)
            self._fill_exported(kind, source.get(f"{kind}s", ()), key, dict(rows(table)))
        for state in source.get("states", ()):
            for name in state["names"]:
                self._add(name, Name("state", state["code"]))
        for code, phrases in rows(STATE_SHORT_NAMES):
            for phrase in phrases if self.knows_state(code) else ():
                self._add(phrase, Name("state", code))
        for district in source.get("districts", ()):
            official = district["name"]
            self._states_of[official] = (*self.states_of(official), district["state"])
            for name in (official, *district["names"]):
                self._add(name, Name("district", official))

    def _fill_schemes(self, exported: Iterable[Mapping[str, Any]]) -> None:
        for scheme in exported:
            for name in scheme["names"]:
                for form in forms(str(name)):
                    if not _is_everyday(form):
                        self._add(form, Name("scheme", scheme["id"]))
        for scheme_id, phrases in rows(SHORT_CUTS):
            if scheme_id in self.schemes:
                for phrase in phrases:
                    self._add(phrase, Name("scheme", scheme_id))

    def _fill_table(self, kind: Kind, table: str) -> None:
        for identity, phrases in rows(table):
            for phrase in phrases:
                self._index.add(phrase, Name(kind, identity))

    def _fill_exported(
        self,
        kind: Kind,
        exported: Iterable[Mapping[str, Any]],
        key: str,
        known: Mapping[str, object],
    ) -> None:
        """Names from the knowledge base for what the tables know; a lone word is no topic."""
        for entry in exported:
            for phrase in entry[key] if entry["id"] in known else ():
                if kind != "topic" or " " in phrase.strip():
                    self._index.add(phrase, Name(kind, entry["id"]))

    def _add(self, phrase: str, name: Name) -> None:
        if name.kind == "scheme" and _spelt(phrase) in self._too_plain:
            return
        self._index.add(phrase, name)
        joined = "".join(word.keys.tight for word in elements(phrase) if word.keys is not None)
        numbered = any(char.isdigit() for char in phrase)
        if len(joined) >= _FUZZY_LEAST and name.kind in ("scheme", "district") and not numbered:
            bucket = self._fuzzy.setdefault(joined[0].lower(), {})
            bucket.setdefault(joined, set()).add(name)

    def _misspelt(self, words: Sequence[Word], taken: set[int]) -> Iterable[Hit[Name]]:
        """Long names that are near to a run of words in which no name was found."""
        best: list[tuple[float, Hit[Name]]] = []
        for first in range(len(words)):
            joined = ""
            for beyond in range(first + 1, min(first + _FUZZY_WORDS, len(words)) + 1):
                word = words[beyond - 1]
                if beyond - 1 in taken or word.text.isdigit() or word.spelling in _COMMON:
                    break
                joined += word.keys.tight
                if len(joined) < _FUZZY_LEAST:
                    continue
                bucket = self._fuzzy.get(joined[0].lower(), {})
                near = process.extractOne(
                    joined, bucket.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY_SCORE
                )
                if near is not None:
                    names = sorted(bucket[near[0]])
                    best.extend((near[1], Hit(first, beyond, name)) for name in names)
        return _clearest(best)


def _spelt(phrase: str) -> str:
    return " ".join(word.spelling for word in elements(phrase))


def _is_everyday(phrase: str) -> bool:
    """Whether a name is made of words that everybody says all the time: "das hazar".

    "aapki beti yojana" is none: three words that call themselves a scheme are a name.
    """
    everyday, words = _everyday(), elements(phrase)
    if len(words) >= _NAME_WORDS and any(word.spelling in _SCHEME_WORDS for word in words):
        return False
    return all(word.spelling.isdigit() or word.spelling in everyday for word in words)


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    said = [
        p for table in (LIFE, PEOPLE, SOCIETY, WORK) for _, phrases in rows(table) for p in phrases
    ]
    return frozenset(map(spelling, (*said, *UNITS, *MULTIPLIERS, *DEVANAGARI, *HINDI, *ENGLISH)))


def _clearest(scored: list[tuple[float, Hit[Name]]]) -> list[Hit[Name]]:
    """The best of each stretch of words."""
    kept: list[tuple[float, Hit[Name]]] = []
    for score, hit in sorted(scored, key=lambda pair: -pair[0]):
        rivals = [
            other for _, other in kept if other.first < hit.beyond and hit.first < other.beyond
        ]
        if all((other.first, other.beyond) == (hit.first, hit.beyond) for other in rivals):
            kept.append((score, hit))
    return [hit for _, hit in kept]
