"""Which sentences are held out together in cross-validation. Pure.

By hand: whoever wrote a sentence wrote others like it, so a model that has seen them is not tested
by it. Whole hands are held out, and the figures are those of messages by people the model has not
met. At random is the usual way and flatters.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from random import Random

from bot.core.errors import HelplineError
from bot.nlu.training_data import Example


def by_hand(hands: Sequence[str], folds: int) -> list[int]:
    """The fold of each sentence: hands stay whole, folds as even as they can be.

    Raises HelplineError when there are fewer hands than folds.
    """
    sizes = Counter(hands)
    if len(sizes) < folds:
        raise HelplineError(
            f"There are {len(sizes)} hands, too few for {folds} folds. Take fewer folds, or name "
            "more hands with `./haqdidi nlu hands`."
        )
    load = [0] * folds
    chosen: dict[str, int] = {}
    for hand, size in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0])):
        chosen[hand] = load.index(min(load))
        load[chosen[hand]] += size
    return [chosen[hand] for hand in hands]


def at_random(examples: Sequence[Example], folds: int, seed: int) -> list[int]:
    """The fold of each sentence: every intent of every form is dealt out evenly."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, example in enumerate(examples):
        alike[example.form, example.intent].append(at)
    order = Random(seed)  # noqa: S311 - shuffling, no secret
    fold = [0] * len(examples)
    dealt = 0
    for places in alike.values():
        order.shuffle(places)
        for at in places:
            fold[at] = dealt % folds
            dealt += 1
    return fold
