"""Needs that no scheme answers, heard by the words people use: the hand pump, the road."""

from functools import lru_cache

from bot.dialogue.phrases import Phrase, phrase, stands_in
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Need

LONE_WORD = 5
"""A single word names a need only if its key is this long; shorter ones are heard everywhere."""


def need_in(kb: KnowledgeBase, text: str) -> Need | None:
    """The need that a message names, the longest name first; None if it names none."""
    said = phrase(text)
    best: tuple[int, Need] | None = None
    for wanted, need_id in _phrases(tuple((n.id, n.aliases.every) for n in kb.needs.values())):
        if stands_in(wanted, said) and (best is None or len(wanted) > best[0]):
            best = (len(wanted), kb.needs[need_id])
    return best[1] if best is not None else None


@lru_cache(maxsize=4)
def _phrases(needs: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[Phrase, str], ...]:
    found = ((phrase(alias), need_id) for need_id, aliases in needs for alias in aliases)
    return tuple((p, i) for p, i in found if len(p) > 1 or (p and len(p[0]) >= LONE_WORD))
