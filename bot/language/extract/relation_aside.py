"""People who are spoken to, counted, lacked or compared with: named, but not the ones meant."""

from bot.language.extract.relation_told import OWNING
from bot.language.phrases import Hit
from bot.language.reading import Reading

NOT_HERS = frozenset(
    """naam नाम name paas पास pas ghar घर jameen zameen जमीन khata खाता karan कारण saath साथ
    sath card कार्ड bina बिना death मृत्यु mrityu samne kagaz tarah तरह beech hisse
khilaf phone फोन mobile मोबाइल number नंबर""".split()
)
"""What is owned by one who is only mentioned: "pati ka naam"."""
_ARTICLES = frozenset("नई nai nayi new".split())
_I = frozenset("main मैं mai hum हम ham mujhe मुझे hamko हमको humko hamar हमार i im".split())
_COMPARED = ("neighbour", "friend", "sister_in_law", "other", "shg_member", "mother_in_law")
_GIVEN = ("mil", "मिल", "got", "gets", "aa", "आ", "ban", "बन")
_NEVER_CALLED = ("neighbour", "shg_member", "husband")


def is_aside(reading: Reading, hit: Hit[str]) -> bool:
    """Whether somebody is named for another reason than to tell of her."""
    if reading.spelt(hit.first - 1) in _ARTICLES or _is_compared(reading, hit):
        return True
    return _is_called(reading, hit) or _is_counted(reading, hit) or _is_lacked(reading, hit)


def _is_lacked(reading: Reading, hit: Hit[str]) -> bool:
    """ "no son", "not sister"; but "aadhaar nahi hai beti ka"."""
    owning = reading.spelt(hit.beyond) in OWNING
    return not owning and reading.at(hit.first - 1, "not") and not reading.breaks(hit.first)


def _is_called(reading: Reading, hit: Hit[str]) -> bool:
    """ "beta, meri umar sattar saal hai": the helpline is spoken to like a relative."""
    if reading.at(hit.first - 1, "mine") or reading.at(hit.beyond - 1, "for"):
        return False
    if hit.value in _NEVER_CALLED:
        return False
    if hit.beyond == len(reading.words):
        return reading.says("me", "mine") and not reading.at(hit.first - 1, "for", "of", "to", "in")
    if any(not reading.at(i, "only_greet") for i in range(hit.first)):
        return False
    nxt = hit.beyond + (reading.spelt(hit.beyond) in ("ji", "जी"))
    if reading.at(nxt, "mine"):
        number = any(n.first == nxt + 1 for n in reading.numbers)
        return not number and reading.spelt(nxt + 1) not in NOT_HERS
    return reading.spelt(nxt) in _I


def _is_compared(reading: Reading, hit: Hit[str]) -> bool:
    """ "padosan ko ghar mila, mujhe nahi": she is what others have been given."""
    if hit.value not in _COMPARED:
        return False
    given = [
        i
        for i in range(hit.beyond, hit.beyond + 6)
        if reading.spelt(i).startswith(_GIVEN) and not reading.within(i - 1, i + 2, "not")
    ]
    if not given:
        return False
    mine = (i for i in range(given[0] + 1, given[0] + 6) if reading.at(i, "me", "mine"))
    return any(reading.spelt(i) != "me" and _lacks(reading, i) for i in mine)


def _lacks(reading: Reading, i: int) -> bool:
    after = range(i + 1, i + 6)
    stopped = any(reading.spelt(k).startswith(("ruk", "रुक", "band", "बंद")) for k in after)
    return stopped or reading.within(i - 1, i + 6, "not", "question")


def _is_counted(reading: Reading, hit: Hit[str]) -> bool:
    """ "do beti" is a count."""
    return (
        hit.value != "shg_member"
        and not reading.breaks(hit.first)
        and any(number.beyond == hit.first and number.value.value > 1 for number in reading.numbers)
    )
