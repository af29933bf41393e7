"""What makes a relative the one whose case it is: an illness, a paper or a payment, schooling.

And what makes one a mere helper: who reads the answer aloud, whose phone it is.
"""

from bot.language.extract.kin import ONE
from bot.language.extract.particles import OWNER
from bot.language.extract.relation_health import cannot, is_unwell
from bot.language.phrases import Hit
from bot.language.reading import Reading

_YOUNG = ("daughter", "son", "sister", "other", "friend", "sister_in_law")
_LESSONS = (
    "inter", "इंटर", "matric", "मैट्रिक", "दसवीं", "बारहवीं", "dasvi", "class", "kaksha", "कक्षा",
    "board", "बोर्ड", "pass", "पास",
)  # fmt: skip
_FORM = ("th", "vi", "वीं", "वी", "me", "में", "mein")
_STAKES = (
    "pension", "pensan", "pinsan", "पेंशन", "पिंशन", "deliv", "डिलीवरी", "डिलिवरी", "prasav", "प्रसव",
    "passport", "पासपोर्ट", "cert", "sartif", "सर्टिफ", "praman", "प्रमाण", "parman", "aadh", "adhar",
    "आधार", "scholar", "छात्रवृत्ति", "chhatravr", "ilaj", "ilaaj", "इलाज", "oper", "opres", "ऑपरेशन",
    "mahin", "महीन", "ration", "rashan", "राशन", "fees", "फीस",
)  # fmt: skip
_FATHERS = ("father", "husband", "father_in_law")
_OF_THE_LIVING = (
    "pension", "pensan", "pinsan", "पेंशन", "ilaj", "ilaaj", "इलाज", "oper", "opres", "ऑपरेशन",
)  # fmt: skip
_WANTS = ("chaht", "चाहत", "poochh", "puch", "pooch", "पूछ")
_SPOKE = frozenset("ne ने boli बोली bole बोले bola बोला says said kehti कहती kehte ki".split())
_HANDS = (
    "gave", "give", "read", "padhe", "padheg", "पढ़ेग", "पढेग", "suna", "सुना", "batay",
    "बताए", "samjha",
)  # fmt: skip
_WILL = frozenset("will can shall ne ने mujhe मुझे".split())
_GROWN = frozenset("jawan जवान sayani सयानी javan".split())
_LIVES = ("is", "live", "possess")
_NEAR = 5


def has_at_stake(reading: Reading, hit: Hit[str]) -> bool:
    """Whether something of hers is at stake: health, a paper, a payment, an exam, a wish."""
    if is_unwell(reading, hit) or cannot(reading, hit) or _asks(reading, hit):
        return True
    if _is_brought_in(reading, hit) or _is_schooled(reading, hit) or _weds(reading, hit):
        return True
    return not is_any_child(reading, hit) and _owns_a_stake(reading, hit)


def is_any_child(reading: Reading, hit: Hit[str]) -> bool:
    """ "ladki ki padhai ke liye" may be about girls in general, "meri ladki" is not."""
    return hit.beyond - hit.first == 1 and reading.at(hit.first, "girl", "boy")


def is_helping(reading: Reading, hit: Hit[str]) -> bool:
    """ "my daughter will read it", "mummy ne phone diya"."""
    after = hit.beyond
    lent = [i for i in range(after, after + 3) if reading.spelt(i).startswith(_HANDS)]
    if not lent or reading.breaks(after):
        return False
    return (
        reading.spelt(after) in _WILL or lent[0] == after or reading.spelt(after + 1) in ("ke", "के")
    )


def _owns_a_stake(reading: Reading, hit: Hit[str]) -> bool:
    """ "bete ka passport", "bhabhi ki delivery", "mere pati ka nahi" of a list."""
    after = hit.beyond + 1
    if reading.spelt(hit.beyond) not in OWNER or reading.breaks(hit.beyond):
        return False
    left_out = reading.at(after, "not") and reading.breaks(after + 1)
    if left_out and reading.within(0, hit.first, "name_word", "card"):
        return True
    stakes = _OF_THE_LIVING if hit.value in _FATHERS else _STAKES
    if hit.value in ("daughter", "son"):
        stakes = (*stakes, "naukri", "नौकरी", "nokri")
    return any(
        reading.spelt(i).startswith(stakes)
        for i in range(after, after + 2)
        if i == after or not reading.breaks(i)
    )


def _is_schooled(reading: Reading, hit: Hit[str]) -> bool:
    """ "beti inter pass hai", "ladka 10th me", "saheli 9vi me hai"."""
    if hit.value not in _YOUNG or reading.at(hit.first - 1, "of"):
        return False
    if hit.value == "daughter" and reading.spelt(hit.first - 1) in _GROWN:
        return True
    _, end = reading.clause(hit.first)
    for i in range(hit.beyond, min(end, hit.beyond + _NEAR)):
        word = reading.spelt(i)
        if word.startswith(_LESSONS) and not word.startswith(("passb", "passp", "passw")):
            return word not in ("pas", "पास") or reading.spelt(hit.beyond) not in OWNER
        ordinal = word[:1].isdigit() and (word[-2:] in _FORM or reading.spelt(i + 1) in _FORM)
        if ordinal and i <= hit.beyond + 1 and not reading.at(i + 1, "years", "month"):
            return True
    return False


def _weds(reading: Reading, hit: Hit[str]) -> bool:
    """ "ladki ki shadi phagun me, 18 poora ho jayega": her wedding, and her age."""
    if hit.value != "daughter" or not reading.at(hit.beyond + 1, "wedding"):
        return False
    _, end = reading.clause(hit.first)
    return any(
        17 < number.value.value < 36 and number.first >= end
        for number in reading.numbers
        if not reading.at(number.beyond, "rupee", "month", "percent")
    )


def _asks(reading: Reading, hit: Hit[str]) -> bool:
    """ "dadi pooch rahi hai", "samuh ki auratein loan chahti hain"."""
    _, end = reading.clause(hit.first)
    if hit.value == "shg_member":
        return any(reading.spelt(i).startswith(_WANTS) for i in range(hit.beyond, end))
    asks = hit.value in ("grandmother", "mother_in_law", "sister_in_law", "neighbour")
    return asks and reading.spelt(hit.beyond).startswith(_WANTS[2:])


def _is_brought_in(reading: Reading, hit: Hit[str]) -> bool:
    """ "ek didi hai samuh ki", "one member, 33": who is new in the talk is its subject."""
    if hit.value not in ("neighbour", "shg_member", "other"):
        return False
    new = any(reading.spelt(i) in ONE for i in range(hit.first, hit.beyond))
    told = hit.beyond - hit.first > 1 and hit.value != "other"
    spoke = reading.spelt(hit.beyond) in _SPOKE
    if told and not spoke and reading.at(hit.beyond, *_LIVES):
        return True
    return new and not spoke
