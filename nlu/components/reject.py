"""Whether a message is for us at all: a model of its own, not a threshold on the best intent.

It learns from signals that a message gives off when it is judged by models which have not seen it:
messages in scope, messages out of scope, and messages of an intent that was left out of training,
which stand for all that nobody thought of.
"""

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

_OUTSIDE_WEIGHT = 0.5
"""Of messages one cannot place more are ours than not, and turning one of ours away is worse."""

_LEFT_OUT_WEIGHT = 0.03
"""A message of a left-out intent resembles our business more than real strangers do."""


@dataclass(frozen=True)
class Known:
    """The training rows a message is compared with: in scope and out of scope, as columns."""

    inside: sparse.csr_matrix
    outside: sparse.csr_matrix

    @classmethod
    def of(cls, rows: sparse.csr_matrix, is_inside: np.ndarray) -> "Known":
        """Split weighed training rows by scope."""
        return cls(rows[is_inside].T.tocsr(), rows[~is_inside].T.tocsr())


def signals(
    rows: sparse.csr_matrix,
    distances: np.ndarray,
    outside_class: int,
    coverage: np.ndarray,
    known: Known,
) -> np.ndarray:
    """One row of numbers a message, each telling something of how much at home it is here."""
    inside = np.delete(distances, outside_class, axis=1)
    ordered = np.sort(inside, axis=1)
    best, second = ordered[:, -1], ordered[:, -2]
    near, far = _nearest(rows, known.inside), _nearest(rows, known.outside)
    length = np.log1p(np.diff(rows.indptr))
    stranger = distances[:, outside_class]
    columns = [best, best - second, stranger, best - stranger, near, far, near - far, coverage]
    return np.column_stack([*columns, length, coverage * length])


def _nearest(rows: sparse.csr_matrix, known: sparse.csr_matrix) -> np.ndarray:
    if known.shape[1] == 0:
        return np.zeros(rows.shape[0])
    nearest: np.ndarray = (rows @ known).toarray().max(axis=1)
    return nearest


@dataclass(frozen=True)
class Gate:
    """Logistic model over the signals: the probability that a message is in scope."""

    centre: np.ndarray
    scale: np.ndarray
    weights: np.ndarray
    bias: float

    @classmethod
    def fit(cls, inside: np.ndarray, outside: np.ndarray, left_out: np.ndarray) -> "Gate":
        """Learn from the signals of the three kinds of messages, weighed by kind."""
        rows = np.concatenate([inside, outside, left_out])
        truth = np.repeat([1, 0, 0], [len(inside), len(outside), len(left_out)])
        share = _OUTSIDE_WEIGHT * len(inside) / max(len(outside), 1)
        strange = _LEFT_OUT_WEIGHT * len(inside) / max(len(left_out), 1)
        weight = np.repeat([1.0, share, strange], [len(inside), len(outside), len(left_out)])
        centre, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
        model = LogisticRegression(C=1.0, max_iter=1000)
        model.fit((rows - centre) / scale, truth, sample_weight=weight)
        return cls(centre, scale, model.coef_[0], float(model.intercept_[0]))

    def inside(self, rows: np.ndarray) -> np.ndarray:
        """Probability of being in scope, for rows of signals."""
        logits = ((rows - self.centre) / self.scale) @ self.weights + self.bias
        chance: np.ndarray = 1.0 / (1.0 + np.exp(-logits))
        return chance
