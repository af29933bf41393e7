"""Marital status from words for it; what happened to a husband stands in `marital_events`."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.marital_events import REACH, marital_events
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

_BY_WORD = ("widowed", "divorced", "never_married", "deserted", "separated", "married")
_HELP = frozenset("pension पेंशन pensan pinsan पेनशन yojana योजना scheme list लिस्ट".split())
_KIND = frozenset("wala wali wale वाला वाली वाले ki ka की का".split())
_WIDE = ("है", "हैं", "hai", "hain", "to", "तो", "bhi")


def marital_statuses(reading: Reading, names: list[Hit[Name]]) -> list[Entity]:
    """The entities `marital_status`; words inside the name of a scheme do not count."""
    taken = covered(hit for hit in names if hit.value.kind == "scheme")
    found: dict[str, Entity] = {}
    for value, first, beyond in (*marital_events(reading), *_words(reading)):
        if taken.isdisjoint(range(first, beyond)) and value not in found:
            found[value] = reading.entity("marital_status", value, first, beyond)
    return _one_life(list(found.values()))


def _one_life(found: list[Entity]) -> list[Entity]:
    """A husband's death outweighs "married"; being left outweighs living apart."""
    values = {entity.value for entity in found}
    outweighed = set()
    if values & {"widowed", "deserted", "divorced", "separated", "never_married"}:
        outweighed.add("married")
    if values & {"deserted", "divorced", "widowed"}:
        outweighed.add("separated")
    return [entity for entity in found if entity.value not in outweighed]


def _words(reading: Reading) -> Iterator[tuple[str, int, int]]:
    for value in _BY_WORD:
        for hit in reading.all(value):
            if not _counts(reading, value, hit) or _denied(reading, value, hit):
                continue
            yield value, hit.first, hit.beyond


def _counts(reading: Reading, value: str, hit: Hit[str]) -> bool:
    if value == "deserted" and reading.spelt(hit.first) in (
        "लापता",
        "lapata",
        "गायब",
        "gayab",
        "missing",
        "left",
        "lapta",
    ):
        return reading.within(hit.first - REACH, hit.first, "husband", "aadmi")
    if value == "widowed":
        # "Pati nahi hai": he is no more, unless it goes on "ghar par".
        gone_on = reading.at(hit.first, "husband") and not reading.breaks(hit.beyond)
        absent = gone_on and reading.spelt(hit.beyond - 1) in (*_WIDE, "नइखे")
        return not (
            absent or reading.at(hit.beyond, "remarried") or _is_a_kind_of_help(reading, hit)
        )
    if value == "separated" and "parent" in reading.words[hit.beyond - 1].spelling:
        return reading.says("husband", "in_laws", "part_put_out", "danger_evicted", "married")
    if value == "married":
        return not reading.says("daughter", "wedding_help", "remarried") and not reading.within(
            hit.first - 3, hit.first, "not"
        )
    if value == "never_married":
        others = reading.within(hit.first - 4, hit.first, "other", "sister_in_law", "son")
        return not others and not _is_of_several(reading, hit)
    return True


def _is_a_kind_of_help(reading: Reading, hit: Hit[str]) -> bool:
    """ "vidhwa wali pension": the help is named, no life."""
    after = hit.beyond + (reading.spelt(hit.beyond) in _KIND)
    return reading.spelt(after) in _HELP and not reading.breaks(after)


def _is_of_several(reading: Reading, hit: Hit[str]) -> bool:
    """ "do beti kunwari baithi hain": told of children who are counted."""
    return any(
        reading.at(number.beyond, "daughters", "sons", "child")
        for number in reading.numbers
        if number.value.value > 1 and hit.first - 3 <= number.first < hit.first
    )


def _denied(reading: Reading, value: str, hit: Hit[str]) -> bool:
    if value in ("never_married", "married"):
        one_word = hit.beyond - hit.first == 1
        return one_word and reading.at(hit.beyond, "not") and not reading.breaks(hit.beyond)
    if reading.spelt(hit.first - 1) == "not" or reading.spelt(hit.first - 2) == "not":
        return True
    after = hit.beyond
    return reading.at(after, "not") and not reading.breaks(after) and reading.spelt(after) != "na"
