"""One form for text that keyboards write in many ways, and words with their places in it.

`normalise` may change the length of a text. Whoever needs places works with `tokens`, whose offsets
count code points of the text as typed.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"))
_DIGITS = {ord("०") + n: str(n) for n in range(10)}
_STOPS = {ord("|"): "।", ord("॥"): "।"}
# Vowels that phones let people type in two halves; the halves are joined in this order.
_SPLIT_VOWELS = (
    ("ाे", "ो"), ("ाै", "ौ"), ("ाॅ", "ॉ"), ("अो", "ओ"), ("अौ", "औ"), ("अॉ", "ऑ"), ("अा", "आ"),
    ("एे", "ऐ"),
)  # fmt: skip
_SPACES = re.compile(r"\s+")
_HOMORGANIC = re.compile("(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-धशस])|म्(?=[प-भ]))")
_NUKTA_PAIRS = str.maketrans({"ऩ": "न", "ऱ": "र", "ऴ": "ळ", "़": None, "ँ": "ं"})

_LETTERS = "\u0900-\u0963\u0970-\u097f\u200c\u200da-zA-Z\u00c0-\u024f"
_WORD = re.compile(rf"[0-9०-९]+|[{_LETTERS}]+")


@dataclass(frozen=True)
class Token:
    """A word or a run of digits; `text` is the slice of the message from `start` to `end`."""

    text: str
    start: int
    end: int


def normalise(text: str) -> str:
    """The text with composed letters, Latin digits, whole vowels, `।` as full stop, single spaces.

    Letters with a nukta end up as letter + nukta, which is what Unicode's NFC makes of them.
    Normalising twice changes nothing more.
    """
    once = _normalise_once(text)
    while once != text:
        text, once = once, _normalise_once(once)
    return once


def _normalise_once(text: str) -> str:
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    text = text.translate(_DIGITS).translate(_STOPS)
    for halves, whole in _SPLIT_VOWELS:
        text = text.replace(halves, whole)
    return _SPACES.sub(" ", text).strip()


@lru_cache(maxsize=16384)
def spelling(word: str) -> str:
    """The form in which two spellings are compared letter by letter, for matching only.

    Case, nukta, and the choice between ँ, ं and a half nasal (हिन्दी, हिंदी) are levelled.
    """
    flat = normalise(word).lower().translate(_NUKTA_PAIRS)
    return _HOMORGANIC.sub("ं", flat)


def tokens(text: str) -> list[Token]:
    """Words and numbers of a message in order, with their places in the text as typed."""
    return [Token(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]
