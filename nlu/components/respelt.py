"""Copies of the training examples in other spellings, as the models learn from them.

A copy only helps to part the meanings. It has no say in what a feature weighs, in how sure a model
may be, or in what a message is compared with; and whoever must not see an example does not see its
copies either, or an exam would ask for what was taught.
"""

from dataclasses import dataclass

import numpy as np
from scipy import sparse


@dataclass(frozen=True)
class Respelt:
    """Counted copies. `origin`: the row of the example that each is a copy of; `weight`: what a
    copy counts beside an example, above 0."""

    counts: sparse.csr_matrix
    origin: np.ndarray
    weight: float

    @classmethod
    def none(cls, counts: sparse.csr_matrix) -> "Respelt":
        """No copies of the counted examples."""
        return cls(counts[:0], np.empty(0, dtype=int), 1.0)

    def of_those(self, chosen: np.ndarray) -> "Respelt":
        """The copies of the chosen examples, where only these examples are left."""
        kept = chosen[self.origin]
        place = np.cumsum(chosen) - 1
        return Respelt(self.counts[kept], place[self.origin[kept]], self.weight)

    def weights(self, examples: int) -> np.ndarray:
        """What each of so many examples counts, and after them each copy."""
        return np.repeat([1.0, self.weight], [examples, len(self.origin)])
