"""What training learns about itself: how messages look to models that have not met them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.scorer import best_temperature


@dataclass(frozen=True)
class Sample:
    """Examples that were encoded: their rows among all examples, and their vectors."""

    rows: np.ndarray
    vectors: np.ndarray


@dataclass(frozen=True)
class Exams:
    """How messages look to first readings that have not met them.

    `held` and `absent` are masks over all examples, one an exam: those held out, and those whose
    whole intents were left out. `distances` and `told` are of every example when it was held out;
    `left_rows` and `left_told` those of which signals were heard when their intent was left out.
    """

    truth: np.ndarray
    classes: Sequence[str]
    held: Sequence[np.ndarray]
    distances: np.ndarray
    told: np.ndarray
    absent: Sequence[np.ndarray]
    left_rows: Sequence[np.ndarray]
    left_told: Sequence[np.ndarray]

    @property
    def inside(self) -> np.ndarray:
        """Which examples are in scope."""
        found: np.ndarray = self.truth != OUT_OF_SCOPE
        return found

    def temperature(self, rows: np.ndarray, distances: np.ndarray) -> float:
        """The temperature under which the distances of some examples tell their true intents;
        whether a message is in scope at all is not the intents' question."""
        known = [name for name in self.classes if name != OUT_OF_SCOPE]
        inside = self.inside[rows]
        truth = np.array([known.index(name) for name in self.truth[rows][inside]])
        outside = list(self.classes).index(OUT_OF_SCOPE)
        return best_temperature(np.delete(distances[inside], outside, axis=1), truth)
