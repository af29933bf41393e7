"""HINT3's figures for intents and what is out of scope. Pure.

Arora et al., "HINT3: Raising the bar for Intent Detection in the Wild", Insights 2020. There, the
best intent counts if its score reaches a threshold, else the sentence counts as rejected; out of
scope is one more class. A model that decides by itself what it rejects is also scored on that.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt

from bot.nlu.benchmark_set import REJECTED

THRESHOLDS = tuple(step / 10 for step in range(1, 10))


@dataclass(frozen=True)
class Answer:
    """How a sentence was understood.

    `best` is the likeliest intent of the set with its `score`, whatever was decided; `decided` is
    what the model itself says: an intent, or `REJECTED`.
    """

    truth: str
    best: str
    score: float
    decided: str


@dataclass(frozen=True)
class Figures:
    """One way of deciding, on all sentences. A share of nothing is None."""

    mcc: float
    accuracy: float
    weighted_f1: float
    in_scope_accuracy: float | None
    out_of_scope_recall: float | None


@dataclass(frozen=True)
class BenchmarkScore:
    """All figures of one model."""

    sentences: int
    out_of_scope: int
    own: Figures
    """By the model's own decision."""
    at: Mapping[float, Figures]
    """By threshold on the likeliest intent."""
    likeliest_accuracy: float | None
    """In scope, when nothing is rejected."""
    auroc: float | None
    """How well the score of the likeliest intent tells in scope from out of scope."""


def score(answers: Sequence[Answer]) -> BenchmarkScore:
    """The figures; raises ValueError when there is nothing to score."""
    if not answers:
        raise ValueError("nothing to score")
    truths = [one.truth for one in answers]
    inside = [one for one in answers if one.truth != REJECTED]
    outside = [one.score for one in answers if one.truth == REJECTED]
    return BenchmarkScore(
        sentences=len(answers),
        out_of_scope=len(outside),
        own=figures(truths, [one.decided for one in answers]),
        at={
            threshold: figures(truths, [_above(threshold, one) for one in answers])
            for threshold in THRESHOLDS
        },
        likeliest_accuracy=_share([one.best == one.truth for one in inside]),
        auroc=auroc([one.score for one in inside], outside),
    )


def _above(threshold: float, one: Answer) -> str:
    return REJECTED if one.score < threshold else one.best


def figures(truths: Sequence[str], decided: Sequence[str]) -> Figures:
    """The figures of one decision a sentence."""
    pairs = list(zip(truths, decided, strict=True))
    right = [truth == said for truth, said in pairs]
    inside = [hit for hit, truth in zip(right, truths, strict=True) if truth != REJECTED]
    outside = [hit for hit, truth in zip(right, truths, strict=True) if truth == REJECTED]
    return Figures(
        mcc=mcc(truths, decided),
        accuracy=sum(right) / len(right),
        weighted_f1=weighted_f1(truths, decided),
        in_scope_accuracy=_share(inside),
        out_of_scope_recall=_share(outside),
    )


def mcc(truths: Sequence[str], decided: Sequence[str]) -> float:
    """Matthews' correlation for many classes (Gorodkin 2004, "Comparing two K-category
    assignments by a K-category correlation coefficient"); 0 where one side knows one class only."""
    total = len(truths)
    true, said = Counter(truths), Counter(decided)
    right = sum(truth == one for truth, one in zip(truths, decided, strict=True))
    together = right * total - sum(true[label] * said[label] for label in true)
    spread = (total**2 - sum(n**2 for n in true.values())) * (
        total**2 - sum(n**2 for n in said.values())
    )
    return together / sqrt(spread) if spread else 0.0


def weighted_f1(truths: Sequence[str], decided: Sequence[str]) -> float:
    """F1 of each true class, weighed by how often it is true."""
    true, said = Counter(truths), Counter(decided)
    right = Counter(truth for truth, one in zip(truths, decided, strict=True) if truth == one)
    f1 = {label: 2 * right[label] / (times + said[label]) for label, times in true.items()}
    return sum(f1[label] * times for label, times in true.items()) / len(truths)


def auroc(inside: Sequence[float], outside: Sequence[float]) -> float | None:
    """The share of pairs in which the sentence in scope scores higher (Mann and Whitney's U);
    equal scores count half. None where there are no pairs."""
    if not inside or not outside:
        return None
    told = sorted([(value, True) for value in inside] + [(value, False) for value in outside])
    below = 0
    higher = 0.0
    for _, same in groupby(told, key=lambda pair: pair[0]):
        kinds = [is_inside for _, is_inside in same]
        ins, outs = sum(kinds), len(kinds) - sum(kinds)
        higher += ins * (below + outs / 2)
        below += outs
    return higher / (len(inside) * len(outside))


def _share(hits: Sequence[bool]) -> float | None:
    return sum(hits) / len(hits) if hits else None
