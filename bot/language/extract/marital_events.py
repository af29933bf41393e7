"""Marital status from what is told of a husband: he died, left, is missing, or divorced her."""

from collections.abc import Iterator

from bot.language.phrases import Hit
from bot.language.reading import Reading

REACH = 7
"""So many words may stand between a husband and what befell him."""
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
_UNCLES = {
    "mausa": ("mausi", "maasi"), "मौसा": ("मौसी", "मासी"), "fufa": ("bua", "phua", "fua"),
    "फूफा": ("बुआ", "फूआ"), "chacha": ("chachi",), "चाचा": ("चाची",), "kaka": ("kaki",),
    "काका": ("काकी",), "dada": ("dadi",), "दादा": ("दादी",), "nana": ("nani",), "नाना": ("नानी",),
    "jija": ("didi", "behen", "bahan"), "जीजा": ("दीदी", "बहन"),
}  # fmt: skip
"""Whose husbands these are: "mausi ke liye puchna tha, mausa nahi rahe"."""
_HONOURS = ("ji", "jee", "जी", "g")


def marital_events(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """What befell a husband or a marriage: a value of `marital_status`, first word and beyond."""
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
            end = husband.beyond + (_FAR if certain else REACH)
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
