"""The authors' list of office words and hard words, and what to say instead (`plain_words.csv`)."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO

FILE = "plain_words.csv"
_LETTER = r"[\w\u0900-\u097F]"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word to avoid, and what to say. Office words are refused, merely hard ones pointed out."""

    word: str
    instead: str
    refused: bool


@dataclass(frozen=True)
class PlainWords:
    """The words of the list by language, in small letters."""

    words: Mapping[str, Mapping[str, HardWord]]
    patterns: Mapping[str, re.Pattern[str]]

    def hard_words(self, language: str, text: str) -> Iterator[HardWord]:
        """The words of the list that a text holds, as they stand there."""
        pattern = self.patterns.get(language)
        if pattern is not None:
            for found in pattern.finditer(text):
                yield replace(self.words[language][found[0].lower()], word=found[0])


def read_plain_words(files: Mapping[str, str]) -> PlainWords:
    """The list of the knowledge base; empty when there is none.

    Columns: lang, word, instead, level; a word whose level is `hard` is no office's word.
    """
    listed: dict[str, dict[str, HardWord]] = {}
    for row in csv.DictReader(StringIO(files.get(FILE, ""))):
        word, refused = row["word"], row.get("level") != "hard"
        listed.setdefault(row["lang"], {})[word.lower()] = HardWord(word, row["instead"], refused)
    patterns = {
        language: re.compile(
            rf"(?<!{_LETTER})({_longest_first(words)})(?!{_LETTER})", re.IGNORECASE
        )
        for language, words in listed.items()
    }
    return PlainWords(listed, patterns)


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
