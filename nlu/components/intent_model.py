"""The intent of a message: scorer and gate put together, learnt, kept and loaded.

A message is in scope with probability p (the gate). Within scope the intents share p by the
scorer; what is left, 1 - p, is `out_of_scope`. Below one half the message counts as out of scope.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse

from nlu.components.features import Document
from nlu.components.reject import Gate, Known, signals
from nlu.components.scorer import Scorer, best_temperature, probabilities
from nlu.components.vectorise import Vocabulary, Weighting

OUT_OF_SCOPE = "out_of_scope"
_FOLDS = 4

Ranking = list[tuple[str, float]]
"""Intents with their probabilities, the chosen one first."""


@dataclass(frozen=True)
class _Judge:
    """A scorer with what it was trained on: enough to give the signals of any message."""

    weighting: Weighting
    scorer: Scorer
    known: Known

    @classmethod
    def of(
        cls, counts: sparse.csr_matrix, group: np.ndarray, labels: np.ndarray, seed: int
    ) -> "_Judge":
        weighting = Weighting.of(counts)
        rows = weighting.weigh(counts, group)
        scorer = Scorer.fit(rows, labels, seed)
        return cls(weighting, scorer, Known.of(rows, labels != OUT_OF_SCOPE))

    def hear(self, counts: sparse.csr_matrix, group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Distances to the intents, and signals, of counted messages."""
        rows = self.weighting.weigh(counts, group)
        distances = self.scorer.distances(rows)
        outside = list(self.scorer.classes).index(OUT_OF_SCOPE)
        coverage = self.weighting.coverage(counts, group)
        return distances, signals(rows, distances, outside, coverage, self.known)


class IntentModel:
    """Learnt from documents with their intents; `out_of_scope` must be among these."""

    def __init__(
        self, vocabulary: Vocabulary, judge: _Judge, gate: Gate, temperature: float
    ) -> None:
        self._vocabulary = vocabulary
        self._judge = judge
        self._gate = gate
        self._temperature = temperature
        self._inside = [c for c in judge.scorer.classes if c != OUT_OF_SCOPE]
        self._outside = list(judge.scorer.classes).index(OUT_OF_SCOPE)

    @classmethod
    def fit(cls, documents: Sequence[Document], labels: Sequence[str], seed: int) -> "IntentModel":
        """Learn; the same data and seed give the same model."""
        vocabulary = Vocabulary.of(documents)
        counts, group = vocabulary.count(documents), vocabulary.group
        truth = np.asarray(labels, dtype=object)
        order = np.random.RandomState(seed)
        inside = truth != OUT_OF_SCOPE
        judge = _Judge.of(counts, group, truth, seed)
        distances = np.zeros((len(truth), len(judge.scorer.classes)))
        unseen = np.empty((len(truth), 0))
        for held in _folds(order.permutation(len(truth)) % _FOLDS):
            part = _Judge.of(counts[~held], group, truth[~held], seed)
            columns = [list(judge.scorer.classes).index(c) for c in part.scorer.classes]
            heard, told = part.hear(counts[held], group)
            if not unseen.shape[1]:
                unseen = np.zeros((len(truth), told.shape[1]))
            distances[np.ix_(held, columns)], unseen[held] = heard, told
        places = {name: at for at, name in enumerate(judge.scorer.classes)}
        temperature = best_temperature(
            np.delete(distances[inside], places[OUT_OF_SCOPE], axis=1),
            np.array([places[c] - (places[c] > places[OUT_OF_SCOPE]) for c in truth[inside]]),
        )
        strangers = _left_out(counts, group, truth, order, seed)
        gate = Gate.fit(unseen[inside], unseen[~inside], strangers)
        return cls(vocabulary, judge, gate, temperature)

    def rank(self, doc: Document) -> Ranking:
        """All intents of the model with their probabilities, the chosen one first."""
        counts = self._vocabulary.count([doc])
        distances, told = self._judge.hear(counts, self._vocabulary.group)
        inside = float(self._gate.inside(told)[0])
        within = probabilities(np.delete(distances, self._outside, axis=1), self._temperature)[0]
        ranked = [(c, inside * float(p)) for c, p in zip(self._inside, within, strict=True)]
        ranked.sort(key=lambda pair: -pair[1])
        stranger = (OUT_OF_SCOPE, 1.0 - inside)
        if inside < 0.5:
            return [stranger, *ranked]
        rest = sorted([stranger, *ranked[1:]], key=lambda pair: -pair[1])
        return [ranked[0], *rest]

    def save(self, folder: Path) -> None:
        """Write the model as JSON and plain arrays: nothing in it can run code when loaded."""
        self._vocabulary.save(folder / "vocabulary.json")
        head = {"classes": list(self._judge.scorer.classes), "temperature": self._temperature}
        (folder / "intents.json").write_text(json.dumps(head), encoding="utf-8")
        sparse.save_npz(folder / "inside.npz", self._judge.known.inside)
        sparse.save_npz(folder / "outside.npz", self._judge.known.outside)
        np.savez(
            folder / "numbers.npz",
            idf=self._judge.weighting.idf,
            weights=self._judge.scorer.weights.astype(np.float16),
            bias=self._judge.scorer.bias,
            centre=self._gate.centre,
            scale=self._gate.scale,
            gate=self._gate.weights,
            gate_bias=np.array([self._gate.bias]),
        )

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """What `save` wrote."""
        head = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
        with np.load(folder / "numbers.npz", allow_pickle=False) as kept:
            weights = np.ascontiguousarray(kept["weights"], dtype=np.float32)
            scorer = Scorer(head["classes"], weights, kept["bias"])
            gate = Gate(kept["centre"], kept["scale"], kept["gate"], float(kept["gate_bias"][0]))
            weighting = Weighting(kept["idf"])
        known = Known(
            sparse.load_npz(folder / "inside.npz"), sparse.load_npz(folder / "outside.npz")
        )
        vocabulary = Vocabulary.load(folder / "vocabulary.json")
        return cls(vocabulary, _Judge(weighting, scorer, known), gate, head["temperature"])


def _folds(numbers: np.ndarray) -> Iterator[np.ndarray]:
    for number in range(_FOLDS):
        yield numbers == number


def _left_out(
    counts: sparse.csr_matrix,
    group: np.ndarray,
    truth: np.ndarray,
    order: np.random.RandomState,
    seed: int,
) -> np.ndarray:
    """Signals of messages judged by models that never heard of their intent."""
    intents = np.array(sorted(set(truth) - {OUT_OF_SCOPE}), dtype=object)
    parts = []
    for absent in _folds(order.permutation(len(intents)) % _FOLDS):
        held = np.isin(truth, intents[absent])
        parts.append(
            _Judge.of(counts[~held], group, truth[~held], seed).hear(counts[held], group)[1]
        )
    return np.concatenate(parts)
