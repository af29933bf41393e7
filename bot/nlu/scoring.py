"""How well messages were understood: figures from samples and their readings. Pure.

A main intent counts as right when it is the label; `intent_also` accepts the other intents one may
defend. Out of scope is a class like any other for accuracy and macro-F1, and has figures of its
own.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.interpretation import Interpretation
from bot.nlu.calibration import Bin, expected_error, reliability
from bot.nlu.entity_scoring import Counts, EntityTally
from bot.nlu.samples import Sample

OUT_OF_SCOPE = "out_of_scope"
SEEK_SAFETY = "seek_safety"


@dataclass(frozen=True)
class Reading:
    """A sample, how it was understood, and how long that took."""

    sample: Sample
    heard: Interpretation
    milliseconds: float

    @property
    def right(self) -> bool:
        return self.heard.intent == self.sample.intent

    @property
    def defensible(self) -> bool:
        return self.right or self.heard.intent in self.sample.also

    @property
    def is_danger(self) -> bool:
        """Whether danger was told."""
        return self.sample.intent == SEEK_SAFETY

    @property
    def is_calm(self) -> bool:
        """Whether nobody would take it for danger."""
        return SEEK_SAFETY not in (self.sample.intent, *self.sample.also)

    @property
    def in_scope(self) -> bool:
        """Whether nobody would take it for none of our business."""
        return OUT_OF_SCOPE not in (self.sample.intent, *self.sample.also)


@dataclass(frozen=True)
class Share:
    """`hits` of `total`; `rate` is None where there was nothing to count."""

    hits: int
    total: int

    @property
    def rate(self) -> float | None:
        return self.hits / self.total if self.total else None


@dataclass(frozen=True)
class Score:
    """All figures of one evaluation."""

    intent: Share
    intent_also: Share
    macro_f1: float
    by_lang: Mapping[str, Share]
    by_noise: Mapping[str, Share]
    by_intent: Mapping[str, Counts]
    out_of_scope_recall: Share
    false_rejection: Share
    safety_intent_recall: Share
    safety_intent_false_alarms: Share
    safety_recall: Share
    """Heard at all: by the intent or by the sign beside it."""
    safety_false_alarms: Share
    entities: Mapping[str, Counts]
    entities_all: Counts
    amount_roles: Share
    confusions: Sequence[tuple[str, str, int]]
    calibration_error: float
    """Expected calibration error of the chosen intent's probability, ten bins."""
    p50_ms: float
    p95_ms: float


def score(readings: Sequence[Reading], same_scheme: Mapping[str, frozenset[str]]) -> Score:
    """The figures. `same_scheme` names schemes that are accepted for a labelled one, by its id.

    Raises ValueError when there is nothing to score.
    """
    if not readings:
        raise ValueError("nothing to score")
    by_intent = _by_intent(readings)
    tally = EntityTally(same_scheme)
    for one in readings:
        if one.sample.intent != OUT_OF_SCOPE:
            tally.add(one.sample, one.heard.entities)
    danger = [one for one in readings if one.is_danger]
    calm = [one for one in readings if one.is_calm]
    inside = [one for one in readings if one.in_scope]
    labelled = [one.f1 for one in by_intent.values() if one.expected]
    return Score(
        intent=_share(readings, lambda one: one.right),
        intent_also=_share(readings, lambda one: one.defensible),
        macro_f1=sum(labelled) / len(labelled),
        by_lang=_grouped(readings, lambda one: one.sample.lang),
        by_noise=_grouped(readings, lambda one: one.sample.noise),
        by_intent=by_intent,
        out_of_scope_recall=_share(
            [one for one in readings if one.sample.intent == OUT_OF_SCOPE], lambda one: one.right
        ),
        false_rejection=_share(inside, lambda one: one.heard.intent == OUT_OF_SCOPE),
        safety_intent_recall=_share(danger, _chosen_safety),
        safety_intent_false_alarms=_share(calm, _chosen_safety),
        safety_recall=_share(danger, heard_danger),
        safety_false_alarms=_share(calm, heard_danger),
        entities=tally.by_type(),
        entities_all=tally.total(),
        amount_roles=Share(*tally.roles),
        confusions=_confusions(readings),
        calibration_error=expected_error(bins(readings)),
        p50_ms=_quantile([one.milliseconds for one in readings], 0.5),
        p95_ms=_quantile([one.milliseconds for one in readings], 0.95),
    )


def bins(readings: Iterable[Reading]) -> list[Bin]:
    """The readings by confidence, for the calibration error and its plot."""
    return reliability((one.heard.confidence, one.right) for one in readings)


def heard_danger(one: Reading) -> bool:
    """Whether danger was heard at all: by the intent or by the sign beside it."""
    return one.heard.safety is not None or _chosen_safety(one)


def _chosen_safety(one: Reading) -> bool:
    return one.heard.intent == SEEK_SAFETY


def _share(readings: Sequence[Reading], hit: Callable[[Reading], bool]) -> Share:
    return Share(sum(hit(one) for one in readings), len(readings))


def _grouped(readings: Sequence[Reading], key: Callable[[Reading], str]) -> dict[str, Share]:
    groups: dict[str, list[Reading]] = defaultdict(list)
    for one in readings:
        groups[key(one)].append(one)
    return {name: _share(group, lambda one: one.right) for name, group in sorted(groups.items())}


def _by_intent(readings: Sequence[Reading]) -> dict[str, Counts]:
    expected = Counter(one.sample.intent for one in readings)
    found = Counter(one.heard.intent for one in readings)
    right = Counter(one.sample.intent for one in readings if one.right)
    names = sorted(expected | found)
    return {name: Counts(right[name], expected[name], found[name]) for name in names}


def _confusions(readings: Iterable[Reading]) -> list[tuple[str, str, int]]:
    wrong = Counter((one.sample.intent, one.heard.intent) for one in readings if not one.right)
    return [(*pair, count) for pair, count in sorted(wrong.items(), key=lambda p: (-p[1], p[0]))]


def _quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
