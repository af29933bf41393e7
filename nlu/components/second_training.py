"""Learns the second opinion from examples that were encoded, by the exams of the first reading."""

from collections.abc import Iterator

import numpy as np

from nlu.components.exams import Exams, Sample
from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.opinion import Opinion
from nlu.components.reject import Gate
from nlu.components.second_opinion import SecondOpinion
from nlu.components.vectorise import MANY

WEIGHT = 0.5
_WEIGHT_OF_FEW = 1.5
"""The fewer examples there are, the more an encoder knows that they do not tell."""


def learn_second(sample: Sample, exams: Exams) -> SecondOpinion:
    """An opinion of the sample, with gate and temperature that are true of unseen messages."""
    everything = np.ones(len(sample.rows), dtype=bool)
    inside = exams.inside[sample.rows]
    heard, signals = _held_out(sample, exams)
    told = np.hstack([exams.told[sample.rows], signals])
    left_out = np.array(list(_left_out(sample, exams))).reshape(-1, told.shape[1])
    gate = Gate.fit(told[inside], told[~inside], left_out)
    weight = WEIGHT if exams.inside.sum() >= MANY else _WEIGHT_OF_FEW
    both = exams.distances[sample.rows] + weight * heard
    temperature = exams.temperature(sample.rows, both)
    return SecondOpinion(_opinion(sample, exams, everything), gate, temperature, weight)


def _opinion(sample: Sample, exams: Exams, taught: np.ndarray) -> Opinion:
    labels = exams.truth[sample.rows[taught]]
    return Opinion.of(sample.vectors[taught], labels, exams.classes, OUT_OF_SCOPE)


def _held_out(sample: Sample, exams: Exams) -> tuple[np.ndarray, np.ndarray]:
    """Distances and signals of every encoded example, by an opinion that has not met it."""
    parts = [held[sample.rows] for held in exams.held]
    heard = [_opinion(sample, exams, ~part).hear(sample.vectors[part]) for part in parts]
    order = np.argsort(np.concatenate([np.flatnonzero(part) for part in parts]))
    distances, signals = (np.concatenate(rows)[order] for rows in zip(*heard, strict=True))
    return distances, signals


def _left_out(sample: Sample, exams: Exams) -> Iterator[np.ndarray]:
    """Signals of both readings of encoded examples whose whole intent was left out."""
    for absent, rows, told in zip(exams.absent, exams.left_rows, exams.left_told, strict=True):
        both, at, here = np.intersect1d(rows, sample.rows, return_indices=True)
        if len(both):
            opinion = _opinion(sample, exams, ~absent[sample.rows])
            yield from np.hstack([told[at], opinion.hear(sample.vectors[here])[1]])
