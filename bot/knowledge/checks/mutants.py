"""Rules with one slip in them, as a tired author might make it: turned round, left out, one off.

The cases of a file must notice each of them. (Mutation testing: DeMillo, Lipton and Sayward,
"Hints on test data selection", IEEE Computer 11(4), 1978.)
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.eligibility.rule import NUMERIC_OPS, All, Criterion, NoneOf, OfficeCheck, Rule
from bot.knowledge.attribute import Attribute
from bot.knowledge.files.source import Path
from bot.knowledge.problems import Level

STEP = 1
"""By how much a bound is moved: the smallest step in years, months, rupees and children."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with a slip at one criterion. `code` and `said` are for the problem it makes."""

    rule: Rule
    code: str
    said: str
    mend: str

    @property
    def level(self) -> Level:
        """That no case decides a criterion at all is refused; a bound one off is pointed out."""
        return "error" if self.code == "not-decided" else "warning"


def mutants(rule: Rule, path: Path, criterion: Criterion, attribute: Attribute) -> Iterator[Mutant]:
    """Every slip at the criterion that stands at `path` of the rule."""
    alone = "Add a case that this criterion alone decides."
    yield Mutant(turned(rule, path), "not-decided", f"no case tests `{criterion}`.", alone)
    yield Mutant(
        without(rule, path), "not-decided",
        f"no case would notice if `{criterion}` were left out.", alone,
    )  # fmt: skip
    said = "were firm" if criterion.doubtful else "were only doubtful"
    yield Mutant(
        _with(rule, path, replace(criterion, doubtful=not criterion.doubtful)), "doubt",
        f"no case would notice if `{criterion}` {said}.",
        "Add a case in which it alone speaks against her.",
    )  # fmt: skip
    for other in _moved(criterion, attribute):
        yield Mutant(
            _with(rule, path, other), "boundary",
            f"no case tells `{criterion}` from `{other}`.",
            "Add the last value that passes and the first that fails.",
        )  # fmt: skip
    for option, other in _shortened(criterion):
        yield Mutant(
            _with(rule, path, other), "option",
            f"no case needs `{option}` in `{criterion}`.",
            f"Add a case with {criterion.attribute}: {option}.",
        )  # fmt: skip


def turned(rule: Rule, path: Path) -> Rule:
    """The rule with the node at a path saying the opposite."""
    return changed(rule, path, lambda node: NoneOf((node,)))


def without(rule: Rule, path: Path) -> Rule:
    """The rule with the node at a path left out; the root leaves a rule that all meet."""
    if not path:
        return All(())
    *above, _, place = path

    def shorter(node: Rule) -> Rule:
        assert not isinstance(node, Criterion | OfficeCheck)
        return type(node)(tuple(c for i, c in enumerate(node.children) if i != place))

    return changed(rule, tuple(above), shorter)


def changed(rule: Rule, path: Path, change: Callable[[Rule], Rule]) -> Rule:
    """The rule with the node at a path (`all`, 2, `any`, 0 …) put through a change."""
    if not path:
        return change(rule)
    if isinstance(rule, Criterion | OfficeCheck):
        raise TypeError("a path leads below a leaf")
    _, place, *rest = path
    children = tuple(
        changed(child, tuple(rest), change) if i == place else child
        for i, child in enumerate(rule.children)
    )
    return type(rule)(children)


def _with(rule: Rule, path: Path, criterion: Criterion) -> Rule:
    return changed(rule, path, lambda _: criterion)


def _moved(criterion: Criterion, attribute: Attribute) -> Iterator[Criterion]:
    """The criterion with a bound one less or one more, as far as anybody could tell so."""
    value = criterion.value
    if criterion.op not in NUMERIC_OPS:
        return
    values = value if isinstance(value, tuple) else (value,)
    bounds = [bound for bound in values if isinstance(bound, int | float)]
    for place, bound in enumerate(bounds):
        for step in (-STEP, STEP):
            if attribute.allows(bound + step):
                ends = [b + step if i == place else b for i, b in enumerate(bounds)]
                other = (ends[0], ends[1]) if isinstance(value, tuple) else ends[0]
                yield replace(criterion, value=other)


def _shortened(criterion: Criterion) -> Iterator[tuple[str, Criterion]]:
    """The criterion with one of its several choices left out, and which."""
    choices = criterion.value
    if criterion.op in ("in", "includes_any") and isinstance(choices, tuple) and len(choices) > 1:
        for choice in choices:
            fewer = tuple(c for c in choices if c != choice)
            yield str(choice), replace(criterion, value=fewer)  # type: ignore[arg-type]
