"""Whether a message is for us at all: a model of its own, not a threshold on the best intent.

It learns from signals that a message gives off when it is judged by models which have not seen it:
messages in scope, messages out of scope, and messages of an intent that was left out of training,
which stand for all that nobody thought of.
"""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from nlu.components.vectorise import Weighed

_OUTSIDE_WEIGHT = 0.5
"""Of messages one cannot place more are ours than not, and turning one of ours away is worse."""

_LEFT_OUT_WEIGHT = 0.03
"""A message of a left-out intent resembles our business more than real strangers do."""

_LEFT_OUT_ALONE = 0.4
"""What is added where the strangers we know are of another world, and say nothing of near ones."""


@dataclass(frozen=True)
class Known:
    """The training rows in scope, as columns: what a message is compared with."""

    columns: sparse.csr_matrix

    @classmethod
    def of(cls, rows: sparse.csr_matrix, is_inside: np.ndarray) -> "Known":
        """Keep those of the weighed training rows that are in scope."""
        return cls(rows[is_inside].T.tocsr())

    def nearest(self, row: Weighed) -> float:
        """How like a message is to the likest row."""
        return float((row.values @ self.columns[row.columns]).max(initial=0.0))


def signals(
    row: Weighed, distances: np.ndarray, outside_class: int, coverage: float, known: Known
) -> np.ndarray:
    """Numbers that each tell something of how much at home a message is here."""
    second, best = np.sort(np.delete(distances, outside_class))[-2:]
    near = known.nearest(row)
    # Not its length: sentences out of scope were collected elsewhere, and their length tells that.
    return np.array([best, best - second, best - distances[outside_class], near, coverage])


_NEAR = 3
"""Which signal tells how like a message is to what is in scope."""


def _apart(left_out: np.ndarray, outside: np.ndarray) -> float:
    """Whether left-out intents lie nearer to our business than the strangers we know: 0 where one
    cannot tell, 1 where every one does (twice the area under the ROC curve, less one)."""
    ours, theirs = left_out[:, _NEAR], np.sort(outside[:, _NEAR])
    below = np.searchsorted(theirs, ours, "left") + np.searchsorted(theirs, ours, "right")
    return max(float(below.mean()) / max(len(theirs), 1) - 1.0, 0.0)


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
        strange = _LEFT_OUT_WEIGHT + _LEFT_OUT_ALONE * _apart(left_out, outside)
        strange *= len(inside) / max(len(left_out), 1)
        weight = np.repeat([1.0, share, strange], [len(inside), len(outside), len(left_out)])
        centre, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
        # Only training needs it: the server starts sooner without.
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

        model = LogisticRegression(C=1.0, max_iter=1000)
        model.fit((rows - centre) / scale, truth, sample_weight=weight)
        return cls(centre, scale, model.coef_[0], float(model.intercept_[0]))

    def inside(self, rows: np.ndarray) -> np.ndarray:
        """Probability of being in scope, for the signals of a message or for rows of them."""
        logits = ((rows - self.centre) / self.scale) @ self.weights + self.bias
        chance: np.ndarray = 1.0 / (1.0 + np.exp(-logits))
        return chance
