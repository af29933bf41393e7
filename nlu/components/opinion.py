"""What a sentence encoder makes of messages: how far they are from each intent, and from strangers.

Ridge regression over likeness to some of the examples (a kernel machine after Nyström: Williams
and Seeger, *Using the Nyström method to speed up kernel machines*, NIPS 2000), one separator an
intent. Weaker than our own features alone, but wrong elsewhere, so that both together are right
more often.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_LANDMARKS = 500
"""Examples that all messages are compared with; more bring nothing."""
_PENALTY = 0.3
_NEIGHBOURS = 3
_ALIKE = 1e-6
"""Below this, two landmarks are one."""

FAR = -1.0
"""Where a separator puts what it takes for something else."""


@dataclass(frozen=True)
class Opinion:
    """Separators over the likeness to `landmarks`, the last row of `weights` being the bias; and
    all examples, as unit vectors around `centre`, those in scope apart from the strangers."""

    centre: np.ndarray
    landmarks: np.ndarray
    weights: np.ndarray
    inside: np.ndarray
    outside: np.ndarray
    stranger: int
    """The column of `out_of_scope`."""

    @classmethod
    def of(
        cls, vectors: np.ndarray, labels: Sequence[str], classes: Sequence[str], stranger: str
    ) -> "Opinion":
        """Learn from the vectors of labelled messages; a class without any is always far."""
        centre = vectors.mean(axis=0)
        units = _units(vectors, centre)
        order = np.random.RandomState(len(units)).permutation(len(units))
        landmarks = units[order[:_LANDMARKS]]
        values, axes = np.linalg.eigh(_likeness(landmarks, landmarks))
        whitened = axes / np.sqrt(np.maximum(values, _ALIKE))
        meant = np.asarray(labels, dtype=object)[:, None] == np.asarray(classes, dtype=object)
        weights = _ridge(_likeness(units, landmarks) @ whitened, meant)
        weights = np.vstack([whitened @ weights[:-1], weights[-1:]])
        weights[:, ~meant.any(axis=0)] = 0.0
        weights[-1, ~meant.any(axis=0)] = FAR
        column = list(classes).index(stranger)
        is_strange = meant[:, column]
        return cls(centre, landmarks, weights, units[~is_strange], units[is_strange], column)

    def hear(self, vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Distances of messages to the intents, a row a message, and signals of how much at home
        each is here: its best intent alone and beside `out_of_scope`, its likeness to what is in
        scope alone and beside that to strangers."""
        units = _units(vectors, self.centre)
        distances = _likeness(units, self.landmarks) @ self.weights[:-1] + self.weights[-1]
        best = np.delete(distances, self.stranger, axis=1).max(axis=1)
        ours, theirs = _nearest(units, self.inside), _nearest(units, self.outside)
        told = [best, best - distances[:, self.stranger], ours, ours - theirs]
        return distances, np.column_stack(told)

    def save(self, path: Path) -> None:
        """Write it as plain arrays, as precise as an encoder in four bits deserves."""
        units = ("centre", "landmarks", "inside", "outside")
        small = {name: getattr(self, name).astype(np.float16) for name in units}
        weights = self.weights.astype(np.float32)
        np.savez(path, weights=weights, stranger=np.array(self.stranger), **small)

    @classmethod
    def load(cls, path: Path) -> "Opinion":
        """What `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            wide = {name: kept[name].astype(np.float32) for name in kept.files}
        return cls(**{**wide, "stranger": int(wide["stranger"])})


def _units(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    around = vectors - centre
    length = np.linalg.norm(around, axis=1, keepdims=True)
    units: np.ndarray = around / np.maximum(length, 1e-9)
    return units


def _likeness(units: np.ndarray, others: np.ndarray) -> np.ndarray:
    likeness: np.ndarray = np.exp(2.0 * (units @ others.T) - 2.0)
    return likeness


def _nearest(units: np.ndarray, others: np.ndarray) -> np.ndarray:
    """How like messages are to the few likest of the others, on average."""
    if not len(others):
        return np.full(len(units), FAR)
    few = np.sort(units @ others.T, axis=1)[:, -_NEIGHBOURS:]
    mean: np.ndarray = few.mean(axis=1)
    return mean


def _ridge(rows: np.ndarray, meant: np.ndarray) -> np.ndarray:
    """Weights under which rows tell what was meant (+1, else -1); rare classes weigh more."""
    with_bias = np.column_stack([rows, np.ones(len(rows))])
    weight = 1.0 / np.sqrt((meant * meant.sum(axis=0)).sum(axis=1))
    weighed = with_bias * (weight / weight.mean())[:, None]
    square = weighed.T @ with_bias + _PENALTY * np.eye(with_bias.shape[1])
    weights: np.ndarray = np.linalg.solve(square, weighed.T @ (2.0 * meant - 1.0))
    return weights
