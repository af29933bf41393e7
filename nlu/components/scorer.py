"""Which intent fits best: one linear separator an intent, and probabilities that mean something.

A linear support vector machine separates each intent from all others; its distances become
probabilities by one temperature, chosen so that they are true of texts it has not seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from nlu.components.vectorise import Weighed

_TEMPERATURES = np.geomspace(0.5, 16.0, 31)


@dataclass(frozen=True)
class Scorer:
    """Separators for `classes`, in their order: `weights` is features by classes."""

    classes: Sequence[str]
    weights: np.ndarray
    bias: np.ndarray

    @classmethod
    def fit(
        cls, rows: sparse.csr_matrix, labels: Sequence[str], seed: int, weights: np.ndarray
    ) -> "Scorer":
        """Learn from weighed rows; at least three different labels are needed. `weights`: what
        each row counts."""
        # Only training needs it: the server starts sooner without.
        from sklearn.svm import LinearSVC  # noqa: PLC0415

        machine = LinearSVC(C=1.0, class_weight="balanced", tol=2e-2, random_state=seed)
        machine.fit(rows, np.asarray(labels), weights)
        columns = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        return cls([str(c) for c in machine.classes_], columns, machine.intercept_)

    def distances(self, row: Weighed) -> np.ndarray:
        """Signed distance of a message to every separator, in the order of the classes."""
        told: np.ndarray = row.values @ self.weights[row.columns] + self.bias
        return told


def probabilities(distances: np.ndarray, temperature: float) -> np.ndarray:
    """Distances as probabilities, row by row; a high temperature makes them bolder."""
    scaled = temperature * (distances - distances.max(axis=-1, keepdims=True))
    powers = np.exp(scaled)
    shares: np.ndarray = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def best_temperature(distances: np.ndarray, truth: np.ndarray) -> float:
    """The temperature under which the true classes (column numbers) are likeliest."""
    rows = np.arange(len(truth))

    def surprise(temperature: float) -> float:
        chance = probabilities(distances, temperature)[rows, truth]
        return float(-np.log(np.maximum(chance, 1e-9)).mean())

    candidates: list[float] = [float(t) for t in _TEMPERATURES]
    return min(candidates, key=surprise)
