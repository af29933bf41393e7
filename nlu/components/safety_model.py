"""A sign of danger in a message, whatever else it asks: a model of high recall beside the intent.

It separates texts of `seek_safety` from all others, weighs in whether a word of danger was heard,
and chooses its own threshold, so that of calm messages it has not seen hardly one in two hundred
raises an alarm.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np
from scipy import sparse

from nlu.components.respelt import Respelt
from nlu.components.vectorise import Counted, Weighting

_FOLDS = 3
_HEAD = "safety.json"
_FALSE_ALARMS = 0.005


class SafetyModel:
    """Learnt from documents, whether a word of danger was heard, and whether danger was meant."""

    def __init__(
        self,
        weighting: Weighting,
        weights: np.ndarray,
        line: np.ndarray,
        threshold: float,
    ) -> None:
        self._weighting = weighting
        self._weights = weights
        self._line = line
        self.threshold = threshold
        """Probability from which a message counts as a sign of danger."""

    @classmethod
    def fit(
        cls,
        counts: sparse.csr_matrix,
        group: np.ndarray,
        named: Sequence[bool],
        danger: Sequence[bool],
        seed: int,
        copies: Respelt | None = None,
    ) -> "SafetyModel":
        """Learn; probabilities and threshold come from messages held out in turn.

        `group` tells the group of each column of the counted documents; `copies` are copies of
        these documents.
        """
        truth = np.asarray(danger, dtype=bool)
        copies = copies or Respelt.none(counts)
        number = np.random.RandomState(seed).permutation(len(truth)) % _FOLDS
        distance = np.zeros(len(truth))
        for fold in range(_FOLDS):
            held = number == fold
            weighting = Weighting.of(counts[~held])
            blind = copies.of_those(~held)
            weights = _separator(weighting, counts[~held], group, truth[~held], seed, blind)
            distance[held] = _distances(weighting.weigh(counts[held], group), weights)
        evidence = np.column_stack([distance, np.asarray(named, dtype=float)])
        # Only training needs it: the server starts sooner without.
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

        curve = LogisticRegression(C=10.0).fit(evidence, truth)
        line = np.append(curve.coef_[0], curve.intercept_)
        calm = np.sort(_chance(evidence[~truth], line))
        allowed = float(calm[int(np.ceil((1 - _FALSE_ALARMS) * len(calm))) - 1])
        weighting = Weighting.of(counts)
        weights = _separator(weighting, counts, group, truth, seed, copies)
        return cls(weighting, weights, line, float(np.clip(allowed, 0.4, 0.5)))

    def probability(self, counted: Counted, named: bool) -> float:
        """How likely the message tells of danger; `named`: a word of danger was heard in it."""
        row = self._weighting.weigh_one(counted)
        distance = row.values @ self._weights[row.columns] + self._weights[-1]
        return float(_chance(np.array([distance, float(named)]), self._line))

    def save(self, folder: Path) -> None:
        """Write the model as JSON and plain arrays."""
        (folder / _HEAD).write_text(json.dumps({"threshold": self.threshold}))
        np.savez_compressed(
            folder / "numbers.npz",
            idf=self._weighting.idf,
            weights=self._weights,
            line=self._line,
        )

    @classmethod
    def find(cls, folder: Path) -> Optional["SafetyModel"]:
        """What `save` wrote, or None where nothing was saved."""
        return cls.load(folder) if (folder / _HEAD).exists() else None

    @classmethod
    def load(cls, folder: Path) -> "SafetyModel":
        """What `save` wrote."""
        threshold = json.loads((folder / _HEAD).read_text())["threshold"]
        with np.load(folder / "numbers.npz", allow_pickle=False) as kept:
            weighting = Weighting(kept["idf"])
            return cls(weighting, kept["weights"], kept["line"], threshold)


def _separator(
    weighting: Weighting,
    counts: sparse.csr_matrix,
    group: np.ndarray,
    truth: np.ndarray,
    seed: int,
    copies: Respelt,
) -> np.ndarray:
    # Only training needs it: the server starts sooner without.
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    machine = LinearSVC(C=0.5, class_weight="balanced", tol=2e-2, random_state=seed)
    rows = weighting.weigh(sparse.vstack([counts, copies.counts], format="csr"), group)
    meant = np.concatenate([truth, truth[copies.origin]])
    machine.fit(rows, meant, copies.weights(len(truth)))
    return np.append(machine.coef_[0], machine.intercept_).astype(np.float32)


def _distances(rows: sparse.csr_matrix, weights: np.ndarray) -> np.ndarray:
    return np.asarray(rows @ weights[:-1]).ravel() + weights[-1]


def _chance(evidence: np.ndarray, line: np.ndarray) -> np.ndarray:
    chance: np.ndarray = 1.0 / (1.0 + np.exp(-(evidence @ line[:-1] + line[-1])))
    return chance
