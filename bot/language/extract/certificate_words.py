"""The word for a certificate, in whatever spelling."""

from bot.language.lexicon.certificates import LEAVES
from bot.language.reading import Reading

_CERTIFIED = frozenset(("prmn", "prmnptr", "prmnpt"))
"""What is left of "praman", "parman", "pramanpatra" without vowels."""
_CERTIFICATE = "srtf"
"""How "certificate", "sartifiket" and "certifict" begin without vowels."""


def is_certificate(reading: Reading, i: int) -> bool:
    """Whether this word says "certificate", however it is spelt."""
    if not 0 <= i < len(reading.words):
        return False
    skeleton = reading.words[i].keys.skeleton
    return skeleton in _CERTIFIED or skeleton.startswith(_CERTIFICATE)


def beyond_leaf(reading: Reading, i: int) -> int:
    """Beyond the second half of "praman patra"."""
    return i + 1 if reading.spelt(i) in LEAVES and not reading.breaks(i) else i
