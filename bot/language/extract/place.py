"""States, districts and PIN codes; "gaya" is a district only where a place can stand."""

import re
from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.gazetteer import Gazetteer, Name
from bot.language.lexicon.places import EVERYDAY_WORDS
from bot.language.phrases import Hit
from bot.language.reading import Reading

_PIN = re.compile(r"(?<![0-9०-९])[1-9१-९][0-9०-९]{2} ?[0-9०-९]{3}(?![0-9०-९])")
_PLACE_AFTER = frozenset(
    """se से zila zilla jila jilla zile jile ज़िला जिला जिले district dist me mein में ka का ki की ke के
    wale wali side near bihar sahar se, block ब्लॉक""".split()
)
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
_SHORT_AFTER = frozenset("me mein में se से ki ka ke ki wale wali bihar police sarkar की का के".split())


def places(reading: Reading, names: list[Hit[Name]], gazetteer: Gazetteer) -> list[Entity]:
    """The entities `state`, `district` and `pin_code`."""
    states = [*_states(reading, names), *_short_states(reading, gazetteer)]
    told = {str(entity.value) for entity in states}
    districts = list(_districts(reading, names, gazetteer, told))
    inside = [e for e in states if any(d.start <= e.start < d.end for d in districts)]
    states = [e for e in states if e not in inside or len(e.text) > 5]
    return [*states, *districts, *_pin_codes(reading)]


def _pin_codes(reading: Reading) -> Iterator[Entity]:
    for match in _PIN.finditer(reading.text):
        digits = "".join(str(int(c)) for c in match.group() if c.isdigit())
        spaced = " " in match.group()
        said = "pin" in reading.text.lower() or "पिन" in reading.text
        if (digits.endswith("000") and not said) or (spaced and not said):
            continue
        if said or len(reading.words) <= 4 or not _is_money(reading, match.end()):
            yield Entity("pin_code", digits, match.group(), match.start(), match.end())


def _is_money(reading: Reading, end: int) -> bool:
    i = next((k for k, w in enumerate(reading.words) if w.start >= end), len(reading.words))
    return reading.at(i, "rupee")


def _states(reading: Reading, names: list[Hit[Name]]) -> Iterator[Entity]:
    seen = set()
    for hit in names:
        if hit.value.kind != "state" or hit.value.id in seen:
            continue
        if hit.beyond - hit.first == 1 and reading.spelt(hit.first) in _SHORT_STATES:
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
    seen = set()
    taken = {i for h in names if h.value.kind == "scheme" for i in range(h.first, h.beyond)}
    state_at = {h.first: h.value.id for h in names if h.value.kind == "state"}
    for hit in names:
        if hit.value.kind != "district" or hit.value.id in seen:
            continue
        beside = state_at.get(hit.beyond) in gazetteer.states_of(hit.value.id)
        at_home = beside and _begins_anew(reading, hit.first)
        if not taken.isdisjoint(range(hit.first, hit.beyond)):
            continue
        if not (at_home or _is_meant(reading, hit)):
            continue
        if is_denied(reading, hit.first, hit.beyond):
            continue
        seen.add(hit.value.id)
        states = gazetteer.states_of(hit.value.id)
        open_states = states if len(states) > 1 and told.isdisjoint(states) else ()
        yield reading.entity(
            "district", hit.value.id, hit.first, hit.beyond, candidates=tuple(open_states)
        )


def _begins_anew(reading: Reading, index: int) -> bool:
    """Whether a word begins a part of the message: "chala gaya Bihar" names no such place."""
    return index == 0 or reading.breaks(index) or reading.spelt(index - 1) in _BEFORE_HOME


def _is_meant(reading: Reading, hit: Hit[Name]) -> bool:
    """A name that is also an everyday word needs a sign that a place is meant."""
    if hit.beyond - hit.first > 1 or reading.spelt(hit.first) not in EVERYDAY_WORDS:
        return True
    before, after = reading.spelt(hit.first - 1), reading.spelt(hit.beyond)
    typed = reading.words[hit.first].text
    if len(reading.words) <= 2 or before in _PLACE_BEFORE:
        return True
    if reading.spelt(hit.first) in _STUBBORN and after not in _DISTRICT_WORDS:
        return False
    if after in _CERTAIN_AFTER and not reading.breaks(hit.beyond):
        return not reading.at(hit.first - 1, "left", "taken", "died") and before not in ("ho", "हो")
    capital = typed[:1].isupper() and typed[1:].islower() and hit.first > 0
    return capital and any(w.text[:1].islower() for w in reading.words)
