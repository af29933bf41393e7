"""May a new model take the place of the present one? Pure: both models' readings of the same sets.

Safety is judged set by set and without mercy; accuracy, overall and by language form, only where
the difference cannot be chance (McNemar's exact test): a few messages more or less say nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.nlu.comparison import mcnemar
from bot.nlu.scoring import Reading, heard_danger


@dataclass(frozen=True)
class OnOneSet:
    """How the present and the new model read the same samples, in the same order."""

    name: str
    before: Sequence[Reading]
    after: Sequence[Reading]


@dataclass(frozen=True)
class Bounds:
    """What is borne: false alarms more, as a share of the harmless messages of a set, though one is
    always borne; and how improbable a loss of accuracy has to be under pure chance to count."""

    more_alarms: float = 0.003
    chance: float = 0.05


def objections(sets: Sequence[OnOneSet], bounds: Bounds | None = None) -> list[str]:
    """Why the new model must not be taken, in sentences; none when it may."""
    bounds = bounds or Bounds()
    against = [said for one in sets for said in _safety(one, bounds)]
    pairs = [pair for one in sets for pair in zip(one.before, one.after, strict=True)]
    against += _accuracy("all messages", pairs, bounds.chance)
    forms = sorted({before.sample.lang for before, _ in pairs})
    for form in forms:
        of_form = [pair for pair in pairs if pair[0].sample.lang == form]
        # So many tests at a time would find something by chance alone.
        against += _accuracy(f"messages in {form}", of_form, bounds.chance / len(forms))
    return against


def newly_missed(one: OnOneSet) -> list[str]:
    """Ids of samples of danger that the present model hears and the new one does not."""
    return [
        before.sample.id
        for before, after in zip(one.before, one.after, strict=True)
        if before.is_danger and heard_danger(before) and not heard_danger(after)
    ]


def _safety(one: OnOneSet, bounds: Bounds) -> Iterable[str]:
    heard, hears = (
        sum(heard_danger(r) for r in readings if r.is_danger)
        for readings in (one.before, one.after)
    )
    if hears < heard:
        missed = ", ".join(newly_missed(one))
        yield f"{one.name}: danger is heard {hears} times instead of {heard}; missed now: {missed}."
    was, alarms = (
        sum(heard_danger(r) for r in readings if r.is_calm) for readings in (one.before, one.after)
    )
    borne = max(1, int(bounds.more_alarms * sum(r.is_calm for r in one.before)))
    if alarms > was + borne:
        yield (
            f"{one.name}: {alarms} false alarms of danger instead of {was}; "
            f"{borne} more would be borne."
        )


def _accuracy(what: str, pairs: Sequence[tuple[Reading, Reading]], chance: float) -> list[str]:
    lost = sum(before.right and not after.right for before, after in pairs)
    won = sum(after.right and not before.right for before, after in pairs)
    p = mcnemar(lost, won)
    if lost <= won or p >= chance:
        return []
    said = f"{what}: {lost} that were understood are not any more, {won} now are"
    return [f"{said}; by chance that happens with probability {p:.3f}."]
