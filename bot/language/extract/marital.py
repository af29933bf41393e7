"""Marital status from words for it and from what happened to a husband."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

_REACH = 7
_TO_ME = frozenset("mujhe मुझे hamko हमको humko mujhko मुझको hame हमें".split())
_FAR = 10
"""How many words on a death may be told by more than one word: "mar gaye", never "mare"."""
_OTHERS = (
    "mother", "mother_in_law", "father", "father_in_law", "sister", "son", "grandmother", "other",
    "daughter", "child",
)  # fmt: skip
_HE = frozenset("he him his वो वह ओ वे उ ऊ wo woh vo unki उनकी unka उनका unke उनके उन्हें unko".split())
_NEXT_SENTENCE = 25
"""How far on a pronoun still means the husband: "my husband was alive … after he died"."""
_BY_WORD = ("widowed", "divorced", "never_married", "deserted", "separated", "married")
_UNCLES = {
    "mausa": ("mausi", "maasi"), "मौसा": ("मौसी", "मासी"), "fufa": ("bua", "phua", "fua"),
    "फूफा": ("बुआ", "फूआ"), "chacha": ("chachi",), "चाचा": ("चाची",), "kaka": ("kaki",),
    "काका": ("काकी",), "dada": ("dadi",), "दादा": ("दादी",), "nana": ("nani",), "नाना": ("नानी",),
    "jija": ("didi", "behen", "bahan"), "जीजा": ("दीदी", "बहन"),
}  # fmt: skip
"""Whose husbands these are: "mausi ke liye puchna tha, mausa nahi rahe"."""
_HONOURS = ("ji", "jee", "जी", "g")
_HELP = frozenset("pension पेंशन pensan pinsan पेनशन yojana योजना scheme list लिस्ट".split())
_KIND = frozenset("wala wali wale वाला वाली वाले ki ka की का".split())
_WIDE = ("है", "हैं", "hai", "hain", "to", "तो", "bhi")


def marital_statuses(reading: Reading, names: list[Hit[Name]]) -> list[Entity]:
    """The entities `marital_status`; words inside the name of a scheme do not count."""
    taken = covered(hit for hit in names if hit.value.kind == "scheme")
    found: dict[str, Entity] = {}
    for value, first, beyond in (*_events(reading), *_words(reading)):
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
        return reading.within(hit.first - _REACH, hit.first, "husband", "aadmi")
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


def _events(reading: Reading) -> Iterator[tuple[str, int, int]]:
    for husband in reading.all("husband", "aadmi"):
        if _is_of_another(reading, husband.first):
            continue
        for value, event in _what_befell(reading, husband):
            first, beyond = min(husband.first, event.first), max(husband.beyond, event.beyond)
            yield value, first, beyond
            break
    yield from _uncles_who_died(reading)


def _uncles_who_died(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """ "mausa ji chal base": told of a relative it makes her a widow."""
    for i in range(len(reading.words)):
        wives = _UNCLES.get(reading.spelt(i), ())
        after = i + 1 + (reading.spelt(i + 1) in _HONOURS)
        died = reading.at(after, "died") and not reading.at(i - 1, "mine")
        if died and any(word.spelling in wives for word in reading.words):
            yield "widowed", i, after + 1


def _is_of_another(reading: Reading, i: int) -> bool:
    """ "meri maa ke pati": somebody else's husband, unless hers is the case."""
    return reading.spelt(i - 1) in ("ke", "के", "ka", "का", "ki", "की") and reading.at(
        i - 2, *_OTHERS
    )


def _what_befell(reading: Reading, husband: Hit[str]) -> Iterator[tuple[str, Hit[str]]]:
    start = husband.first - 3
    for meaning, value in (
        ("died", "widowed"),
        ("missing", "deserted"),
        ("divorced", "divorced"),
        ("left", "deserted"),
    ):
        for event in reading.all(meaning):
            certain = _is_done_to_me(reading, event.first) or (
                meaning == "died" and event.beyond - event.first > 1
            )
            end = husband.beyond + (_FAR if certain else _REACH)
            if meaning == "died" and _is_his(reading, event.first):
                end = husband.beyond + _NEXT_SENTENCE
            if not start <= event.first < end or event.first == husband.first:
                continue
            if _interrupted(reading, husband, event) or _undone(reading, event, meaning):
                continue
            yield value, event


def _is_done_to_me(reading: Reading, event: int) -> bool:
    """ "… aur mujhe chhod diya"."""
    return reading.spelt(event - 1) in _TO_ME


def _is_his(reading: Reading, event: int) -> bool:
    """ "he died", "unke marne": told by a pronoun before the event or at its head."""
    return reading.spelt(event - 1) in _HE or reading.spelt(event) in _HE


def _interrupted(reading: Reading, husband: Hit[str], event: Hit[str]) -> bool:
    """Somebody else stands between the husband and the event."""
    low, high = sorted((husband.first, event.first))
    if event.first == high and _is_done_to_me(reading, high):
        high -= 1
    if reading.within(low + 1, high, *_OTHERS, "in_laws"):
        return True
    # Roman "me" is mostly "in".
    return any(reading.at(i, "me") and reading.spelt(i) != "me" for i in range(low + 1, high))


def _undone(reading: Reading, event: Hit[str], meaning: str) -> bool:
    if meaning == "died":
        if reading.within(event.first - 2, event.first, "ill"):
            return True
        negated = reading.at(event.beyond, "not") or reading.at(event.beyond + 1, "not")
        return negated and not reading.breaks(event.beyond)
    return reading.at(event.beyond, "not") and not reading.breaks(event.beyond)
