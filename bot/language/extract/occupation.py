"""What people live by, where it is hers and not somebody's who is only mentioned."""

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.extract.occupation_told import is_hers, is_the_caller
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered, longest
from bot.language.reading import Reading

_OCCUPATIONS = (
    "farm_labourer", "daily_wage", "farmer", "livestock", "fishery", "construction_worker",
    "brick_kiln_worker", "domestic_worker", "street_vendor", "tailor", "weaver", "artisan",
    "beedi_worker", "anganwadi_helper", "anganwadi_worker", "asha", "mid_day_meal_worker",
    "shg_crp", "salaried_private", "government", "student", "homemaker", "unemployed",
    "self_driver",
)  # fmt: skip
_FIELD = frozenset("khet खेत kheto खेतों field fields katai कटाई ropai रोपाई".split())
_WITHOUT_A_CODE = ("self_driver",)
_SOLD_OWN = ("fishery", "livestock")
_SAYS_SOLD = frozenset("i she bechti बेचती".split())


def occupations(reading: Reading, names: list[Hit[Name]]) -> list[Entity]:
    """The entities `occupation`; words inside the name of a scheme do not count."""
    schemes = [hit for hit in names if hit.value.kind == "scheme"]
    taken = covered(schemes)
    in_a_note = any(is_the_caller(reading, hit) for hit in reading.all("farmer"))
    names_work = any(hit.value.id in ("mgnrega", "vb-g-ram-g") for hit in names)
    found: dict[str, Entity] = {}
    for hit in longest(reading.all(*_OCCUPATIONS)):
        inside = set(range(hit.first, hit.beyond))
        if not inside.isdisjoint(taken) and not any(_is_within(name, hit) for name in schemes):
            continue
        value = _code(reading, hit)
        if (value == "daily_wage" and names_work) or (value == "farmer" and in_a_note):
            continue
        if is_hers(reading, hit) and not is_denied(reading, hit.first, hit.beyond):
            found.setdefault(value, reading.entity("occupation", value, hit.first, hit.beyond))
    return [entity for entity in found.values() if not _is_outweighed(entity, found)]


def _code(reading: Reading, hit: Hit[str]) -> str:
    if hit.value == "daily_wage" and _in_fields(reading, hit):
        return "farm_labourer"
    return "other" if hit.value in _WITHOUT_A_CODE else hit.value


def _is_outweighed(entity: Entity, found: dict[str, Entity]) -> bool:
    """Field work outweighs "labour"; who catches fish and sells it is no vendor."""
    if entity.value in ("farmer", "daily_wage"):
        return "farm_labourer" in found
    sells_own = entity.value == "street_vendor" and any(value in found for value in _SOLD_OWN)
    return sells_own and entity.text.split()[0].lower() in _SAYS_SOLD


def _is_within(name: Hit[Name], hit: Hit[str]) -> bool:
    """ "mid day meal me khana banati", "thela … loan": a scheme inside what she does."""
    return hit.first <= name.first and name.beyond <= hit.beyond


def _in_fields(reading: Reading, hit: Hit[str]) -> bool:
    start, end = reading.clause(hit.first)
    return any(reading.spelt(i) in _FIELD for i in range(start, end))
