"""Papers told of without saying what they are about: a certificate of disability, a receipt."""

from collections.abc import Iterator

from bot.language.extract.certificate_words import beyond_leaf, is_certificate
from bot.language.lexicon.certificates import LAND, LINKS, RECEIPTS
from bot.language.phrases import Hit
from bot.language.reading import Reading

_HER_OWN = frozenset(
    """koi कोई mera मेरा uska उसका iska इसका unka उनका inka इनका abhi अभी bhi भी paas पास pas ab अब
    to तो""".split()
)
_SENSES = ("sun", "bol", "dikh", "dekh", "chal", "सुन", "बोल", "दिख", "देख", "चल")


def of_disability(reading: Reading, found: list[Hit[str]]) -> Iterator[Hit[str]]:
    """ "80 % ka parmanpatr", "sun nahi pata, certificate banwana hai"."""
    for i in range(len(reading.words)):
        if not is_certificate(reading, i) or any(h.first <= i < h.beyond for h in found):
            continue
        before = reading.spelt(i - 1)
        measured = before in LINKS and _is_percent(reading, i - 2)
        alone = reading.breaks(i) or before in _HER_OWN
        if measured or (alone and (reading.says("disabled") or _cannot(reading))):
            yield Hit(i, beyond_leaf(reading, i + 1), "disability_certificate")


def _is_percent(reading: Reading, i: int) -> bool:
    if i < 0 or i + 1 >= len(reading.words):
        return False
    between = reading.text[reading.words[i].end : reading.words[i + 1].start]
    return "%" in between or reading.at(i, "percent")


def _cannot(reading: Reading) -> bool:
    return any(
        word.spelling.startswith(_SENSES) and reading.at(i + 1, "not")
        for i, word in enumerate(reading.words)
    )


def land_receipts(reading: Reading) -> Iterator[Hit[str]]:
    """ "jameen sasur ke naam, rasid kata hai": the receipt of the land's rent."""
    if any(word.spelling.startswith(LAND) for word in reading.words):
        for i, word in enumerate(reading.words):
            of_it = reading.spelt(i - 1) in ("ki", "ka", "की", "का")
            if of_it and not reading.spelt(i - 2).startswith(LAND):
                continue
            if word.spelling in RECEIPTS:
                yield Hit(i, i + 1, "land_record")
