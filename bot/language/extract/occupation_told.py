"""Whether a trade that is named is hers, and nobody's who is only mentioned or who calls."""

from bot.language.extract.particles import WAS
from bot.language.phrases import Hit
from bot.language.reading import Reading

_SHORT = 4
_ASKED_FOR = frozenset(
    """ko को ke के ki की ka का ne ने wale वाले walo वालों scholarship loan लोन scheme yojana योजना
    machine मशीन training ट्रेनिंग""".split()
)
_MENTIONED = ("asha", "anganwadi_worker", "anganwadi_helper")
_SPOKE = frozenset(
    "ne ने boli बोली bolti बोलती bole बोले bol बोल kehti कहती kahti told said says se से".split()
)
_ONCE = ("pehle", "pahle", "phle", "पहले", "पहिले")
_HOPE = ("hai", "है", "karti", "करती", "ki")
_KAAM = frozenset("kaam काम kam karya कार्य mazduri मजदूरी majduri dhandha धंधा".split())
_LEARNS = frozenset("सीख सीखत seek sikh lear".split())
_LEARNING = ("सीख", "seekh", "sikh", "learn", "training", "trening", "tarening", "ट्रेनिंग", "course")
_DONE = ("kart", "krt", "करत", "jaan", "jan", "जान", "kar", "कर")
_CALLS = (
    "ask", "want", "need", "enquir", "inquir", "quer", "call", "request", "complain", "report",
    "seek", "inform", "told", "tell", "said", "say", "interested",
)  # fmt: skip
_I_AM = frozenset("hu hun hoon हूं हूँ हु बानी bani am हंव hanv".split())
_AS = frozenset("am an as a im".split())
_KIN = ("daughter_in_law", "daughter", "sister", "sister_in_law", "mother", "other")
_BEFORE_CALLER = frozenset("the this one dear".split())


def is_hers(reading: Reading, hit: Hit[str]) -> bool:
    """Whether somebody lives by it, now, in what is told."""
    return not (
        _is_only_mentioned(reading, hit) or _is_learnt(reading, hit) or _is_a_trade(reading, hit)
    )


def _is_learnt(reading: Reading, hit: Hit[str]) -> bool:
    """ "silai seekhna hai", "wants to learn beauty work or sewing": no trade of hers yet."""
    if reading.spelt(hit.beyond)[:4] in _LEARNS:
        return True
    start, end = reading.clause(hit.first)
    after = range(hit.beyond, min(end, hit.beyond + 3))
    near = [*range(max(start, hit.first - 5), hit.first), *after]
    done = any(reading.spelt(i).startswith(_DONE) for i in after)
    return not done and any(reading.spelt(i).startswith(_LEARNING) for i in near)


def _is_only_mentioned(reading: Reading, hit: Hit[str]) -> bool:
    """ "asha didi boli": somebody who spoke to her; "asha hai": hope; "aur koi kaam nahi".

    What she once was counts no more: "pehle majdur thi".
    """
    if reading.spelt(hit.first - 1) in _ONCE and reading.spelt(hit.beyond) in WAS:
        return True
    if hit.value == "unemployed":
        return reading.spelt(hit.first - 1) in ("aur", "और", "or", "dusra")
    if hit.value not in _MENTIONED:
        return False
    hope = reading.spelt(hit.beyond) in _HOPE and not reading.at(hit.first - 1, *_KIN)
    if hit.value == "asha" and hope:
        return True
    if reading.within(hit.beyond, hit.beyond + 3, "is") and reading.at(hit.first - 1, "me"):
        return False
    spoke = any(reading.spelt(i) in _SPOKE for i in range(hit.beyond, hit.beyond + 2))
    return spoke or (hit.value == "asha" and not _is_what_i_am(reading, hit))


def _is_what_i_am(reading: Reading, hit: Hit[str]) -> bool:
    """ "asha hu", "I am an ASHA", "meri bahu asha hai", or hardly more than the word."""
    if len(reading.words) <= _SHORT - 1 or reading.spelt(hit.beyond - 1) in _I_AM:
        return True
    if reading.at(hit.first - 1, "mine"):
        return False
    if reading.spelt(hit.beyond) in _I_AM or reading.spelt(hit.first - 1) in _AS:
        return True
    being = reading.within(hit.beyond, hit.beyond + 2, "is") or reading.spelt(hit.beyond) in _KAAM
    return being and reading.within(hit.first - 3, hit.first, "me", *_KIN)


def is_the_caller(reading: Reading, hit: Hit[str]) -> bool:
    """ "Farmer asked about pump sets": how the clerks of a farmers' helpline note every caller."""
    led = hit.first == 0 or reading.breaks(hit.first)
    if not led and reading.spelt(hit.first - 1) not in _BEFORE_CALLER:
        return False
    says = reading.spelt(hit.beyond)
    if says in ("is", "has", "was"):
        says = reading.spelt(hit.beyond + 1)
    return says.startswith(_CALLS) and not reading.breaks(hit.beyond)


def _is_a_trade(reading: Reading, hit: Hit[str]) -> bool:
    """ "mistri ko", "student scholarship", "loan for dairy": the trade is meant, not hers."""
    if len(reading.words) <= _SHORT or reading.at(hit.first - 1, "me", "is"):
        return False
    if reading.spelt(hit.beyond) in _ASKED_FOR and not reading.breaks(hit.beyond):
        return reading.spelt(hit.beyond + 1) not in _KAAM
    if reading.spelt(hit.first - 1) == "as" and not reading.breaks(hit.first):
        return any(reading.spelt(i).startswith("go") for i in range(hit.first - 4, hit.first))
    return reading.spelt(hit.first - 1) in ("for", "any", "to", "about")
