"""Papers that are a service of their own: to be made, put right, or refused by an office."""

from collections.abc import Iterator, Sequence

from bot.core.interpretation import Entity
from bot.language.gazetteer import Gazetteer, Name
from bot.language.phrases import Hit
from bot.language.reading import Reading

_OFFICES = {
    "aadhaar": "aadhaar",
    "income_certificate": "caste-income-residence-certificate",
    "caste_certificate": "caste-income-residence-certificate",
    "domicile_certificate": "caste-income-residence-certificate",
    "birth_certificate": "birth-death-certificate",
    "death_certificate": "birth-death-certificate",
    "disability_certificate": "udid",
}
PAPER_SERVICES = frozenset(_OFFICES.values())
"""Schemes whose names are names of papers."""
_TO_BE_MADE = (
    "banwa", "banaye", "banai", "banayi", "banana", "banega", "banegi", "banta", "banti", "bante",
    "banav", "banaw", "बनवा", "बनाए", "बनाये", "बनाना", "बनाने", "बनेगा", "बनता", "बनती", "बनते",
    "बणवा", "बणाव", "बणे", "bnwa", "bnva", "bnana", "bnega", "bnegi", "bnta", "bnti", "banba",
    "banate", "banvana",
    "sudhar", "sudhr", "सुधार", "सुधर", "update", "अपडेट", "correct", "करेक्शन", "apply", "get",
)  # fmt: skip
_MADE_WITHIN = 4
_ASKED_WITHIN = 12
_UNDER_WAY = ("rah", "rha", "रह", "bat", "बत")
_HOW = ("kais", "कैस", "कइस", "kaha", "कहा", "kahw", "kathe", "कठे")
_MAKES = ("ban", "bn", "बन", "बण")
_TURNED_AWAY = ("chakkar", "chakar", "चक्कर", "dauda", "दौडा")
_REFUSED = ("mana", "मना")
_ISSUED = ("issu", "refus")
_LOST = ("kho", "खो", "gum", "गुम", "lost")
_ASKS_MONEY = ("mang", "maang", "मांग")
_BRIBE_LEAST = 50


def papers_to_be_made(
    reading: Reading, names: Sequence[Hit[Name]], gazetteer: Gazetteer
) -> Iterator[tuple[str, Entity]]:
    """ "jati praman patra kaise banega": the paper is the thing asked for."""
    for hit in names:
        service = _OFFICES.get(hit.value.id) if hit.value.kind == "document" else None
        if service not in gazetteer.schemes:
            continue
        if _is_to_be_made(reading, hit) or (service != "aadhaar" and _is_refused(reading, hit)):
            yield service, reading.entity("scheme", service, hit.first, hit.beyond)


def _is_to_be_made(reading: Reading, hit: Hit[Name]) -> bool:
    _, end = reading.clause(hit.beyond - 1)
    near = range(hit.beyond, min(end, hit.beyond + _MADE_WITHIN))
    if any(reading.spelt(i).startswith(_TO_BE_MADE) for i in near):
        return True
    if any(reading.spelt(i).startswith(_LOST) for i in near):
        return True
    later = range(hit.beyond, min(len(reading.words), hit.beyond + _ASKED_WITHIN))
    return any(
        (reading.spelt(i).startswith(_TO_BE_MADE) and reading.within(i - 3, i, "question"))
        or (reading.spelt(i).startswith(_MAKES) and reading.spelt(i - 1).startswith(_HOW))
        for i in later
    )


def _is_refused(reading: Reading, hit: Hit[Name]) -> bool:
    """ "nahi ban raha", "patwari das chakkar lagwa chuka", "500 maang rahe"."""
    for i in range(hit.beyond, min(len(reading.words), hit.beyond + _ASKED_WITHIN)):
        word, after = reading.spelt(i), reading.spelt(i + 1)
        if word.startswith(_MAKES) and reading.at(i - 1, "not") and after.startswith(_UNDER_WAY):
            return True
        if word.startswith(_TURNED_AWAY) or (word.startswith(_ISSUED) and reading.says("not")):
            return True
        if word.startswith(_ASKS_MONEY) and _money_before(reading, hit.beyond, i):
            return True
        if word in _REFUSED and after in ("kar", "कर", "kr", "karte", "करते"):
            return True
    return False


def _money_before(reading: Reading, first: int, beyond: int) -> bool:
    counted = any(
        first <= n.first < beyond and n.value.value >= _BRIBE_LEAST for n in reading.numbers
    )
    return counted or reading.within(first, beyond, "money")
