"""Whether confidences mean what they say: of messages read at 0.8, eight in ten should be right.

Expected calibration error after Naeini et al. 2015 and Guo et al., "On Calibration of Modern Neural
Networks", ICML 2017: bins of equal width, each weighed by its number of messages. Pure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Messages whose confidence lies between `low` and `high`."""

    low: float
    high: float
    count: int
    confidence: float
    """Mean of what was promised; 0 in an empty bin."""
    accuracy: float
    """Share of what was right; 0 in an empty bin."""

    @property
    def gap(self) -> float:
        return abs(self.confidence - self.accuracy)


def reliability(told: Iterable[tuple[float, bool]]) -> list[Bin]:
    """The bins of pairs of a confidence in 0..1 and whether that reading was right."""
    promised = [0.0] * BINS
    right = [0] * BINS
    count = [0] * BINS
    for confidence, truth in told:
        at = min(int(confidence * BINS), BINS - 1)
        promised[at] += confidence
        right[at] += truth
        count[at] += 1
    return [
        Bin(at / BINS, (at + 1) / BINS, n, promised[at] / max(n, 1), right[at] / max(n, 1))
        for at, n in enumerate(count)
    ]


def expected_error(bins: Sequence[Bin]) -> float:
    """The mean gap between promise and truth, over all messages; 0 when there are none."""
    total = sum(one.count for one in bins)
    return sum(one.gap * one.count for one in bins) / max(total, 1)
