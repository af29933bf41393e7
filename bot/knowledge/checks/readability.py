"""How hard a text is to read: long words in Hindi, Flesch's reading ease in English.

Hindi has no formula that everybody uses; the share of long words is what such formulas rest on
(Sinha, Sharma, Dasgupta and Basu, "New readability measures for Bangla and Hindi texts", COLING
2012). English: Flesch, "A new readability yardstick", Journal of Applied Psychology 32(3), 1948.
"""

import re
from collections.abc import Sequence

SENTENCE_END = re.compile(r"[।?!;:\n]+|\.(?=\s|$)")
LONG_WORD = 5
"""Aksharas: आँगनबाड़ी has five, योजना three."""
HARD_SHARE = 0.05
"""Of the words of a scheme: of half the schemes here none is long, and one in twenty tires."""
PLAIN_ENGLISH = 65.0
"""Between Flesch's “standard” and “fairly easy”: what a pupil of 13 reads; more is easier."""
ENOUGH = 40
"""Words below which a measure says nothing."""

_CONSONANT = "[\u0915-\u0939\u0958-\u095f]\u093c?"
_AKSHARA = re.compile(f"(?:{_CONSONANT}\u094d)*{_CONSONANT}|[\u0904-\u0914]")
_HINDI_WORD = re.compile("[\u0904-\u0963]+")
_ENGLISH_WORD = re.compile(r"[A-Za-z']+")
_SILENT = re.compile(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$")
_VOWELS = re.compile(r"[aeiouy]{1,2}")


def long_words(texts: Sequence[str]) -> float | None:
    """The share of long words in Hindi texts, 0 to 1; None when they are too short to say."""
    lengths = [len(_AKSHARA.findall(w)) for text in texts for w in _HINDI_WORD.findall(text)]
    if len(lengths) < ENOUGH:
        return None
    return sum(length >= LONG_WORD for length in lengths) / len(lengths)


def reading_ease(texts: Sequence[str]) -> float | None:
    """Flesch's reading ease of English texts, about 0 (hard) to 100; None when too short to say."""
    words = [word for text in texts for word in _ENGLISH_WORD.findall(text)]
    if len(words) < ENOUGH:
        return None
    sentences = sum(bool(part.strip()) for text in texts for part in SENTENCE_END.split(text))
    syllables = sum(_syllables(word) for word in words)
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


def _syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(_SILENT.sub("", word.lower()))))
