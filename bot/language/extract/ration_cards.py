"""What a ration card is in a message: a service asked for, a paper, or what grain is given on."""

from collections.abc import Sequence

from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

RATION_CARD = "ration-card-services"
_CARD_IS_ASKED = (
    "ban", "बन", "jod", "जोड", "jud", "जुड", "apply", "अप्लाई", "aved", "आवेद", "form", "फॉर्म", "फार्म",
    "naam", "nam", "नाम", "नांव", "mang", "maang", "मांग", "kat", "कट", "list", "सूची", "लिस्ट", "new",
    "नया", "नवा", "naya", "sudhar", "सुधार", "band", "बंद", "cancel", "रद्द", "surrender", "status",
    "transfer", "kho", "खो", "add", "name", "update", "kyc", "केवाईसी", "change", "badal", "बदल",
)  # fmt: skip
_CARD_ASKED_WITHIN = 6
_REQUIRED = frozenset(
    """jaruri जरूरी zaruri jaroori zaroori compulsory mandatory necessary required anivarya
    अनिवार्य""".split()
)
_CARRIED = _REQUIRED | frozenset("lagega लगेगा lana लाना le ले lekar लेकर copy saath".split())
_COPIED = ("photoc", "photo", "फोटोक", "फोटो", "xerox", "zerox", "जेरॉक्स", "copy", "कॉपी", "kopi")
_WITH_IT = frozenset(
    """aadhaar aadhar adhar आधार passbook पासबुक photo फोटो pan पैन voter वोटर caste income जाति
    आय निवास""".split()
)
_NEW = frozenset("naya नया nava नवा new".split())
_HAVE = frozenset("have having hold holding own got".split())


def is_no_service(
    reading: Reading, hit: Hit[Name], names: Sequence[Hit[Name]], lacked: set[int]
) -> bool:
    """Whether a ration card is named but the service that issues it is not what is asked for."""
    if hit.value.id != RATION_CARD:
        return False
    return (
        hit.first in lacked
        or is_a_paper(reading, hit)
        or _grain_is_the_subject(reading, hit, names)
    )


def is_a_paper(reading: Reading, hit: Hit[Name]) -> bool:
    """A ration card that is to be brought, or that she has without trouble, is no service asked."""
    if any(reading.spelt(i).startswith(_CARD_IS_ASKED) for i in range(hit.first, hit.beyond)):
        return False
    if is_to_be_shown(reading, hit) or reading.spelt(hit.beyond) == "bhi":
        return True
    start, _ = reading.clause(hit.first)
    owned = [i for i in range(max(start, hit.first - 3), hit.first) if reading.spelt(i) in _HAVE]
    if owned and reading.spelt(owned[0] - 1) != "to":
        return not reading.within(start, hit.first, "not")
    has = reading.at(hit.beyond, "is") and reading.spelt(hit.beyond) not in ("ho", "हो", "से")
    return has and not reading.says("not", "report_problem", "wrong", "name_word")


def is_to_be_shown(reading: Reading, card: Hit[Name]) -> bool:
    """A ration card that is asked for, copied, or listed with other papers."""
    after, then = reading.spelt(card.beyond), reading.spelt(card.beyond + 1)
    if after in _CARRIED or (after in ("ki", "की") and then.startswith(_COPIED)):
        return True
    listed = after in ("aur", "और", "and", "va") or reading.breaks(card.beyond)
    return after in _WITH_IT or (listed and then in _WITH_IT)


def _grain_is_the_subject(reading: Reading, card: Hit[Name], names: Sequence[Hit[Name]]) -> bool:
    """ "On my ration card the dealer gives no grain": she has the card, the food is denied."""
    cards = covered(reading.all("ration_card"))
    grain = any(
        hit.value == ("topic", "food") and cards.isdisjoint(range(hit.first, hit.beyond))
        for hit in names
    )
    if not grain or card.first not in cards or reading.spelt(card.first - 1) in _NEW:
        return False
    _, end = reading.clause(card.first)
    near = range(card.beyond, min(end, card.beyond + _CARD_ASKED_WITHIN))
    return not any(reading.spelt(i).startswith(_CARD_IS_ASKED) for i in near)
