"""PIN codes: six digits that stand where an address can, and are no amount and no other number."""

import re
from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.normalise import spelling
from bot.language.reading import Reading

_PIN = re.compile(r"(?<![0-9०-९])[1-9१-९][0-9०-९]{2} ?[0-9०-९]{3}(?![0-9०-९])")
_PIN_WORDS = frozenset(map(spelling, "pin pincode पिन पिनकोड".split()))
# What a number after one of these words counts or names is no post office.
_OTHER_NUMBERS = frozenset(
    map(
        spelling,
        """otp ओटीपी no number nambar nmbr num नंबर नं id आईडी ref reference form फॉर्म application
        avedan आवेदन registration panjikaran पंजीकरण ack receipt rasid रसीद account khata khate
        खाता खाते aadhaar aadhar adhar आधार mobile मोबाइल phone fon फोन job jobcard gas
        consumer password पासवर्ड roll""".split(),
    )
)
# India's post office uses no PIN code that begins like this.
_UNUSED = frozenset("10 29 35 54 55 65 66 86 87 88 89 91 92 93 94 95 96 97 98 99".split())
_MONEY_BEFORE = re.compile(r"(?:₹|\brs\.?|\binr)\s*$", re.IGNORECASE)
_MONEY_AFTER = re.compile(r"\s*(?:/-|₹|\.[0-9])")
_BESIDE = re.compile(r"[0-9०-९][ -]?$")
_BEYOND = re.compile(r"[ -]?[0-9०-९]")
_NEAR = 3
"""Words between "pin code" and its digits: "pin code hai 823001"."""


def pin_codes(reading: Reading) -> Iterator[Entity]:
    """The entities `pin_code`, in Latin digits, the space in "823 001" left out."""
    for match in _PIN.finditer(reading.text):
        digits = "".join(str(int(c)) for c in match.group() if c.isdigit())
        if digits[:2] in _UNUSED or not _stands_alone(reading.text, match):
            continue
        first = next(i for i, w in enumerate(reading.words) if w.end > match.start())
        beyond = first + (2 if " " in match.group() else 1)
        before, after = _around(reading, first, beyond)
        said = any(w in _PIN_WORDS for w in (*before, *after[:2]))
        plain = beyond == first + 1 and not digits.endswith("000")
        other = any(w in _OTHER_NUMBERS for w in (*before, *after[:1]))
        if said or (plain and not other and not _is_amount(reading, match, first)):
            yield Entity("pin_code", digits, match.group(), match.start(), match.end())


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether the digits are no part of a longer number that is written in groups."""
    return not (_BESIDE.search(text[: match.start()]) or _BEYOND.match(text[match.end() :]))


def _around(reading: Reading, first: int, beyond: int) -> tuple[list[str], list[str]]:
    """The words just before and just after in the same clause; "no" at its head is an answer."""
    begin, end = reading.clause(first)
    before = [reading.spelt(i) for i in range(max(begin, first - _NEAR), first)]
    if begin + len(before) == first and before[:1] == ["no"]:
        before = before[1:]
    return before, [reading.spelt(i) for i in range(beyond, min(end, beyond + _NEAR))]


def _is_amount(reading: Reading, match: re.Match[str], first: int) -> bool:
    text = reading.text
    if _MONEY_BEFORE.search(text[: match.start()]) or _MONEY_AFTER.match(text[match.end() :]):
        return True
    if reading.at(first + 1, "rupee") or reading.at(first - 1, "rupee"):
        return True
    return reading.within(first - _NEAR, first + _NEAR, "money", "monthly", "yearly")
