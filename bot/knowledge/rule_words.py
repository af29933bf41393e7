"""A rule in words, for authors and readers: one condition a line, indented as it is nested."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.core.language import Language
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.knowledge.attribute import Attribute
from bot.language.romanise import romanise

INDENT = "  "


class _Pair(NamedTuple):
    """Words in both languages whose spaces count, which a `Text` would strip."""

    hi: str
    en: str

    def of(self, language: Language) -> str:
        return self.en if language == "en" else self.hi


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
_YES_NO = {True: _Pair(hi="हाँ", en="yes"), False: _Pair(hi="नहीं", en="no")}
_OFFICE = _Pair(hi="दफ़्तर देखेगा: ", en="the office checks: ")
_DOUBTFUL = _Pair(hi=" (पक्का नहीं, मना नहीं करता)", en=" (doubtful, refuses nobody)")
_OR = _Pair(hi=" या ", en=" or ")


def rule_words(
    rule: Rule, attributes: Mapping[str, Attribute], language: Language
) -> Iterator[str]:
    """The lines of a rule."""
    for depth, line in _lines(rule, attributes, "en" if language == "en" else "hi", 0):
        yield INDENT * depth + (romanise(line) if language == "hi-Latn" else line)


def criterion_words(
    criterion: Criterion, attributes: Mapping[str, Attribute], language: Language
) -> str:
    """One criterion: `age: at least 40`."""
    return next(rule_words(criterion, attributes, language))


def _lines(
    rule: Rule, attributes: Mapping[str, Attribute], language: Language, depth: int
) -> Iterator[tuple[int, str]]:
    match rule:
        case Criterion():
            yield depth, _criterion(rule, attributes.get(rule.attribute), language)
        case OfficeCheck():
            yield depth, _OFFICE.of(language) + (rule.en if language == "en" else rule.hi)
        case _:
            yield depth, _NODES[type(rule)].of(language)
            for child in rule.children:
                yield from _lines(child, attributes, language, depth + 1)


def _criterion(criterion: Criterion, attribute: Attribute | None, language: Language) -> str:
    label = attribute.label.of(language) if attribute else criterion.attribute
    values = criterion.value if isinstance(criterion.value, tuple) else (criterion.value,)
    named = [_value(attribute, value, language) for value in values]
    if criterion.op != "between":
        named = [_OR.of(language).join(named)]
    said = _OPS[criterion.op].of(language).format(*named)
    return f"{label}: {said}" + (_DOUBTFUL.of(language) if criterion.doubtful else "")


def _value(attribute: Attribute | None, value: object, language: Language) -> str:
    if isinstance(value, bool):
        return _YES_NO[value].of(language)
    for option in attribute.options if attribute else ():
        if option.value == value:
            return _Pair(hi=option.hi, en=option.en).of(language)
    return str(value)
