"""A rule in words, for authors and readers: as a tree, or one condition a line, indented."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from babel.numbers import format_decimal

from bot.core.language import Language
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.text import Text
from bot.language.romanise import romanise

INDENT = "  "
NO_NAMES: Mapping[str, Text] = {}


class _Pair(NamedTuple):
    """Words in both languages whose spaces count, which a `Text` would strip."""

    hi: str
    en: str

    def of(self, language: Language) -> str:
        return self.en if language == "en" else self.hi


class Branch(NamedTuple):
    """A condition in words; where it is made of others (`all of:`), they are its children."""

    words: str
    children: tuple["Branch", ...] = ()


_NODES: dict[type, _Pair] = {
    All: _Pair(hi="ये सब:", en="all of:"),
    Any: _Pair(hi="इनमें से एक:", en="one of:"),
    NoneOf: _Pair(hi="इनमें से कुछ नहीं:", en="none of:"),
}
_OPS = {
    "is": _Pair(hi="{}", en="{}"),
    "in": _Pair(hi="{}", en="{}"),
    "at_least": _Pair(hi="कम से कम {}", en="at least {}"),
    "at_most": _Pair(hi="ज़्यादा से ज़्यादा {}", en="at most {}"),
    "more_than": _Pair(hi="{} से ज़्यादा", en="more than {}"),
    "less_than": _Pair(hi="{} से कम", en="less than {}"),
    "between": _Pair(hi="{} से {} तक", en="from {} to {}"),
    "includes_any": _Pair(hi="{}", en="{}"),
}
_UNITS = {
    "years": _Pair(hi="{} साल", en="{} years"),
    "months": _Pair(hi="{} महीने", en="{} months"),
    "hectares": _Pair(hi="{} हेक्टेयर", en="{} hectares"),
    "percent": _Pair(hi="{}%", en="{}%"),
    "rupees": _Pair(hi="₹{}", en="₹{}"),
}
_BARE = _Pair(hi="{}", en="{}")
_YES_NO = {True: _Pair(hi="हाँ", en="yes"), False: _Pair(hi="नहीं", en="no")}
_OFFICE = _Pair(hi="दफ़्तर देखेगा: ", en="the office checks: ")
_DOUBTFUL = _Pair(hi=" (पक्का नहीं, मना नहीं करता)", en=" (doubtful, refuses nobody)")
_OR = _Pair(hi=" या ", en=" or ")


def names_of_values(kb: KnowledgeBase) -> dict[str, Text]:
    """What readers call the values that are ids elsewhere: States and schemes."""
    return {s.id: s.short for s in kb.schemes.values()} | {
        state.code: state.name for state in kb.states.values()
    }


def rule_tree(
    rule: Rule,
    attributes: Mapping[str, Attribute],
    language: Language,
    names: Mapping[str, Text] = NO_NAMES,
) -> Branch:
    """A rule as nested conditions. `names`: those of `names_of_values`, where ids will not do."""
    said = _tree(rule, attributes, "en" if language == "en" else "hi", names)
    return _roman(said) if language == "hi-Latn" else said


def rule_words(
    rule: Rule, attributes: Mapping[str, Attribute], language: Language
) -> Iterator[str]:
    """The lines of a rule."""
    yield from _lines(rule_tree(rule, attributes, language), 0)


def criterion_words(
    criterion: Criterion, attributes: Mapping[str, Attribute], language: Language
) -> str:
    """One criterion: `age: at least 40`."""
    return rule_tree(criterion, attributes, language).words


def fact_words(
    attribute: Attribute | None,
    value: object,
    language: Language,
    names: Mapping[str, Text] = NO_NAMES,
) -> str:
    """A value as readers say it: `₹60,000`, `yes`, `Widowed`, `Bihar`."""
    spoken: Language = "en" if language == "en" else "hi"
    if isinstance(value, tuple | list):
        said = ", ".join(_value(attribute, one, spoken, names) for one in value)
    else:
        said = _value(attribute, value, spoken, names)
    return romanise(said) if language == "hi-Latn" else said


def _lines(branch: Branch, depth: int) -> Iterator[str]:
    yield INDENT * depth + branch.words
    for child in branch.children:
        yield from _lines(child, depth + 1)


def _roman(branch: Branch) -> Branch:
    return Branch(romanise(branch.words), tuple(map(_roman, branch.children)))


def _tree(
    rule: Rule, attributes: Mapping[str, Attribute], language: Language, names: Mapping[str, Text]
) -> Branch:
    match rule:
        case Criterion():
            return Branch(_criterion(rule, attributes.get(rule.attribute), language, names))
        case OfficeCheck():
            return Branch(_OFFICE.of(language) + (rule.en if language == "en" else rule.hi))
        case _:
            children = (_tree(child, attributes, language, names) for child in rule.children)
            return Branch(_NODES[type(rule)].of(language), tuple(children))


def _criterion(
    criterion: Criterion,
    attribute: Attribute | None,
    language: Language,
    names: Mapping[str, Text],
) -> str:
    label = attribute.label.of(language) if attribute else criterion.attribute
    values = criterion.value if isinstance(criterion.value, tuple) else (criterion.value,)
    named = [_value(attribute, value, language, names) for value in values]
    if criterion.op != "between":
        named = [_OR.of(language).join(named)]
    said = _OPS[criterion.op].of(language).format(*named)
    return f"{label}: {said}" + (_DOUBTFUL.of(language) if criterion.doubtful else "")


def _value(
    attribute: Attribute | None, value: object, language: Language, names: Mapping[str, Text]
) -> str:
    if isinstance(value, bool):
        return _YES_NO[value].of(language)
    if isinstance(value, int | float):
        unit = _UNITS.get(attribute.unit or "", _BARE) if attribute else _BARE
        return unit.of(language).format(format_decimal(value, locale="en_IN"))
    for option in attribute.options if attribute else ():
        if option.value == value:
            return _Pair(hi=option.hi, en=option.en).of(language)
    name = names.get(str(value))
    return name.of(language) if name else str(value)
