"""Two models on the same messages: paired bootstrap of every figure, McNemar's test of accuracy.

Bootstrap with percentile intervals after Efron, "Bootstrap Methods: Another Look at the Jackknife",
1979; paired, as Berg-Kirkpatrick, Burkett and Klein, "An Empirical Investigation of Statistical
Significance in NLP", EMNLP 2012: a resample draws messages, each with both its readings. McNemar's
test is the exact one. Pure: the same seed gives the same figures.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from bot.nlu.outcomes import FIGURES, Figure, Outcome

RESAMPLES = 2000
_TAIL = 0.025
_CHANCE = 0.05

Paired = tuple[Outcome, Outcome]
"""What became of one message with model A and with model B."""


@dataclass(frozen=True)
class Difference:
    """A figure of both models, and B less A with its 95 % interval."""

    figure: str
    more_is_better: bool
    a: float | None
    b: float | None
    low: float | None
    high: float | None
    b_better: float | None
    """Share of the resamples in which B was the better one; ties count for neither."""

    @property
    def difference(self) -> float | None:
        return None if self.a is None or self.b is None else self.b - self.a


@dataclass(frozen=True)
class Comparison:
    """All differences; how many messages only one of the models read rightly, and how likely so
    uneven a split is if both are equally good."""

    differences: Sequence[Difference]
    only_a: int
    only_b: int
    p: float
    messages: int

    def in_words(self) -> str:
        """Whether the difference in intents can be told from chance, in a sentence."""
        accuracy = self.differences[0]
        if accuracy.difference is None or accuracy.low is None or accuracy.high is None:
            return "There was nothing to compare."
        if not self.only_a and not self.only_b:
            return "A and B are right and wrong about the intent of the same messages."
        points = f"{100 * abs(accuracy.difference):.1f} points"
        between = f"95 % interval {100 * accuracy.low:+.1f} to {100 * accuracy.high:+.1f}"
        told = f"({between}; McNemar p = {self.p:.3g})"
        if self.p < _CHANCE and accuracy.low * accuracy.high > 0:
            better = "B" if accuracy.difference > 0 else "A"
            return f"{better} understands more intents, by {points}, and not by chance {told}."
        return (
            f"The difference in intents, {100 * accuracy.difference:+.1f} points for B, cannot be "
            f"told from chance {told}."
        )


def compare(
    pairs: Sequence[Paired],
    seed: int,
    resamples: int = RESAMPLES,
    tick: Callable[[], None] = lambda: None,
) -> Comparison:
    """Compare B with A; `tick` is called once a resample. Raises ValueError without messages."""
    if not pairs:
        raise ValueError("nothing to compare")
    lots = Counter(pairs)
    kinds, weights = list(lots), list(lots.values())
    told = _both(kinds, weights)
    drawn: list[list[float]] = [[] for _ in FIGURES]
    order = Random(seed)  # noqa: S311 - statistics, no secret
    for _ in range(resamples):
        times = Counter(order.choices(range(len(kinds)), weights, k=len(pairs)))
        resample = _both([kinds[at] for at in times], list(times.values()))
        for differences, (a, b) in zip(drawn, resample, strict=True):
            if a is not None and b is not None:
                differences.append(b - a)
        tick()
    only_a = sum(n for (a, b), n in lots.items() if a.right and not b.right)
    only_b = sum(n for (a, b), n in lots.items() if b.right and not a.right)
    found = (
        _difference(figure, *both, differences)
        for figure, both, differences in zip(FIGURES, told, drawn, strict=True)
    )
    return Comparison(tuple(found), only_a, only_b, mcnemar(only_a, only_b), len(pairs))


def mcnemar(only_a: int, only_b: int) -> float:
    """Two-sided exact probability of so uneven a split of the messages that only one got right."""
    total = only_a + only_b
    ways = tail = 1
    for n in range(min(only_a, only_b)):
        ways = ways * (total - n) // (n + 1)
        tail += ways
    return float(min(1.0, 2 * tail / 2**total))


def _both(
    kinds: Sequence[Paired], weights: Sequence[int]
) -> list[tuple[float | None, float | None]]:
    a = [(one, weight) for (one, _), weight in zip(kinds, weights, strict=True)]
    b = [(one, weight) for (_, one), weight in zip(kinds, weights, strict=True)]
    return [(figure.of(a), figure.of(b)) for figure in FIGURES]


def _difference(figure: Figure, a: float | None, b: float | None, drawn: list[float]) -> Difference:
    if not drawn:
        return Difference(figure.name, figure.more_is_better, a, b, None, None, None)
    drawn.sort()
    cut = int(_TAIL * len(drawn))
    sign = 1 if figure.more_is_better else -1
    better = sum(sign * one > 0 for one in drawn) / len(drawn)
    low, high = drawn[cut], drawn[-1 - cut]
    return Difference(figure.name, figure.more_is_better, a, b, low, high, better)
