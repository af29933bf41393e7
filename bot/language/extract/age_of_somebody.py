"""Ages said without "saal": "meri saas, 70 ki, …", "umar uski 21", "63 hai unki umar", "at 37".

Here a number is an age only where a person is spoken of, for "50 ki" may be the price of anything.
"""

from bot.language.extract.age_word import ROUGHLY, is_beside_age_word
from bot.language.extract.particles import WAS
from bot.language.extract.whose_age import OF_ONE, PEOPLE
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading

_GROWN = 14
_NEAR = 9
_LIVES = frozenset("अकेली akeli akela अकेला अकेले akele budhi बूढी बुजुर्ग bujurg".split())
_DIDI = frozenset("didi दीदी".split())
"""A sister only with "meri" before her; else the helpline is called so."""
_FULL = frozenset("poora poori pura puri पूरा पूरी".split())
_TURNS = frozenset("ho हो hua हुआ hui हुई kar कर".split())
_YOUNG_OR_OLD = frozenset("young old ill widowed alone".split())
_ABOUT = frozenset("about around nearly almost".split())
_SHE_IS = frozenset("she he her him woh wo vo वो वह ye yeh यह thi".split())
_PEOPLE = (
    *PEOPLE, "shg_member", "other", "woman", "aadmi", "me", "mine", "widowed", "never_married",
    "deserted", "divorced", "separated", "disabled", "daughters", "sons",
)  # fmt: skip
_OLD_PEOPLE = frozenset(
    """buddhi budhi budhiya buddha बुढिया बूढी बुढी बुजुर्ग bujurg बाबा baba amma dadi maiya माई mai
    vidhva kamane कमाने""".split()
)
_TOLD_BESIDE = (
    "widowed", "deserted", "never_married", "separated", "divorced", "disabled", "sc", "st", "obc",
    "minority", "bpl", "aay",
)  # fmt: skip
_I = frozenset("main मैं i".split())
_PAST = frozenset("paar पार".split())
_WILL_BE = frozenset("hogi hoga honge hongi होगी होगा होंगे होंगी".split())
_WRITE_DOWN = frozenset("lo लो likho लिखो likhlo matlab मतलब yani यानी yaani".split())
_THINGS = ("money", "rupee", "percent", "monthly", "daily", "card", "ration_card", "number_word")


def is_age_of_somebody(reading: Reading, hit: Hit[Number]) -> bool:
    """Whether a number without "saal" is somebody's age."""
    if is_beside_age_word(reading, hit):
        return True
    if int(hit.value.value) < _GROWN:
        return False
    return (
        _is_owned(reading, hit)
        or _is_put_after(reading, hit)
        or _is_english(reading, hit)
        or _is_full(reading, hit)
        or _is_put_right(reading, hit)
    )


def was_age_at_death(reading: Reading, hit: Hit[Number]) -> bool:
    """ "44 ka tha": how old he was who has died, which is no age long past."""
    return (
        reading.spelt(hit.beyond) in OF_ONE
        and reading.spelt(hit.beyond + 1) in WAS
        and reading.breaks(hit.beyond + 2)
        and (reading.says("died") or _speaks_of_earner(reading, hit.first))
    )


def _speaks_of_earner(reading: Reading, first: int) -> bool:
    """ "kamane wala chala gaya"."""
    spelt = [reading.spelt(i) for i in range(first)]
    return any(word in ("kamane", "कमाने") for word in spelt) and any(
        word in ("gaya", "gya", "गया", "chala", "चला") for word in spelt
    )


def _is_owned(reading: Reading, hit: Hit[Number]) -> bool:
    """ "meri saas, 70 ki, …", "padosan hai 68 ki akeli"."""
    first, after = hit.first, hit.beyond
    if reading.spelt(after) not in OF_ONE:
        return False
    if reading.at(after + 1, "daughters", "woman", "minor"):
        return not _is_priced(reading, hit)
    closed = (
        reading.breaks(after + 1)
        or reading.spelt(after + 1) in _LIVES | _OLD_PEOPLE | _WILL_BE
        or any(other.first == after + 1 for other in reading.numbers)
        or reading.at(after + 1, "widowed", "disabled", "deserted", "never_married")
        or was_age_at_death(reading, hit)
    )
    told = _follows_a_person(reading, first) or (
        reading.breaks(first) and reading.says(*_TOLD_BESIDE)
    )
    return closed and told and not _is_priced(reading, hit)


def _is_put_after(reading: Reading, hit: Hit[Number]) -> bool:
    """ "my mother, 63, lives alone", "widow 50, 2 kids", "main 47, vidhwa", "dadi 80 paar"."""
    before = hit.first - 1
    person = reading.at(before, *PEOPLE, "widowed") or (
        reading.spelt(before) in _I and reading.says(*_TOLD_BESIDE)
    )
    past = reading.spelt(hit.beyond) in _PAST
    closed = past or (hit.value.digits and reading.breaks(hit.beyond))
    return person and closed and not _is_priced(reading, hit)


def _is_put_right(reading: Reading, hit: Hit[Number]) -> bool:
    """ "umar galat likhi, 42 hai", "umar likh lo 65": where an age was spoken of before."""
    if not reading.within(0, hit.first, "age_word"):
        return False
    if reading.spelt(hit.first - 1) in _WRITE_DOWN and reading.breaks(hit.beyond):
        return True
    return (
        reading.breaks(hit.first)
        and reading.at(hit.beyond, "is")
        and reading.breaks(hit.beyond + 1)
        and reading.within(0, hit.first, "wrong")
    )


def _follows_a_person(reading: Reading, first: int) -> bool:
    before = first - 1
    while reading.spelt(before) in ROUGHLY or reading.spelt(before).isdigit():
        before -= 1
    if reading.spelt(before) in _DIDI and reading.at(before - 1, "mine"):
        return True
    told = before + 1 == 0 or reading.breaks(before + 1)
    if not told and not reading.at(before, "is", *_PEOPLE) and reading.spelt(before) not in _SHE_IS:
        return False
    return any(
        reading.at(i, *_PEOPLE) or reading.spelt(i) in _SHE_IS | _OLD_PEOPLE
        for i in range(max(first - _NEAR, 0), first)
    )


def _is_priced(reading: Reading, hit: Hit[Number]) -> bool:
    start, end = reading.clause(hit.first)
    return reading.within(start, end, *_THINGS)


def _is_english(reading: Reading, hit: Hit[Number]) -> bool:
    """ "too young at 37", "a widow about 60", "turned 60"."""
    first = hit.first
    before = reading.spelt(first - 1)
    if before == "at" and reading.spelt(first - 2) in _YOUNG_OR_OLD:
        return True
    if not (reading.breaks(hit.beyond) or reading.at(hit.beyond, "years")):
        return False
    if before in ("turned", "turning"):
        return True
    about = before in _ABOUT and not _is_priced(reading, hit)
    if about and reading.spelt(first - 2) in ("of", "aged"):
        return True
    return about and reading.at(first - 2, "is", *_PEOPLE) and _follows_a_person(reading, first - 1)


def _is_full(reading: Reading, hit: Hit[Number]) -> bool:
    """ "ladki ki shadi hai, 18 poora ho jaega"; what a rule asks for is told by its "hone par"."""
    full = reading.spelt(hit.beyond) in _FULL and reading.spelt(hit.beyond + 1) in _TURNS
    near = any(reading.at(i, *_PEOPLE) for i in range(max(hit.first - _NEAR, 0), hit.first))
    return full and near
