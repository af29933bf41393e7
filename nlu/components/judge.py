"""A scorer with what it was trained on: enough to weigh up any message.

The final model holds one; training makes several, each blind to some of the examples, to see how
messages look to a model that has not met them.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

from nlu.components.compound import compounds
from nlu.components.reject import Known, signals
from nlu.components.respelt import Respelt
from nlu.components.scorer import Scorer
from nlu.components.vectorise import Counted, Weighting

OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Judge:
    """Weights of the features, separators of the intents, and the rows they were learnt from."""

    weighting: Weighting
    scorer: Scorer
    known: Known

    @classmethod
    def of(
        cls,
        counts: sparse.csr_matrix,
        group: np.ndarray,
        labels: np.ndarray,
        seed: int,
        copies: Respelt | None = None,
    ) -> "Judge":
        """Learn from counted documents; `group` tells the group of each column."""
        copies = copies or Respelt.none(counts)
        weighting = Weighting.of(counts)
        rows = weighting.weigh(counts, group)
        more, meant = compounds(counts, group, labels, seed)
        added = [weighting.weigh(one, group) for one in (more, copies.counts)]
        taught = sparse.vstack([rows, *added], format="csr")
        truth = np.concatenate([labels, meant, labels[copies.origin]])
        scorer = Scorer.fit(taught, truth, seed, copies.weights(len(labels) + len(meant)))
        return cls(weighting, scorer, Known.of(rows, labels != OUT_OF_SCOPE))

    @cached_property
    def outside(self) -> int:
        """The place of `out_of_scope` among the intents."""
        return list(self.scorer.classes).index(OUT_OF_SCOPE)

    def hear(self, one: Counted) -> tuple[np.ndarray, np.ndarray]:
        """Distances of a message to the intents, and its signals."""
        row = self.weighting.weigh_one(one)
        distances = self.scorer.distances(row)
        coverage = self.weighting.coverage(one)
        return distances, signals(row, distances, self.outside, coverage, self.known)
