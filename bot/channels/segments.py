"""How many SMS a text costs: what the network charges for, counted before it is sent.

A text that fits the GSM alphabet goes out in septets, 160 to one SMS; one character outside it (any
Devanagari letter, ₹, an emoji) makes the whole text UCS-2, 70 UTF-16 units to one SMS. A longer
text is cut into parts that carry a header, 153 and 67. (3GPP TS 23.038 and 23.040.)
"""

from dataclasses import dataclass
from typing import Literal

Alphabet = Literal["gsm-7", "ucs-2"]

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
"""Sent as an escape and a letter: two septets, which may not be parted."""

_WHOLE = {"gsm-7": 160, "ucs-2": 70}
_PART = {"gsm-7": 153, "ucs-2": 67}


@dataclass(frozen=True)
class Measure:
    """`units` are septets or UTF-16 units, whichever `alphabet` counts in."""

    alphabet: Alphabet
    units: int
    segments: int


def measure(text: str) -> Measure:
    """Alphabet, length and number of SMS of a text as it would be sent. An empty text is one."""
    alphabet: Alphabet = "gsm-7" if set(text) <= _BASIC | _EXTENDED else "ucs-2"
    widths = [_width(character, alphabet) for character in text]
    units = sum(widths)
    if units <= _WHOLE[alphabet]:
        return Measure(alphabet, units, 1)
    return Measure(alphabet, units, _parts(widths, _PART[alphabet]))


def _width(character: str, alphabet: Alphabet) -> int:
    if alphabet == "gsm-7":
        return 2 if character in _EXTENDED else 1
    return 2 if ord(character) > 0xFFFF else 1


def _parts(widths: list[int], room: int) -> int:
    """Fill part after part; a character of two units goes whole into the next part."""
    parts, used = 1, 0
    for width in widths:
        if used + width > room:
            parts, used = parts + 1, 0
        used += width
    return parts
