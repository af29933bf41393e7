"""States and districts; "gaya" is a district only where a place can stand."""

from collections.abc import Iterator
from itertools import groupby

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.extract.pin_code import pin_codes
from bot.language.gazetteer import Gazetteer, Name
from bot.language.lexicon.places import EVERYDAY_WORDS, NOT_PLACES
from bot.language.normalise import spelling
from bot.language.phonetic import keys
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

EVERYDAY = frozenset(map(spelling, EVERYDAY_WORDS))
# Full stops stand in names.
_TEARS = ",;।?!\n"
_NOT_PLACES = frozenset(map(spelling, NOT_PLACES))
_PLACE_BEFORE = frozenset("zila jila district dist जिला from in near at zilla जनपद janpad".split())
_BEFORE_HOME = frozenset(
    "hu hun hoon hoo main mai me hum ham am hai se हूँ हूं मैं हम है से और aur".split()
)
_CERTAIN_AFTER = frozenset(
    "se से zila zilla jila jilla jile zile जिला जिले district dist side जनपद".split()
)
_DISTRICT_WORDS = frozenset("zila zilla jila jilla jile zile जिला जिले district dist जनपद".split())
# Quota, police station, market: these stand before "se" in messages about rations and police.
_STUBBORN = frozenset("kota कोटा thane thana थाने mandi मंडी".split())
# Of those that are also everyday words, these do not stand before "me" in another sense.
_PLACE_BEFORE_IN = frozenset(
    """sagar सागर bundi बूंदी katni कटनी seoni karnal satara kheda solan vaishali वैशाली khunti
    guna panna पन्ना deeg डीग saran सारण""".split()
)
_IN = frozenset("me में mein".split())
_HARVEST = frozenset("katni कटनी".split())
_WENT = frozenset("gaya गया".split())
_DONE = ("kar", "कर", "ropni", "रोपनी", "ropai", "रोपाई", "bun", "sohni", "सोहनी")
_HINDI_STATES = frozenset("BR CG DL HP HR JH MP RJ UK UP".split())
_SHORT_STATES = {
    "up": "UP",
    "mp": "MP",
    "hp": "HP",
    "uk": "UK",
    "cg": "CG",
    "wb": "WB",
    "rj": "RJ",
    "jh": "JH",
}
_CROPS = frozenset("gram chana chickpea चना".split())
_SHORT_AFTER = frozenset("me mein में se से ki ka ke ki wale wali bihar police sarkar की का के".split())


def places(reading: Reading, names: list[Hit[Name]], gazetteer: Gazetteer) -> list[Entity]:
    """The entities `state`, `district` and `pin_code`."""
    states = [*_states(reading, names), *_short_states(reading, gazetteer)]
    told = {str(entity.value) for entity in states}
    districts = list(_districts(reading, names, gazetteer, told))
    inside = [e for e in states if any(d.start <= e.start < d.end for d in districts)]
    states = [e for e in states if e not in inside or len(e.text) > 5]
    return [*states, *districts, *pin_codes(reading)]


def _states(reading: Reading, names: list[Hit[Name]]) -> Iterator[Entity]:
    seen = set()
    for hit in names:
        if hit.value.kind != "state" or hit.value.id in seen:
            continue
        if hit.beyond - hit.first == 1 and reading.spelt(hit.first) in _SHORT_STATES:
            continue
        # Also "you", shortened.
        if reading.spelt(hit.first) == "ap" and not reading.words[hit.first].text.isupper():
            continue
        # "Bengal gram" is chickpeas.
        if reading.spelt(hit.beyond) in _CROPS and not reading.breaks(hit.beyond):
            continue
        if not is_denied(reading, hit.first, hit.beyond):
            seen.add(hit.value.id)
            yield reading.entity("state", hit.value.id, hit.first, hit.beyond)


def _short_states(reading: Reading, gazetteer: Gazetteer) -> Iterator[Entity]:
    """UP, MP … in capitals, or in small letters where a place can stand."""
    for i, word in enumerate(reading.words):
        code = _SHORT_STATES.get(word.spelling)
        if code is None or not gazetteer.knows_state(code):
            continue
        lone = len(reading.words) <= 2
        placed = reading.spelt(i + 1) in _SHORT_AFTER and reading.spelt(i - 1) not in (
            "set",
            "sign",
        )
        if not (word.text.isupper() or lone or placed or reading.spelt(i - 1) in ("from", "in")):
            continue
        if not is_denied(reading, i, i + 1):
            yield reading.entity("state", code, i, i + 1)


def _districts(
    reading: Reading, names: list[Hit[Name]], gazetteer: Gazetteer, told: set[str]
) -> Iterator[Entity]:
    """One entity a stretch; of several districts so called the likeliest, the States open."""
    seen = set()
    taken = covered(hit for hit in names if hit.value.kind == "scheme")
    state_at = {h.first: h.value.id for h in names if h.value.kind == "state"}
    state_before = {h.beyond: h.value.id for h in names if h.value.kind == "state"}
    named = {hit.first for hit in names if hit.value.kind in ("state", "district")}
    found = [hit for hit in names if hit.value.kind == "district"]
    for (first, beyond), hits in groupby(found, key=lambda hit: (hit.first, hit.beyond)):
        called = [hit.value.id for hit in hits]
        states = {state for name in called for state in gazetteer.states_of(name)}
        at_home = state_at.get(beyond) in states and _begins_anew(reading, first)
        at_home = at_home or _follows_its_state(reading, first, beyond, state_before, states)
        if not taken.isdisjoint(range(first, beyond)) or reading.parted(first, beyond, _TEARS):
            continue
        if not (at_home or _is_meant(reading, first, beyond)):
            continue
        if is_denied(reading, first, beyond) or _is_replaced(reading, beyond, named):
            continue
        fitting = [n for n in called if not told.isdisjoint(gazetteer.states_of(n))] or called
        name = _likeliest(reading, first, beyond, fitting, gazetteer)
        if name in seen:
            continue
        seen.add(name)
        open_states = tuple(sorted(states)) if len(states) > 1 and told.isdisjoint(states) else ()
        yield reading.entity("district", name, first, beyond, candidates=open_states)


def _likeliest(
    reading: Reading, first: int, beyond: int, called: list[str], gazetteer: Gazetteer
) -> str:
    """Of several, one where Hindi is spoken; of those, the one whose official name was typed."""
    typed = "".join(word.keys.tight for word in reading.words[first:beyond])

    def unlikely(name: str) -> tuple[bool, bool]:
        official = "".join(keys(word).tight for word in name.split())
        return _HINDI_STATES.isdisjoint(gazetteer.states_of(name)), official != typed

    return min(called, key=unlikely)


def _is_replaced(reading: Reading, beyond: int, named: set[int]) -> bool:
    """ "Jalaun nahi Jhansi hai hamara": the place after the "no" is the right one."""
    replaced = reading.at(beyond, "not") and reading.spelt(beyond) != "not"
    return replaced and not reading.breaks(beyond + 1) and beyond + 1 in named


def _follows_its_state(
    reading: Reading, first: int, beyond: int, state_before: dict[int, str], states: set[str]
) -> bool:
    """ "bihar saran" at the end of what is told; "beta bihar gaya" is a journey."""
    if state_before.get(first) not in states or reading.spelt(first) in _WENT:
        return False
    return not reading.breaks(first) and reading.breaks(beyond)


def _is_harvest(reading: Reading, first: int, beyond: int) -> bool:
    """ "ropni katni karte": the work, not the district of Katni."""
    beside = (reading.spelt(first - 1), reading.spelt(beyond))
    return reading.spelt(first) in _HARVEST and any(word.startswith(_DONE) for word in beside)


def _begins_anew(reading: Reading, index: int) -> bool:
    """Whether a word begins a part of the message: "chala gaya Bihar" names no such place."""
    return index == 0 or reading.breaks(index) or reading.spelt(index - 1) in _BEFORE_HOME


def _is_meant(reading: Reading, first: int, beyond: int) -> bool:
    """A name that is also an everyday word needs a sign that a place is meant."""
    said = reading.spelt(first)
    before, after = reading.spelt(first - 1), reading.spelt(beyond)
    if beyond - first > 1:
        return True
    if said in _NOT_PLACES:
        return said in EVERYDAY and (before in _PLACE_BEFORE or after in _DISTRICT_WORDS)
    if _is_harvest(reading, first, beyond):
        return False
    if said not in EVERYDAY or (said in _PLACE_BEFORE_IN and after in _IN):
        return True
    typed = reading.words[first].text
    if len(reading.words) <= 2 or before in _PLACE_BEFORE:
        return True
    if after in _IN and said not in _STUBBORN and reading.at(beyond + 1, "live"):
        return True
    if said in _STUBBORN and after not in _DISTRICT_WORDS:
        return False
    if after in _CERTAIN_AFTER and not reading.breaks(beyond):
        return not reading.at(first - 1, "left", "taken", "died") and before not in ("ho", "हो")
    capital = typed[:1].isupper() and typed[1:].islower() and first > 0
    return capital and any(w.text[:1].islower() for w in reading.words)
