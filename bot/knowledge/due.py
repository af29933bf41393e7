"""What must be checked again, the most wanted first."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Due:
    """A scheme whose review is due.

    `asked`: how often it was asked for, None where nobody counts or the count is too small to be
    told. `reach`: how many districts it is for, which stands in for it.
    """

    scheme: Scheme
    asked: int | None
    reach: int


def due(kb: KnowledgeBase, last: date, asked: Mapping[str, int]) -> list[Due]:
    """The schemes callers hear of that must be checked again up to and including a day.

    The most asked for come first, then the widest reach, then the longest due.
    """
    districts = Counter(district.state for district in kb.districts)
    everywhere = sum(districts.values())

    def reach(scheme: Scheme) -> int:
        return everywhere if scheme.state is None else districts[scheme.state]

    found = [
        Due(scheme, asked.get(scheme.id), reach(scheme))
        for scheme in kb.offered
        if scheme.verified.review_by <= last
    ]
    return sorted(
        found,
        key=lambda d: (-(d.asked or 0), -d.reach, d.scheme.verified.review_by, d.scheme.id),
    )
