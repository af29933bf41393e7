"""Dated figures: what a scheme pays on a day, and when a figure may no longer be quoted.

A figure is withheld when the day lies before its `from`, after its `until`, or more than
`GRACE` after the scheme's `verified.review_by`. The grace is there because a review that is a
few weeks late says nothing about the figure; after a quarter of a year nobody vouches for it.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.eligibility.evaluate import Verdict, evaluate
from bot.eligibility.facts import Facts

if TYPE_CHECKING:
    from bot.knowledge.scheme import Amount, Benefit, Scheme

GRACE = timedelta(days=90)
_SUM = r"([0-9][0-9,]*)"
_RUPEES = re.compile(rf"(?:₹|Rs\.?)\s?{_SUM}|{_SUM}\s(?:रुपये|रुपए|रुपया|rupees)", re.IGNORECASE)


def is_vouched_for(scheme: "Scheme", day: date) -> bool:
    """Whether its figures may still be quoted on a day, going by its last review."""
    return day <= scheme.verified.review_by + GRACE


def rupees_in(text: str) -> set[int]:
    """The sums in rupees that a text names.

    >>> sorted(rupees_in("₹1,00,000 once, then Rs. 500, and 20 rupees"))
    [20, 500, 100000]
    """
    found = ("".join(sums) for sums in _RUPEES.findall(text))
    return {int(figure.replace(",", "")) for figure in found}


@dataclass(frozen=True, slots=True)
class AmountDue:
    """A benefit line and its figure in whole rupees.

    `rupees` is None when the amount varies or is withheld; `withheld` tells the two apart.
    `verdict` says whether this line is for her: `undetermined` when it depends on facts unknown.
    """

    benefit_id: str
    rupees: int | None
    per: str
    withheld: bool
    verdict: Verdict = "eligible"


def amounts(scheme: "Scheme", facts: Facts, as_of: date) -> list[AmountDue]:
    """The benefit lines that are, or may be, for her, with the figures that hold on `as_of`.

    Raises FactError when a fact is of the wrong kind.
    """
    dues: list[AmountDue] = []
    for benefit in scheme.benefits:
        verdict = "eligible" if benefit.when is None else evaluate(benefit.when, facts).verdict
        if verdict == "not_eligible":
            continue
        amount = figure(scheme, benefit, as_of)
        withheld = amount is None and bool(benefit.amounts)
        rupees = amount.rupees if amount else None
        dues.append(AmountDue(benefit.id, rupees, benefit.per, withheld, verdict))
    return dues


def figure(scheme: "Scheme", benefit: "Benefit", as_of: date) -> "Amount | None":
    """The dated amount that holds and may be quoted on a day, or None."""
    if not is_vouched_for(scheme, as_of):
        return None
    holding = [
        amount
        for amount in benefit.amounts
        if amount.since <= as_of and (amount.until is None or as_of <= amount.until)
    ]
    return max(holding, key=lambda amount: amount.since, default=None)
