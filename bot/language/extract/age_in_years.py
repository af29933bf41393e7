"""Numbers of years that are an age, and no time that something lasts or has passed."""

from bot.language.extract.age_word import age_word_before
from bot.language.extract.denial import TO_WRITE
from bot.language.extract.particles import AM
from bot.language.extract.whose_age import ABOVE, OWNED, PEOPLE
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading

_DURATION = frozenset(
    """se से पहले pehle pahle phle ago back baad बाद before after में me mein मे तक tak since later
    last bhar भर per validity के_लिए for""".split()
)
_THOSE = frozenset("walo walon wale waalon वालों वालो वाले logon लोगों".split())
"""After "80 saal ke upar": a rule about many, not the age of somebody."""
_LASTED = frozenset(
    """since past last for every within in after next these over about nearly पिछले pichle pichhle
    पिछला गत बीते bite har हर अगले agle गए gaye हुए hue मरे mare छोड़े छोडे लगातार
    lagatar लगभग kai कई""".split()
)
"""Before a number of years: so long something has lasted."""
_GONE = frozenset("हो ho".split())
_SURELY_OLD = 45


def years_are_an_age(reading: Reading, hit: Hit[Number]) -> bool:
    """Whether a number before "saal" is an age: "39 saal", not "3 saal se", "20 saal ho gaye"."""
    told = _are_told(reading, hit.first, hit.beyond + 1)
    return told and not _are_gone(reading, hit)


def _are_told(reading: Reading, first: int, after: int) -> bool:
    if reading.spelt(first - 1) in AM and reading.spelt(after) not in _DURATION:
        return True
    if reading.spelt(after) in ("aur", "और") or reading.spelt(after) in _DURATION:
        return bool(age_word_before(reading, first))
    if reading.spelt(after) in OWNED:
        many = reading.spelt(after + 1) in ABOVE and reading.spelt(after + 2) in _THOSE
        return not many and not _spans_time(reading, after + 1)
    if reading.spelt(first - 1) in _LASTED and not reading.breaks(first):
        return reading.spelt(after) in ("old", "of")
    if after >= len(reading.words) or reading.breaks(after):
        return not reading.at(first - 1, "yearly")
    return (
        reading.at(after, "old", "is", "woman", "widowed", "month")
        or bool(reading.words[after].text.isdigit())
        or reading.at(after, "wrong")
        or reading.spelt(after) in TO_WRITE
        or reading.spelt(after) in ("old", "हो", "ho", "pure", "पूरे", "umar", "उम्र", "lady", "her")
    )


def _are_gone(reading: Reading, hit: Hit[Number]) -> bool:
    """ "20 saal ho gaye pul toote": time that has passed, not "mujhe 60 saal ho gaye"."""
    if reading.spelt(hit.beyond + 1) not in _GONE or age_word_before(reading, hit.first):
        return False
    someone = hit.first - 1 - (reading.spelt(hit.first - 1) in ("ko", "को"))
    if reading.at(someone, *PEOPLE, "me", "mine", "woman"):
        return False
    return not (int(hit.value.value) >= _SURELY_OLD and reading.breaks(hit.first))


def _spans_time(reading: Reading, i: int) -> bool:
    return reading.spelt(i) in (
        "लिए", "liye", "lie", "baad", "बाद", "andar", "अंदर", "bond", "byaj", "paisa", "पैसा", "kist",
        "लिये", "yojana", "योजना", "scheme", "kamai", "income", "आय", "aay",
    )  # fmt: skip
