"""Which attribute to ask about next, across all schemes that are still undetermined.

The score of an attribute is the sum, over these schemes, of the scheme's weight (how much she
wants it, what is at stake) times the attribute's share of what is open there (less for an
exclusion), divided by the cost of asking it. A scheme that one answer would settle therefore
counts fully, one of which five things are unknown counts a fifth. Ties go to the attribute that
stands first in `costs`, which is the authors' order in attributes.yml.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from bot.eligibility.explain import OpenLeaf, open_leaves
from bot.eligibility.facts import Facts
from bot.eligibility.rule import Rule
from bot.eligibility.walk import walk

MIDDLING_COST = 3.0
"""What asking costs when the authors have not said: the middle of their scale of 1 to 5."""

RARELY = 0.4
"""What an exclusion counts beside a condition: few poor women pay income tax or serve the
government, so asking about it settles less and is left for the end."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A scheme in play. `weight` is what settling it is worth to her; 0 takes it out of play."""

    scheme_id: str
    rule: Rule
    weight: float = 1.0


def next_question(
    candidates: Sequence[Candidate],
    facts: Facts,
    costs: Mapping[str, float],
    declined: frozenset[str] = frozenset(),
) -> str | None:
    """The attribute that settles most for its cost; None when nothing askable is left.

    `declined` holds what she did not know or would not say: not asked again, and no stand-in is
    asked for it. Raises FactError when a fact is of the wrong kind.

    >>> from bot.eligibility.rule import All, Criterion
    >>> old, poor = Criterion("age", "at_least", 60), Criterion("poverty_card", "is", "bpl")
    >>> pension = Candidate("pension", All((old, poor)))
    >>> next_question([pension], {}, {"age": 1, "poverty_card": 2})
    'age'
    >>> next_question([pension], {}, {"age": 1, "poverty_card": 2}, frozenset({"age"}))
    'poverty_card'
    >>> next_question([pension], {"age": 12}, {}) is None
    True
    """
    weighted = ((c.weight, open_leaves(walk(c.rule, facts))) for c in candidates if c.weight > 0)
    return best_question(weighted, costs, declined)


def best_question(
    weighted: Iterable[tuple[float, Iterable[OpenLeaf]]],
    costs: Mapping[str, float],
    declined: frozenset[str] = frozenset(),
) -> str | None:
    """As `next_question`, for rules judged already: the weight and `Finding.open` of each."""
    worth: dict[str, list[float]] = {}
    for weight, leaves in weighted:
        for leaf in leaves:
            rarity = RARELY if leaf.excludes else 1.0
            worth.setdefault(leaf.criterion.attribute, []).append(weight * leaf.share * rarity)
    order = {attribute: place for place, attribute in enumerate(costs)}

    def rank(attribute: str) -> tuple[float, int, str]:
        score = fsum(worth[attribute]) / costs.get(attribute, MIDDLING_COST)
        return (-score, order.get(attribute, len(order)), attribute)

    return min((a for a in worth if a not in declined), key=rank, default=None)
