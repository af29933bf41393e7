"""What a sentence encoder makes of a message's intent, and how much it weighs beside the ranking.

Ridge regression on the vectors, one separator an intent: weaker than our own features alone, but
wrong elsewhere, so that both together are right more often. Asking it is dear, so only messages
are shown to it of which the first opinion is unsure.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_PENALTY = 1.0
_BOLDNESS = 4.0
"""What one unit of the encoder's distance adds to the logarithm of a probability."""

Ranking = list[tuple[str, float]]


@dataclass(frozen=True)
class Opinion:
    """Separators for `classes` over centred vectors; the last row of `weights` is the bias."""

    classes: Sequence[str]
    centre: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, vectors: np.ndarray, labels: Sequence[str]) -> "Opinion":
        """Learn from the vectors of labelled messages, rare intents weighing a little more."""
        classes, number, times = np.unique(labels, return_inverse=True, return_counts=True)
        centre = vectors.mean(axis=0)
        spread = np.sqrt(((vectors - centre) ** 2).sum(axis=1).mean())
        rows = np.column_stack([(vectors - centre) / spread, np.ones(len(vectors))])
        weight = 1.0 / np.sqrt(times[number])
        weighed = rows * (weight / weight.mean())[:, None]
        meant = 2.0 * (number[:, None] == np.arange(len(classes))) - 1.0
        square = weighed.T @ rows + _PENALTY * np.eye(rows.shape[1])
        weights = np.linalg.solve(square, weighed.T @ meant)
        weights[:-1] /= spread
        return cls([str(name) for name in classes], centre, weights)

    def distances(self, vectors: np.ndarray) -> np.ndarray:
        """Distances to the classes of one vector, or of rows of them."""
        told: np.ndarray = (vectors - self.centre) @ self.weights[:-1] + self.weights[-1]
        return told

    def beside(self, ranking: Ranking, vector: np.ndarray) -> Ranking:
        """The ranking as it is when the encoder is heard too; their sum stays what it was."""
        heard = dict(zip(self.classes, self.distances(vector).tolist(), strict=True))
        least = min(heard.values())
        told = [
            np.log(max(chance, 1e-9)) + _BOLDNESS * heard.get(name, least)
            for name, chance in ranking
        ]
        powers = np.exp(np.array(told) - max(told))
        shares = powers / powers.sum() * sum(chance for _, chance in ranking)
        names = [name for name, _ in ranking]
        return sorted(zip(names, shares.tolist(), strict=True), key=lambda pair: -pair[1])

    def save(self, folder: Path) -> None:
        """Write it as JSON and plain arrays."""
        (folder / "opinion.json").write_text(json.dumps(list(self.classes)), encoding="utf-8")
        np.savez(
            folder / "opinion.npz",
            centre=self.centre.astype(np.float32),
            weights=self.weights.astype(np.float32),
        )

    @classmethod
    def load(cls, folder: Path) -> "Opinion":
        """What `save` wrote."""
        classes = json.loads((folder / "opinion.json").read_text(encoding="utf-8"))
        with np.load(folder / "opinion.npz", allow_pickle=False) as kept:
            return cls(classes, kept["centre"], kept["weights"])
