"""Reads a rule as authors write it into a rule as `bot.eligibility` walks it.

Nodes: `all: […]`, `any: […]`, `none: […]`, `office_check: {hi, en}`, and criteria such as
`{attribute: age, at_least: 40}`. What is wrong is reported with its line; the rest is read on.
"""

from typing import TypeGuard

from bot.eligibility.rule import (
    NUMERIC_OPS,
    OPS,
    All,
    Any,
    Bound,
    Criterion,
    NoneOf,
    OfficeCheck,
    Op,
    Rule,
)
from bot.knowledge.files.source import Data, Path, Source
from bot.knowledge.problems import did_you_mean

_NODES: dict[str, type[All] | type[Any] | type[NoneOf]] = {"all": All, "any": Any, "none": NoneOf}
_LEAF = "A criterion reads like {attribute: age, at_least: 40}."


def read_rule(source: Source, data: Data, path: Path, against: bool = False) -> Rule | None:
    """The rule at a path, or None when it is unusable; every problem goes to `source`.

    `against`: it stands within an odd number of `none`, so that an office must find the contrary
    of what it checks.
    """
    if not isinstance(data, dict):
        source.report(path, "rule", "here a rule is needed.", mend=_LEAF)
        return None
    if "attribute" in data:
        return _criterion(source, data, path)
    if len(data) != 1:
        source.report(
            path, "rule", f"one key is needed here, found {', '.join(data) or 'none'}.",
            mend="Put several conditions as a list under `all:`, exclusions as `none:` inside it.",
        )  # fmt: skip
        return None
    key, inner = next(iter(data.items()))
    if key == "office_check":
        return _office_check(source, inner, (*path, key), against)
    if key not in _NODES:
        known = "all, any, none, office_check or a criterion"
        source.report((*path, key), "rule", f"`{key}` is not known here.", mend=f"Use {known}.")
        return None
    return _node(source, key, inner, (*path, key), against != (key == "none"))


def _node(source: Source, key: str, inner: Data, path: Path, against: bool) -> Rule | None:
    if not isinstance(inner, list) or not inner:
        source.report(path, "rule", f"`{key}` needs a list with at least one condition.")
        return None
    children = [read_rule(source, child, (*path, i), against) for i, child in enumerate(inner)]
    read = tuple(child for child in children if child is not None)
    return _NODES[key](read) if len(read) == len(children) else None


def _office_check(source: Source, data: Data, path: Path, against: bool) -> Rule | None:
    if isinstance(data, dict) and set(data) == {"hi", "en"}:
        hi, en = data["hi"], data["en"]
        if isinstance(hi, str) and isinstance(en, str) and hi.strip() and en.strip():
            return OfficeCheck(hi.strip(), en.strip(), against)
    source.report(
        path, "language", "an office check needs its words in `hi` and `en`.",
        mend="office_check: {hi: …, en: …}",
    )  # fmt: skip
    return None


def _criterion(source: Source, data: dict[str, Data], path: Path) -> Rule | None:
    ops = [op for op in OPS if op in data]
    strange = [key for key in data if key not in (*OPS, "attribute", "doubtful")]
    for key in strange:
        source.report(
            (*path, key), "rule", f"`{key}` is not a comparison.",
            mend=did_you_mean(key, OPS, f"Known: {', '.join(OPS)}."),
        )  # fmt: skip
    attribute, doubtful = data["attribute"], data.get("doubtful", False)
    if len(ops) != 1:
        if not strange:
            source.report(path, "rule", "a criterion needs exactly one comparison.", mend=_LEAF)
        return None
    if strange or not isinstance(attribute, str) or not isinstance(doubtful, bool):
        if not strange:
            source.report(path, "rule", "this criterion is not well formed.", mend=_LEAF)
        return None
    bound = _bound(source, ops[0], data[ops[0]], (*path, ops[0]))
    return None if bound is None else Criterion(attribute, ops[0], bound, doubtful)


def _bound(source: Source, op: Op, value: Data, path: Path) -> Bound | None:
    """The right-hand side of a comparison in the shape that its op needs."""
    if op == "between":
        return _range(source, value, path)
    if op in ("in", "includes_any"):
        return _choices(source, op, value, path)
    if op in NUMERIC_OPS and not _is_number(value):
        source.report(path, "rule", f"`{op}` needs a number.", mend="Write it without quotes.")
        return None
    if isinstance(value, str | bool | int | float):
        return value
    source.report(path, "rule", f"`{op}` needs one value.", mend="For several use `in: […]`.")
    return None


def _range(source: Source, value: Data, path: Path) -> Bound | None:
    if isinstance(value, list) and len(value) == 2:
        low, high = value
        if _is_number(low) and _is_number(high) and low <= high:
            return (low, high)
    source.report(path, "rule", "`between` needs two numbers, the lower first: [18, 39].")
    return None


def _choices(source: Source, op: Op, value: Data, path: Path) -> Bound | None:
    if isinstance(value, list) and value:
        words = tuple(v for v in value if isinstance(v, str))
        if len(words) == len(value):
            return words
        numbers = tuple(v for v in value if isinstance(v, int) and not isinstance(v, bool))
        if op == "in" and len(numbers) == len(value):
            return numbers
    source.report(path, "rule", f"`{op}` needs a list of words: [bpl, aay].")
    return None


def _is_number(value: Data) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
