"""Values that are named only to be denied: "54 nahi 45", "not 63", "MP nahi", "vidhwa nahi hu"."""

from bot.language.extract.particles import WAS
from bot.language.reading import Reading

_UNITS = (
    "years", "month", "rupee", "old", "is", "percent", "child", "daughters", "sons", "card", "to",
    "monthly", "yearly", "in",
)  # fmt: skip
_NO = frozenset("नै नईं नई कोनी koni नहीं नही nahi nahin nhi nai नइखे na ना".split())
_BUT = frozenset("but lekin लेकिन magar मगर par पर".split())
_BEFORE = frozenset("not na ना".split())
"""After these "na" only asks for assent: "milte the na 1000"."""
_FEW = 3
"""So many words after "nahi" tell what is right instead: "patna se nahi, gaya se hain"."""
TO_WRITE = frozenset("likho लिखो likhiye लिखिए likh लिख karo करो kar कर".split())
_SAID = ("bol", "बोल", "lik", "लिख", "dab", "दब", "kah", "कह", "bat", "बता", "typ")
_CLOSED_BY = ("is", "live", "correct", "wrong")


def is_denied(reading: Reading, first: int, beyond: int) -> bool:
    """Whether the stretch is followed by a plain "no" or led in by "not".

    "8 hazar nahi mila" denies the payment, not the amount: a verb after "nahi" lets it stand.
    """
    led_in = reading.spelt(first - 1) in _BEFORE and reading.spelt(first - 2) not in WAS
    if led_in and not reading.breaks(first):
        return reading.spelt(first - 1) == "not" or first > 1
    if _said_by_mistake(reading, first, beyond):
        return True
    i = beyond
    while i < len(reading.words) and not reading.breaks(i) and reading.at(i, *_UNITS):
        if reading.spelt(i) in _NO:
            break
        i += 1
    if reading.spelt(i) in _BUT and reading.at(i + 1, "wrong"):
        return True
    if i >= len(reading.words) or reading.breaks(i) or reading.spelt(i) not in _NO:
        return False
    after = i + 1
    if reading.breaks(after) or reading.at(after, *_CLOSED_BY):
        return True
    _, end = reading.clause(after)
    if end - after <= _FEW and reading.at(end - 1, "is") and not reading.at(after, "money"):
        return True
    if reading.spelt(end - 1) in TO_WRITE and end - after <= _FEW:
        return True
    return any(hit.first == after for hit in reading.numbers) or reading.words[after].text.isdigit()


def _said_by_mistake(reading: Reading, first: int, beyond: int) -> bool:
    """ "galti se bpl bol diya": what was said wrongly."""
    led = reading.spelt(first - 1) in ("se", "से") and reading.at(first - 2, "wrong")
    return led and reading.spelt(beyond).startswith(_SAID)
