"""A sentence encoder is asked about messages of which the first reading is unsure.

It takes part in both questions: which intent fits best, and whether the message is for us at all.
What it brings and costs: `docs/decisions/0013-a-sentence-encoder-where-the-model-is-unsure.md`.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.components.opinion import Opinion
from nlu.components.reject import Gate

UNSURE = 0.8
"""Below this probability of the first reading a second opinion is worth its time."""


@dataclass(frozen=True)
class SecondOpinion:
    """An encoder's opinion, which counts `weight` beside the first reading; a gate that hears the
    signals of both, and the temperature of both together."""

    opinion: Opinion
    gate: Gate
    temperature: float
    weight: float

    def beside(
        self, distances: np.ndarray, told: np.ndarray, vector: np.ndarray
    ) -> tuple[np.ndarray, float]:
        """The distances of a message to the intents with the encoder's added, and how likely it is
        in scope, from the distances and signals of the first reading and the message's vector."""
        heard, more = self.opinion.hear(vector[None])
        inside = self.gate.inside(np.concatenate([told, more[0]]))
        return distances + self.weight * heard[0], float(inside)

    def save(self, folder: Path) -> None:
        """Write it as plain arrays."""
        self.opinion.save(folder / "opinion.npz")
        numbers = np.array([self.temperature, self.weight, self.gate.bias])
        gate = self.gate
        np.savez(
            folder / "second.npz",
            centre=gate.centre, scale=gate.scale, gate=gate.weights, numbers=numbers,
        )  # fmt: skip

    @classmethod
    def find(cls, folder: Path) -> "SecondOpinion | None":
        """What `save` wrote; None where the model was trained without an encoder."""
        if not (folder / "second.npz").is_file():
            return None
        with np.load(folder / "second.npz", allow_pickle=False) as kept:
            temperature, weight, bias = kept["numbers"].tolist()
            gate = Gate(kept["centre"], kept["scale"], kept["gate"], bias)
        return cls(Opinion.load(folder / "opinion.npz"), gate, temperature, weight)
