"""Counts of children, months of a pregnancy and percents of a disability."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_CHILDREN = ("child", "daughters", "sons")
_MOST_CHILDREN = 15
_ENGLISH_ASKS = frozenset("how what when where why much many money schemes benefits".split())
_YOUNG_PEOPLE = frozenset("ladka लडका ladke लडके ladki लडकी boy girl larka larki".split())
_SIZES = frozenset(
    """झन jhan ठो tho गो go गोटा gota ठन than
    छोटे छोटी chhote chote chhoti choti बडे बडी bade badi small little young
    minor nabalig""".split()
)
_ORDINALS = {
    1: "पहला पहले पहिला pahla pehla first pahila",
    2: "दूसरा दूसरे dusra doosra second दुसरा",
    3: "तीसरा तीसरे teesra tisra third तिसरा",
    4: "चौथा चौथे chautha chotha fourth चउथा",
    5: "पांचवा पांचवां पांचवे panchva paanchva panchwa paanchwa fifth पांचवाँ panchwan panchvan",
    6: "छठा छठवां छठे chhata chhatha chatha chata sixth छठवा chhatva chhathwa",
    7: "सातवां सातवा सातवें satva saatva satwa saatwa seventh satvan satwan saatvan",
    8: "आठवां आठवा आठवें aathva athva aathwa athwa eighth aathvan",
    9: "नौवां नौवा नवां नवा nauva nauwa navva ninth nava नवम nauvan",
}
_ORDINAL = {word: number for number, words in _ORDINALS.items() for word in words.split()}
_CARRYING = frozenset(
    """chal चल चलत chalat running laga लगा lag लग ho हो hai है ba बा pregnant pregnancy garbh
    गर्भ pet पेट h hu chalu शुरू going started हवे hua हुआ""".split()
)
_RUNNING = frozenset("chal चल चलत chalat running chalta चालू".split())
_NOT_SHARES = frozenset(
    "byaj ब्याज byaaj interest subsidy सब्सिडी number marks चूट chhoot anudan".split()
)


def child_counts(reading: Reading) -> list[Entity]:
    """The entities `child_count`, as said; girls and boys counted apart are not summed."""
    found = list(_child_counts(reading))
    values = {entity.value for entity in found}
    split = reading.says("daughters") and reading.says("sons") and len(found) > 1
    return [] if split and len(values) > 1 else found


def _child_counts(reading: Reading) -> Iterator[Entity]:
    for hit in reading.numbers:
        value = hit.value.value
        if not isinstance(value, int) or not 0 < value <= _MOST_CHILDREN:
            continue
        if not _counts_children(reading, hit) or is_denied(reading, hit.first, hit.beyond):
            continue
        yield number_entity("child_count", value, hit.value)


def _counts_children(reading: Reading, hit: Hit[Number]) -> bool:
    after = hit.beyond
    if reading.spelt(hit.first) == "do" and reading.spelt(hit.first - 1) in _ENGLISH_ASKS:
        return False
    if reading.spelt(after) in _SIZES and not reading.at(after, *_CHILDREN):
        after += 1
    if reading.at(after, *_CHILDREN) and not reading.breaks(after):
        return hit.value.value > 1 or not _is_somebody(reading, hit.first, after)
    if any(other.beyond == hit.first - 1 for other in reading.numbers) and reading.at(
        hit.first - 1, "not"
    ):
        return reading.at(hit.first - 3, *_CHILDREN)
    before = reading.at(hit.first - 1, *_CHILDREN) and not reading.breaks(hit.first)
    if before:
        return not reading.at(after, "years", "rupee", "month", "percent") and (
            reading.at(after, "is", "not") or reading.breaks(after)
        )
    return _corrects_a_count(reading, hit)


def _is_somebody(reading: Reading, first: int, child: int) -> bool:
    """ "ek ladka pareshan karta hai": a boy who does something, not a child of hers."""
    if reading.spelt(child) not in _YOUNG_PEOPLE or reading.at(first - 1, "mine"):
        return False
    return not (reading.breaks(child + 1) or reading.at(child + 1, "is", "not", "child"))


def _corrects_a_count(reading: Reading, hit: Hit[Number]) -> bool:
    """ "I told 3 children but actually 4"."""
    bare = reading.breaks(hit.beyond) or reading.at(hit.beyond, "is")
    return bare and reading.within(0, hit.first, *_CHILDREN) and reading.at(hit.first - 1, "wrong")


def pregnancy_months(reading: Reading) -> list[Entity]:
    """The entities `pregnancy_month`."""
    found: list[Entity] = []
    for first, beyond, value in _months(reading):
        if _is_carrying(reading, first, beyond):
            word = reading.words[first]
            found.append(Entity("pregnancy_month", value, word.text, word.start, word.end))
    return found[:1]


def _months(reading: Reading) -> Iterator[tuple[int, int, int]]:
    for i, word in enumerate(reading.words):
        value = _ORDINAL.get(word.spelling)
        if value and reading.at(i + 1, "month"):
            yield i, i + 2, value
        elif word.text.isdigit() and 1 <= int(word.text) <= 9:
            beyond = i + 1
            if reading.spelt(beyond) in (
                "th",
                "st",
                "nd",
                "rd",
                "va",
                "wa",
                "vi",
                "vaan",
                "वां",
                "वा",
            ):
                beyond += 1
            if reading.at(beyond, "month"):
                yield i, beyond + 1, int(word.text)
    for hit in reading.numbers:
        value_said = hit.value.value
        spoken = not hit.value.digits and isinstance(value_said, int) and 1 <= value_said <= 9
        if spoken and reading.at(hit.beyond, "month"):
            yield hit.first, hit.beyond + 1, int(value_said)


def _is_carrying(reading: Reading, first: int, beyond: int) -> bool:
    if reading.says("pregnant"):
        near = reading.within(first - 6, beyond + 4, "pregnant")
        return near and reading.spelt(beyond) not in ("se", "से", "pehle", "पहले", "ago")
    ordinal = reading.words[first].spelling in _ORDINAL or beyond - first > 2
    if reading.spelt(beyond) in _RUNNING and not reading.says("money", "report_problem"):
        return True
    if not ordinal or reading.says("money"):
        return ordinal and reading.spelt(beyond) in _RUNNING
    return reading.spelt(beyond) in _CARRYING or len(reading.words) <= 4


def disability_percents(reading: Reading) -> list[Entity]:
    """The entities `disability_percent`: percents that are no interest, marks or subsidy."""
    return [
        number_entity("disability_percent", int(hit.value.value), hit.value)
        for hit in reading.numbers
        if _is_share(reading, hit)
    ]


def _is_share(reading: Reading, hit: Hit[Number]) -> bool:
    number = hit.value
    if not 0 <= number.value <= 100 or int(number.value) != number.value:
        return False
    if not (_percent_sign(reading, number) or reading.at(hit.beyond, "percent")):
        return False
    if any(reading.spelt(i) in _NOT_SHARES for i in range(hit.first - 4, hit.beyond + 4)):
        return False
    return not is_denied(reading, hit.first, hit.beyond)


def _percent_sign(reading: Reading, number: Number) -> bool:
    return reading.text[number.end : number.end + 2].strip().startswith("%")
