"""The intent of a message: scorer and gate put together, kept and loaded.

A message is in scope with probability p (the gate). Within scope the intents share p by the
scorer; what is left, 1 - p, is `out_of_scope`. Below one half the message counts as out of scope,
and so it does where no intent has a quarter of the probability.
"""

import json
from pathlib import Path
from typing import Protocol

import numpy as np
from scipy import sparse

from nlu.components.judge import OUT_OF_SCOPE, Judge
from nlu.components.reject import Gate, Known
from nlu.components.scorer import Scorer, probabilities
from nlu.components.second_opinion import UNSURE, SecondOpinion
from nlu.components.vectorise import Counted, Weighting

_DOUBT = 0.25
"""Below this probability no intent is meant; the message is about something else."""

Ranking = list[tuple[str, float]]
"""Intents with their probabilities, the chosen one first."""


class Meaning(Protocol):
    """Offers the vector of a message, for which an encoder has to work."""

    @property
    def vector(self) -> np.ndarray:
        """A vector of length one."""


class IntentModel:
    """What `intent_training.learn` makes of examples."""

    def __init__(
        self, judge: Judge, gate: Gate, temperature: float, second: SecondOpinion | None = None
    ) -> None:
        self._judge = judge
        self._gate = gate
        self._temperature = temperature
        self._second = second
        self._inside = [c for c in judge.scorer.classes if c != OUT_OF_SCOPE]

    def rank(self, counted: Counted, meaning: Meaning | None = None) -> Ranking:
        """All intents of the model with their probabilities, the chosen one first; `meaning` is
        asked for only where the first reading is unsure."""
        distances, told = self._judge.hear(counted)
        first = self._ranked(distances, float(self._gate.inside(told)), self._temperature)
        if self._second is None or meaning is None or first[0][1] >= UNSURE:
            return first
        both, inside = self._second.beside(distances, told, meaning.vector)
        return self._ranked(both, inside, self._second.temperature)

    def _ranked(self, distances: np.ndarray, inside: float, temperature: float) -> Ranking:
        within = probabilities(np.delete(distances, self._judge.outside), temperature)
        shares = (inside * within).tolist()
        ranked = list(zip(self._inside, shares, strict=True))
        ranked.sort(key=lambda pair: -pair[1])
        stranger = (OUT_OF_SCOPE, 1.0 - inside)
        if inside < 0.5 or ranked[0][1] < _DOUBT:
            return [stranger, *ranked]
        rest = sorted([stranger, *ranked[1:]], key=lambda pair: -pair[1])
        return [ranked[0], *rest]

    def save(self, folder: Path) -> None:
        """Write the model as JSON and plain arrays: nothing in it can run code when loaded."""
        head = {"classes": list(self._judge.scorer.classes), "temperature": self._temperature}
        (folder / "intents.json").write_text(json.dumps(head), encoding="utf-8")
        sparse.save_npz(folder / "known.npz", self._judge.known.columns)
        # Compressed here: the archive that Rasa makes would take ten times as long.
        np.savez_compressed(
            folder / "numbers.npz",
            idf=self._judge.weighting.idf,
            weights=self._judge.scorer.weights.astype(np.float16),
            bias=self._judge.scorer.bias,
            centre=self._gate.centre,
            scale=self._gate.scale,
            gate=self._gate.weights,
            gate_bias=np.array([self._gate.bias]),
        )
        if self._second is not None:
            self._second.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """What `save` wrote."""
        head = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
        with np.load(folder / "numbers.npz", allow_pickle=False) as kept:
            weights = np.ascontiguousarray(kept["weights"], dtype=np.float32)
            scorer = Scorer(head["classes"], weights, kept["bias"])
            gate = Gate(kept["centre"], kept["scale"], kept["gate"], float(kept["gate_bias"][0]))
            weighting = Weighting(kept["idf"])
        known = Known(sparse.load_npz(folder / "known.npz"))
        second = SecondOpinion.find(folder)
        return cls(Judge(weighting, scorer, known), gate, head["temperature"], second)
