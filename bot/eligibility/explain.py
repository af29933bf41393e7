"""Reads the reasons off a walk: what decided, what is still open, what an office must settle."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck
from bot.eligibility.truth import HIGHEST, LOWEST
from bot.eligibility.walk import Step


class OpenLeaf(NamedTuple):
    """A criterion that is unknown and whose answer can still make a difference.

    `share` is its part of what is open: 1 for the only open criterion, a fifth for one of five
    that must all hold. `excludes`: it stands inside `none`, so it can only take away.
    """

    criterion: Criterion
    share: float
    excludes: bool


def held_up(step: Step, rank: int) -> Iterator[Criterion]:
    """The told criteria that keep a node at `rank` or above (all of them, needed or in reserve)."""
    match step.node:
        case All():
            for child in step.children:
                yield from held_up(child, rank)
        case Any():
            for child in step.children:
                if child.truth.low >= rank:
                    yield from held_up(child, rank)
        case NoneOf():
            for child in step.children:
                yield from held_down(child, HIGHEST - rank)
        case Criterion() if step.told:
            yield step.node


def held_down(step: Step, rank: int) -> Iterator[Criterion]:
    """The told criteria that keep a node at `rank` or below: each group alone would do."""
    match step.node:
        case All():
            for child in (c for c in step.children if c.truth.high <= rank):
                yield from held_down(child, rank)
        case Any():
            for child in step.children:
                yield from held_down(child, rank)
        case NoneOf():
            for child in (c for c in step.children if c.truth.low >= HIGHEST - rank):
                yield from held_up(child, HIGHEST - rank)
        case Criterion() if step.told:
            yield step.node


def open_leaves(step: Step) -> Iterator[OpenLeaf]:
    """The criteria worth asking about: unknown, askable, and able to move the whole rule.

    A leaf counts only within the window that its surroundings leave open: below a refused
    sibling in `all`, or beside a held one in `any`, nothing it says can matter.
    """
    if not step.truth.settled and _askable(step):
        yield from _open(step, LOWEST, HIGHEST, 1, False)


def _open(step: Step, floor: int, ceiling: int, parts: int, excluded: bool) -> Iterator[OpenLeaf]:
    if isinstance(step.node, Criterion):
        yield OpenLeaf(step.node, 1 / parts, excluded)
        return
    if isinstance(step.node, NoneOf):
        floor, ceiling, excluded = HIGHEST - ceiling, HIGHEST - floor, not excluded
    windows = [(child, *_window(step, child, floor, ceiling)) for child in step.children]
    live = [w for w in windows if _matters(*w) and _askable(w[0])]
    for child, low, high in live:
        yield from _open(child, low, high, parts * len(live), excluded)


def _window(parent: Step, child: Step, floor: int, ceiling: int) -> tuple[int, int]:
    """The ranks between which a child still makes a difference to its parent."""
    for sibling in parent.children:
        if sibling is child:
            continue
        if isinstance(parent.node, All):
            ceiling = min(ceiling, sibling.truth.high)
        else:
            floor = max(floor, sibling.truth.low)
    return floor, ceiling


def _askable(step: Step) -> bool:
    """Whether anything below is unknown and may be asked; a doubtful criterion never is."""
    if isinstance(step.node, Criterion):
        return not step.node.doubtful and not step.truth.settled
    return any(_askable(child) for child in step.children)


def _matters(step: Step, floor: int, ceiling: int) -> bool:
    return max(step.truth.low, floor) < min(step.truth.high, ceiling)


def for_the_office(step: Step) -> Iterator[OfficeCheck | Criterion]:
    """Office checks and doubtful criteria whose outcome can still change the result."""
    match step.node:
        case OfficeCheck():
            yield step.node
        case Criterion():
            if step.node.doubtful and LOWEST < step.truth.low + step.truth.high < 2 * HIGHEST:
                yield step.node
        case All():
            if step.truth.high > LOWEST:
                for child in step.children:
                    yield from for_the_office(child)
        case Any() | NoneOf():
            if all(child.truth.low < HIGHEST for child in step.children):
                for child in step.children:
                    yield from for_the_office(child)
