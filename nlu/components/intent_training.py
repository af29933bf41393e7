"""Learns the intent model: what it says of unseen messages decides its temperature and its gate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from nlu.components.exams import Exams, Sample
from nlu.components.intent_model import IntentModel
from nlu.components.judge import OUT_OF_SCOPE, Judge
from nlu.components.opinion import FAR
from nlu.components.reject import Gate
from nlu.components.respelt import Respelt
from nlu.components.second_training import learn_second
from nlu.components.vectorise import unstack

_FOLDS = 3
_EVERY = 3
"""Of the messages of left-out intents one in three is heard: they count together, not each."""


def _nothing() -> Sample | None:
    return None


def learn(
    counts: sparse.csr_matrix,
    group: np.ndarray,
    labels: Sequence[str],
    seed: int,
    copies: Respelt | None = None,
    encoded: Callable[[], Sample | None] = _nothing,
) -> IntentModel:
    """A model of the intents of counted documents; the same data and seed give the same model.

    `group` tells the group of each column. `out_of_scope` must be among the labels, and at least
    four others. `copies` are copies of these documents; `encoded` gives those of them that a
    sentence encoder has read, for a second opinion; it is asked late, for that takes its time.
    """
    respelt = copies or Respelt.none(counts)
    course = _Course(counts, group, np.asarray(labels, dtype=object), seed, respelt)
    judge = course.judge(np.ones(len(labels), dtype=bool))
    exams = course.exams(judge.scorer.classes)
    inside = exams.inside
    temperature = exams.temperature(np.arange(len(labels)), exams.distances)
    gate = Gate.fit(exams.told[inside], exams.told[~inside], np.concatenate(exams.left_told))
    sample = encoded()
    second = None if sample is None else learn_second(sample, exams)
    return IntentModel(judge, gate, temperature, second)


@dataclass(frozen=True)
class _Course:
    """The counted documents with their intents, and exams over them."""

    counts: sparse.csr_matrix
    group: np.ndarray
    truth: np.ndarray
    seed: int
    copies: Respelt

    def judge(self, taught: np.ndarray) -> Judge:
        """A judge taught the chosen documents."""
        copies = self.copies.of_those(taught)
        return Judge.of(self.counts[taught], self.group, self.truth[taught], self.seed, copies)

    def exams(self, classes: Sequence[str]) -> Exams:
        """How every document looks when it is held out, and some when their intent is left out."""
        held = list(self._parts(len(self.truth)))
        intents = np.array(sorted(set(self.truth) - {OUT_OF_SCOPE}), dtype=object)
        absent = [np.isin(self.truth, intents[part]) for part in self._parts(len(intents))]
        left_rows = [np.flatnonzero(part)[::_EVERY] for part in absent]
        # One after the other: the machine that separates draws from one source for all threads.
        distances, told = self._held_out(held, classes)
        left_told = [
            np.array([one[1] for one in self._heard(self.judge(~part), rows)])
            for part, rows in zip(absent, left_rows, strict=True)
        ]
        return Exams(self.truth, classes, held, distances, told, absent, left_rows, left_told)

    def _held_out(
        self, parts: Sequence[np.ndarray], classes: Sequence[str]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Distances to `classes`, and signals, of every document when it was held out."""
        # An intent of one or two examples may be unknown to a judge, which then thinks it far off.
        distances = np.full((len(self.truth), len(classes)), FAR)
        told: list[np.ndarray] = [np.empty(0)] * len(self.truth)
        for held in parts:
            judge = self.judge(~held)
            columns = [list(classes).index(name) for name in judge.scorer.classes]
            rows = np.flatnonzero(held)
            for at, one in zip(rows, self._heard(judge, rows), strict=True):
                distances[at, columns], told[at] = one
        return distances, np.array(told)

    def _heard(self, judge: Judge, rows: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        return (judge.hear(one) for one in unstack(self.counts[rows], self.group))

    def _parts(self, size: int) -> Iterator[np.ndarray]:
        number = np.random.RandomState(self.seed).permutation(size) % _FOLDS
        for part in range(_FOLDS):
            yield number == part
