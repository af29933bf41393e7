"""Numbers in digits and in words of both scripts: ages, counts and amounts as people write them.

Knows Latin and Devanagari digits, 1,50,000, 8k, 1.5 lakh, the hundred irregular Hindi number words,
sau, hazar, lakh and crore, and dedh, dhai, sava, sadhe, paune. Of a range only the upper end is
given ("8-10 hazar" is 10000). Words that also mean something else count only beside something
counted, or when the bot has just asked for a number.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Union

from bot.language.lexicon.function_words import ENGLISH, HINDI
from bot.language.lexicon.number_words import (
    AMBIGUOUS,
    COUNTED,
    ENGLISH_TENS,
    FRACTIONS,
    MULTIPLIERS,
    REQUEST_STEMS,
    UNITS,
    WHOLES_AND_HALVES,
)
from bot.language.normalise import normalise, spelling
from bot.language.number_sums import read_sum
from bot.language.phonetic import keys

_PIECE = re.compile(
    r"[0-9०-९]{1,3}(?:,[0-9०-९]{2,3})*,[0-9०-९]{3}(?![0-9०-९])"
    r"|[0-9०-९]+(?:\.[0-9०-९]+)?|[\u0900-\u0963\u0970-\u097f\u200c\u200da-zA-Z]+"
)
_RANGE_SIGN = re.compile(r"\s*(?:-|–|—)\s*|\s+")
_RANGE_WORDS = frozenset("se to से ya या".split())
_BACKOFF_LEAST = 5
_AFTER_KE = frozenset("upar uppar oopar liye lie baad paas pass aas karib kareeb andar".split())
_MOST_WORDS_OF_AN_ANSWER = 3

_UNIT = {spelling(word): value for word, value in UNITS.items()}
_MULTIPLIER = {spelling(word): value for word, value in MULTIPLIERS.items()}
_FRACTION = {spelling(word): value for word, value in FRACTIONS.items()}
_HALF = {spelling(word): value for word, value in WHOLES_AND_HALVES.items()}
_AMBIGUOUS = frozenset(map(spelling, AMBIGUOUS))
_COUNTED = frozenset(map(spelling, COUNTED))
_REQUESTS = frozenset(map(spelling, REQUEST_STEMS))


def _units_by_key() -> dict[str, int]:
    """Tight keys of the words from 11 up, where no two numbers share one."""
    found: dict[str, set[int]] = {}
    for word, value in UNITS.items():
        if value > 10:
            found.setdefault(keys(word).tight, set()).add(value)
    return {key: min(values) for key, values in found.items() if len(values) == 1 and len(key) > 3}


_UNIT_BY_KEY = _units_by_key()


@dataclass(frozen=True)
class Number:
    """A number with its place in the text as typed; `digits` when it was not written in words."""

    value: Union[int, float]
    start: int
    end: int
    text: str
    digits: bool = False


@dataclass(frozen=True)
class _Piece:
    spelling: str
    start: int
    end: int

    @property
    def is_digits(self) -> bool:
        return self.spelling[:1].isdigit()


def find_numbers(text: str, expecting: bool = False) -> list[Number]:
    """The numbers of a message in order. `expecting`: the bot has just asked for one."""
    pieces = [_Piece(_plain(m.group()), m.start(), m.end()) for m in _PIECE.finditer(text)]
    lenient = expecting and len(pieces) <= _MOST_WORDS_OF_AN_ANSWER
    found: list[Number] = []
    spans: list[tuple[int, int]] = []
    words = [piece.spelling for piece in pieces]
    i = 0
    while i < len(pieces):
        value, beyond = read_sum(words, i, _unit, lambda k: text[pieces[k].end :])
        if value is None:
            value, beyond = _read(pieces, i, text)
        if value is None or not _is_meant(pieces, i, beyond, lenient):
            i = max(beyond, i + 1) if value is None else beyond
            continue
        start, end = pieces[i].start, pieces[beyond - 1].end
        found.append(Number(value, start, end, text[start:end], pieces[i].is_digits))
        spans.append((i, beyond))
        i = beyond
    return _upper_ends(found, spans, pieces, text)


def _plain(piece: str) -> str:
    return normalise(piece).replace(",", "") if piece[0].isdigit() else spelling(piece)


def _unit(word: str) -> Optional[Union[int, float]]:
    if word[:1].isdigit():
        return float(word) if "." in word else int(word)
    if word in _UNIT:
        return _UNIT[word]
    if len(word) < _BACKOFF_LEAST or word in HINDI or word in ENGLISH or word in _COUNTED:
        return None
    return _UNIT_BY_KEY.get(keys(word).tight)


def _read(
    pieces: Sequence[_Piece], first: int, text: str
) -> tuple[Optional[Union[int, float]], int]:
    """The number that begins at a piece, and the piece after it; None where none begins."""
    total: float = 0
    current: Optional[float] = None
    part: Optional[float] = None
    last = ""
    i = first
    while i < len(pieces) and (i == first or _joined(pieces[i - 1], pieces[i], text)):
        word = pieces[i].spelling
        if word in _FRACTION and current is None and part is None:
            part, last = _FRACTION[word], "fraction"
        elif word in _HALF and current is None and part is None:
            current, last = _HALF[word], "half"
        elif word in _MULTIPLIER and _may_multiply(word, last) and not _owns(pieces, i):
            base = (1 if current is None else current) + (part or 0)
            part = None
            if _MULTIPLIER[word] == 100:
                current, last = base * 100, "hundred"
            else:
                total, current, last = total + base * _MULTIPLIER[word], None, "multiplied"
        else:
            unit = _unit(word)
            if unit is None or not (
                _may_follow(last, current, unit, word) or _goes_on(pieces, i, last, unit)
            ):
                break
            current = unit if current is None else current + unit
            last = "tens" if word in ENGLISH_TENS else "unit"
        i += 1
    if last in ("", "fraction") or (last == "half" and not _counts_next(pieces, i)):
        return None, i
    value = total + (current or 0) + (part or 0)
    return int(value) if float(value).is_integer() else value, i


def _joined(before: _Piece, after: _Piece, text: str) -> bool:
    return text[before.end : after.start].strip(" \t\u00a0") == ""


def _may_multiply(word: str, last: str) -> bool:
    if last == "":
        return word not in _AMBIGUOUS and word not in ("hundred",)
    return last in ("unit", "tens", "half", "fraction", "hundred")


def _owns(pieces: Sequence[_Piece], i: int) -> bool:
    """ "70 k upar", "5 k liye": the k of "ke", and no thousand."""
    after = pieces[i + 1].spelling if i + 1 < len(pieces) else ""
    return pieces[i].spelling == "k" and after in _AFTER_KE


def _may_follow(last: str, current: Optional[float], unit: Union[int, float], word: str) -> bool:
    if last in ("", "fraction"):
        return True
    if last == "multiplied":
        return unit < 1000 and not word[:1].isdigit()
    if last == "hundred":
        return unit < 100
    return last == "tens" and current is not None and 0 < unit < 10


def _goes_on(pieces: Sequence[_Piece], i: int, last: str, unit: Union[int, float]) -> bool:
    """ "1 lakh 80 hazar": digits after a multiplied number with a smaller word of their own."""
    if last != "multiplied" or unit >= 1000 or i + 1 >= len(pieces):
        return False
    before, after = pieces[i - 1].spelling, pieces[i + 1].spelling
    return 0 < _MULTIPLIER.get(after, 0) < _MULTIPLIER.get(before, 0)


def _counts_next(pieces: Sequence[_Piece], i: int) -> bool:
    return i < len(pieces) and pieces[i].spelling in _COUNTED


def _is_meant(pieces: Sequence[_Piece], first: int, beyond: int, lenient: bool) -> bool:
    """Whether a single ambiguous word is a number here."""
    if beyond - first > 1 or pieces[first].spelling not in _AMBIGUOUS:
        return True
    before = pieces[first - 1].spelling if first else ""
    if before in _REQUESTS:
        return False
    if lenient or before in _COUNTED:
        return True
    if _counts_next(pieces, beyond):
        return True
    if beyond < len(pieces) and _unit(pieces[beyond].spelling) is not None:
        return pieces[beyond].spelling not in _AMBIGUOUS
    return False


def _upper_ends(
    found: list[Number],
    spans: list[tuple[int, int]],
    pieces: Sequence[_Piece],
    text: str,
) -> list[Number]:
    """Leave out the lower end where two numbers make a range."""
    kept = []
    for k, number in enumerate(found):
        if k + 1 < len(found) and number.value < found[k + 1].value:
            between = pieces[spans[k][1] : spans[k + 1][0]]
            gap = text[number.end : found[k + 1].start]
            if not between and _RANGE_SIGN.fullmatch(gap):
                continue
            if len(between) == 1 and between[0].spelling in _RANGE_WORDS and "," not in gap:
                continue
        kept.append(number)
    return kept
