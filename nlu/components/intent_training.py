"""Learns the intent model: what it says of unseen messages decides its temperature and its gate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from nlu.components.intent_model import IntentModel
from nlu.components.judge import OUT_OF_SCOPE, Judge
from nlu.components.reject import Gate
from nlu.components.respelt import Respelt
from nlu.components.scorer import best_temperature
from nlu.components.vectorise import unstack

_FOLDS = 3
_EVERY = 3
"""Of the messages of left-out intents one in three is heard: they count together, not each."""
_FAR = -1.0
"""Where a separator puts what it takes for something else."""


def learn(
    counts: sparse.csr_matrix,
    group: np.ndarray,
    labels: Sequence[str],
    seed: int,
    copies: Respelt | None = None,
) -> IntentModel:
    """A model of the intents of counted documents; the same data and seed give the same model.

    `group` tells the group of each column. `out_of_scope` must be among the labels, and at least
    four others. `copies` are copies of these documents.
    """
    respelt = copies or Respelt.none(counts)
    course = _Course(counts, group, np.asarray(labels, dtype=object), seed, respelt)
    judge = course.judge(np.ones(len(labels), dtype=bool))
    distances, told = course.unseen(judge.scorer.classes)
    inside = course.truth != OUT_OF_SCOPE
    known = [name for name in judge.scorer.classes if name != OUT_OF_SCOPE]
    truth = np.array([known.index(name) for name in course.truth[inside]])
    among_known = np.delete(distances[inside], judge.outside, axis=1)
    temperature = best_temperature(among_known, truth)
    gate = Gate.fit(told[inside], told[~inside], course.unheard_of())
    return IntentModel(judge, gate, temperature)


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

    def unseen(self, classes: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """Distances to `classes`, and signals, of every document when it was held out."""
        # An intent of one or two examples may be unknown to a judge, which then thinks it far off.
        distances = np.full((len(self.truth), len(classes)), _FAR)
        told: list[np.ndarray] = [np.empty(0)] * len(self.truth)
        for held in self._parts(len(self.truth)):
            judge = self.judge(~held)
            columns = [list(classes).index(name) for name in judge.scorer.classes]
            rows = unstack(self.counts[held], self.group)
            for at, one in zip(np.flatnonzero(held), rows, strict=True):
                distances[at, columns], told[at] = judge.hear(one)
        return distances, np.array(told)

    def unheard_of(self) -> np.ndarray:
        """Signals of messages in scope, heard by judges that never met their intent."""
        intents = np.array(sorted(set(self.truth) - {OUT_OF_SCOPE}), dtype=object)
        told = []
        for absent in self._parts(len(intents)):
            held = np.isin(self.truth, intents[absent])
            # One after the other: the machine that separates draws from one source for all threads.
            judge = self.judge(~held)
            heard = self.counts[np.flatnonzero(held)[::_EVERY]]
            told += [judge.hear(one)[1] for one in unstack(heard, self.group)]
        return np.array(told)

    def _parts(self, size: int) -> Iterator[np.ndarray]:
        number = np.random.RandomState(self.seed).permutation(size) % _FOLDS
        for part in range(_FOLDS):
            yield number == part
