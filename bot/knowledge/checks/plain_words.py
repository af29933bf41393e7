"""The authors' list of office words and what to say instead (`plain_words.csv`)."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

FILE = "plain_words.csv"
_LETTER = r"[\w\u0900-\u097F]"


@dataclass(frozen=True)
class PlainWords:
    """Hard words by language, each with what to say instead."""

    instead: Mapping[str, Mapping[str, str]]
    patterns: Mapping[str, re.Pattern[str]]

    def hard_words(self, language: str, text: str) -> Iterator[tuple[str, str]]:
        """The hard words in a text, each with its replacement."""
        pattern = self.patterns.get(language)
        if pattern is not None:
            for found in pattern.finditer(text):
                yield found[0], self.instead[language][found[0].lower()]


def read_plain_words(files: Mapping[str, str]) -> PlainWords:
    """The list of the knowledge base; empty when there is none. Columns: lang, word, instead."""
    instead: dict[str, dict[str, str]] = {}
    for row in csv.DictReader(StringIO(files.get(FILE, ""))):
        instead.setdefault(row["lang"], {})[row["word"].lower()] = row["instead"]
    patterns = {
        language: re.compile(
            rf"(?<!{_LETTER})({_longest_first(words)})(?!{_LETTER})", re.IGNORECASE
        )
        for language, words in instead.items()
    }
    return PlainWords(instead, patterns)


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
