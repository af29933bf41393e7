"""What people live by, where it is hers and not somebody's who is only mentioned."""

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered, longest
from bot.language.reading import Reading

_OCCUPATIONS = (
    "farm_labourer", "daily_wage", "farmer", "livestock", "fishery", "construction_worker",
    "brick_kiln_worker", "domestic_worker", "street_vendor", "tailor", "weaver", "artisan",
    "beedi_worker", "anganwadi_helper", "anganwadi_worker", "asha", "mid_day_meal_worker",
    "shg_crp", "salaried_private", "government", "student", "homemaker", "unemployed",
)  # fmt: skip
_FIELD = frozenset("khet खेत kheto खेतों field fields katai कटाई ropai रोपाई".split())
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
_WAS = ("thi", "थी", "tha", "था", "the", "थे")
_HOPE = ("hai", "है", "karti", "करती", "ki")
_KAAM = frozenset("kaam काम kam karya कार्य mazduri मजदूरी majduri dhandha धंधा".split())
_LEARNS = frozenset("सीख सीखत seek sikh lear".split())
_CALLS = (
    "ask", "want", "need", "enquir", "inquir", "quer", "call", "request", "complain", "report",
    "seek", "inform", "told", "tell", "said", "say", "interested",
)  # fmt: skip
_BEFORE_CALLER = frozenset("the this one dear".split())


def occupations(reading: Reading, names: list[Hit[Name]]) -> list[Entity]:
    """The entities `occupation`; words inside the name of a scheme do not count."""
    taken = covered(hit for hit in names if hit.value.kind == "scheme")
    in_a_note = any(_is_the_caller(reading, hit) for hit in reading.all("farmer"))
    names_work = any(hit.value.id in ("mgnrega", "vb-g-ram-g") for hit in names)
    found: dict[str, Entity] = {}
    for hit in longest(reading.all(*_OCCUPATIONS)):
        if not taken.isdisjoint(range(hit.first, hit.beyond)):
            continue
        value = hit.value
        if value == "daily_wage" and _in_fields(reading, hit):
            value = "farm_labourer"
        if (value == "daily_wage" and names_work) or (value == "farmer" and in_a_note):
            continue
        if _is_only_mentioned(reading, hit):
            continue
        if reading.spelt(hit.beyond)[:4] in _LEARNS or _is_a_trade(reading, hit):
            continue
        if not is_denied(reading, hit.first, hit.beyond):
            found.setdefault(value, reading.entity("occupation", value, hit.first, hit.beyond))
    if "farm_labourer" in found:
        found.pop("farmer", None)
        found.pop("daily_wage", None)
    return list(found.values())


def _is_only_mentioned(reading: Reading, hit: Hit[str]) -> bool:
    """ "asha didi boli": somebody who spoke to her; "asha hai": hope; "aur koi kaam nahi".

    What she once was counts no more: "pehle majdur thi".
    """
    if reading.spelt(hit.first - 1) in _ONCE and reading.spelt(hit.beyond) in _WAS:
        return True
    if hit.value == "unemployed":
        return reading.spelt(hit.first - 1) in ("aur", "और", "or", "dusra")
    if hit.value not in _MENTIONED:
        return False
    if hit.value == "asha" and reading.spelt(hit.beyond) in _HOPE:
        return True
    if reading.within(hit.beyond, hit.beyond + 3, "is") and reading.at(hit.first - 1, "me"):
        return False
    near = (reading.spelt(i) for i in range(hit.beyond, hit.beyond + 2))
    return any(word in _SPOKE for word in near)


def _is_the_caller(reading: Reading, hit: Hit[str]) -> bool:
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
    return reading.spelt(hit.first - 1) in ("for", "any", "to", "about")


def _in_fields(reading: Reading, hit: Hit[str]) -> bool:
    start, end = reading.clause(hit.first)
    return any(reading.spelt(i) in _FIELD for i in range(start, end))
