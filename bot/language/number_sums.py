"""Numbers that are said in two parts: by twenties, or as so many above or below a round one.

"Teen bees aur paanch" is 65, "sattar ke upar do" 72, "saath se do kam" 58, "do kam assi" 78. Older
women count so.
"""

import re
from collections.abc import Callable, Sequence
from typing import Optional, Union

Value = Union[int, float]

_SCORES = frozenset("bees बीस bisi बीसी kodi कोडी kori कोरी".split())
_MOST_SCORES = 5
_SCORE = 20
_AND = frozenset("aur और upar ऊपर oopar uppar na ने".split())
_ABOVE = (
    ("के", "ऊपर"), ("ke", "upar"), ("ke", "uppar"), ("ke", "oopar"), ("से", "ऊपर"), ("se", "upar"),
    ("ऊपर",), ("upar",),
)  # fmt: skip
_FROM = frozenset("se से me में mein".split())
_LESS = frozenset("kam कम".split())
_END = re.compile(r"\s*(?:[,;।.?!|\n)-]|$)")
_GOES_ON = frozenset("hai है h hain हैं ki की ka का ke के ho हो saal sal साल baras बरस".split())


def read_sum(
    words: Sequence[str],
    first: int,
    unit: Callable[[str], Optional[Value]],
    after: Callable[[int], str],
) -> tuple[Optional[Value], int]:
    """The sum that begins at a word, and the word after it; None where there is none.

    `unit` tells what number a word is; `after` gives the text that follows a word.
    """
    head = _small(words, first, unit)
    if head is None or words[first][:1].isdigit():
        return None, first
    if 2 <= head <= _MOST_SCORES and _word(words, first + 1) in _SCORES:
        return _scores(words, first, head * _SCORE, unit)
    tens = head
    if tens % 10 or tens < _SCORE:
        return _below(words, first, head, unit)
    for phrase in _ABOVE:
        at = first + 1 + len(phrase)
        added = _small(words, at, unit)
        if tuple(words[first + 1 : at]) != phrase or added is None or not 0 < added < 10:
            continue
        closed = _END.match(after(at)) or _word(words, at + 1) in _GOES_ON
        return (tens + added, at + 1) if closed else (None, first)
    taken = _small(words, first + 2, unit)
    less = _word(words, first + 1) in _FROM and _word(words, first + 3) in _LESS
    if less and taken is not None and 0 < taken < 10:
        return tens - taken, first + 4
    return None, first


def _scores(
    words: Sequence[str], first: int, total: int, unit: Callable[[str], Optional[Value]]
) -> tuple[int, int]:
    beyond = first + 2
    added = _small(words, beyond + 1, unit)
    if _word(words, beyond) in _AND and added is not None and 0 < added < _SCORE:
        return total + added, beyond + 2
    return total, beyond


def _below(
    words: Sequence[str], first: int, taken: int, unit: Callable[[str], Optional[Value]]
) -> tuple[Optional[int], int]:
    """ "do kam assi"."""
    tens = _small(words, first + 2, unit)
    if _word(words, first + 1) not in _LESS or tens is None or not 0 < taken < 10:
        return None, first
    return (tens - taken, first + 3) if tens >= _SCORE and tens % 10 == 0 else (None, first)


def _word(words: Sequence[str], i: int) -> str:
    return words[i] if i < len(words) else ""


def _small(words: Sequence[str], i: int, unit: Callable[[str], Optional[Value]]) -> Optional[int]:
    value = unit(words[i]) if i < len(words) else None
    return value if isinstance(value, int) and 0 < value < 100 else None
