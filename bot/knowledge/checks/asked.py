"""Whether every question is worth asking: some rule must need its answer."""

from collections.abc import Iterator

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.references import scheme_criteria
from bot.knowledge.files.source import Source
from bot.knowledge.problems import Problem

PLACES = frozenset({"state", "district", "block", "gram_panchayat", "pin_code"})
"""Asked for whom to turn to, whatever the rules."""


def check_asked(kb: KnowledgeBase, source: Source) -> Iterator[Problem]:
    """Attributes that no rule and no benefit line uses."""
    used = {c.attribute for s in kb.schemes.values() for c, _ in scheme_criteria(s)} | PLACES
    for place, name in enumerate(kb.attributes):
        if name not in used:
            yield source.problem(
                (place, "id"), "unused", f"no rule asks for `{name}`.",
                "A question that settles nothing costs her time.",
                "Use it in a rule, or take it out.", level="warning",
            )  # fmt: skip
