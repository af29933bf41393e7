"""Caste category, poverty card, language: facts told by a word."""

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.phrases import Hit, longest
from bot.language.reading import Reading

_CATEGORIES = ("sc", "st", "pvtg", "obc", "minority", "general")
_CARDS = ("aay", "phh", "bpl")
_PAPER = frozenset("certificate praman प्रमाण pramanpatra सर्टिफिकेट".split())
_FEW_WORDS = 3
_WANTED_LANGUAGE = frozenset(
    """wala wali wale वाला वाली वाले lao लाओ lagao लगाओ likho लिखो likhiye लिखिए bolo बोलो bhejo
    भेजो chahiye चाहिए version kar कर karo करो please pls pliz only""".split()
)
_OWNER = frozenset("ke के ka का ki की k".split())
_WITHOUT = frozenset("without no bina बिना न".split())
_BEING = frozenset("hone होने rehne रहने".split())
_PEOPLE = frozenset("logo logon log लोगों लोगो लोगन लोग parivaron परिवारों people".split())
_POSSESS = frozenset(
    """है हैं hai hain h not नहीं nahi nhi tha था thi mila मिला banta bana बना बनल banal have bna
    bani bni बनी bnal""".split()
)
_BETWEEN = frozenset("bhi भी b bi v to तो hi ही abhi अभी ab अब bana बना bna".split())


def social_categories(reading: Reading) -> list[Entity]:
    """The entities `social_category`."""
    found = []
    for hit in longest(reading.all(*_CATEGORIES)):
        if hit.value == "general" and not _general_is_meant(reading, hit):
            continue
        if hit.value == "st" and reading.words[hit.first].text.isdigit():
            continue
        # "21 st"; but "since 2021, ST".
        if not reading.breaks(hit.first) and reading.words[hit.first - 1].text.isdigit():
            continue
        if _is_on_paper(reading, hit):
            continue
        if not is_denied(reading, hit.first, hit.beyond):
            found.append(reading.entity("social_category", hit.value, hit.first, hit.beyond))
    return found


def _is_on_paper(reading: Reading, hit: Hit[str]) -> bool:
    """ "OBC certificate", "aay praman patra": the paper is named, within the same clause."""
    _, end = reading.clause(hit.beyond - 1)
    return any(reading.spelt(i) in _PAPER for i in range(hit.beyond, min(hit.beyond + 2, end)))


def _general_is_meant(reading: Reading, hit: Hit[str]) -> bool:
    alone = hit.first == 0 and hit.beyond >= len(reading.words) - 2
    said = frozenset("caste category jati जाति varg वर्ग cast se से me hu हूं hai".split())
    return hit.beyond - hit.first > 1 or alone or reading.spelt(hit.beyond) in said


def poverty_cards(reading: Reading) -> list[Entity]:
    """The entities `poverty_card`; `none` for APL and for a ration card that is lacked."""
    found = []
    for hit in longest(reading.all(*_CARDS)):
        if _is_lacked(reading, hit) or (hit.value == "aay" and _is_on_paper(reading, hit)):
            continue
        if reading.spelt(hit.first) in ("aay", "आय") and not _card_is_meant(reading, hit):
            continue
        found.append(reading.entity("poverty_card", hit.value, hit.first, hit.beyond))
    without = [*reading.all("apl"), *lacked_ration_cards(reading)]
    none = [reading.entity("poverty_card", "none", hit.first, hit.beyond) for hit in without]
    return [*found, *none]


def _card_is_meant(reading: Reading, hit: Hit[str]) -> bool:
    """ "aay" is also income and "has come": the card is written in capitals or named as one."""
    capitals = reading.words[hit.first].text.isupper()
    few = len(reading.words) <= _FEW_WORDS
    return capitals or few or reading.within(hit.first - 1, hit.beyond + 1, "card", "bpl", "phh")


def _is_lacked(reading: Reading, hit: Hit[str]) -> bool:
    return is_denied(reading, hit.first, hit.beyond) and not reading.says("question")


def _is_of_others(reading: Reading, card: Hit[str]) -> bool:
    """ "logon ka ration card nahi bana": what many lack is a complaint, no fact of hers."""
    owner = reading.spelt(card.first - 1) in _OWNER and reading.spelt(card.first - 2) in _PEOPLE
    return owner and not reading.at(card.first - 3, "me", "mine")


def lacked_ration_cards(reading: Reading) -> list[Hit[str]]:
    """Where a ration card is said not to be there: "ration card nahi hai", "dont have any …"."""
    return [hit for hit in reading.all("ration_card") if _card_is_missing(reading, hit)]


def _card_is_missing(reading: Reading, hit: Hit[str]) -> bool:
    after = hit.beyond
    denied = reading.at(after + 1, "not") or reading.spelt(after + 1) == "न"
    if reading.spelt(after) in _OWNER and denied:
        return reading.spelt(after + 2) in _BEING
    if _is_of_others(reading, hit):
        return False
    if reading.spelt(hit.first - 1) in _WITHOUT and reading.spelt(hit.first - 2) not in _OWNER:
        return True
    while reading.spelt(after) in _BETWEEN:
        after += 1
    negated = reading.at(after, "not") or reading.spelt(after) == "न"
    if negated and not reading.breaks(after):
        told = reading.spelt(after + 1) in (_POSSESS | _BEING) - {"mila", "मिला"}
        return told or reading.breaks(after + 1)
    start, _ = reading.clause(hit.first)
    negated = reading.within(max(start, hit.first - 4), hit.first, "not")
    return negated and reading.within(max(start, hit.first - 4), hit.first, "possess")


def languages(reading: Reading) -> list[Entity]:
    """The entity `language`: the one she wants to go on in."""
    if reading.says("other_language"):
        return []
    found = []
    for meaning, value in (("hindi", "hi"), ("english", "en")):
        for hit in reading.all(meaning):
            if is_denied(reading, hit.first, hit.beyond):
                continue
            wanted = (
                len(reading.words) <= 3
                or reading.says("change_language")
                or reading.at(hit.beyond, "in")
                or reading.spelt(hit.beyond) in _WANTED_LANGUAGE
            )
            if wanted:
                found.append(reading.entity("language", value, hit.first, hit.beyond))
    return found if len(found) == 1 else _wanted_last(reading, found)


def _wanted_last(reading: Reading, found: list[Entity]) -> list[Entity]:
    """ "Hindi nahi aati, English me": of two the one followed by "in" or led by "to"."""
    asked = []
    for entity in found:
        i = next(k for k, w in enumerate(reading.words) if w.start == entity.start)
        if reading.at(i + 1, "in") or reading.spelt(i - 1) in ("in", "to"):
            asked.append(entity)
    return asked[:1]
