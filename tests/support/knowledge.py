"""The program's whole knowledge base, and the names in it, for tests: made once a process."""

from functools import cache

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.gazetteer import export
from bot.language.gazetteer import Gazetteer
from bot.store.compiled_content import load


@cache
def whole() -> KnowledgeBase:
    """Everything that authors wrote, as the program loads it."""
    return load()


@cache
def names() -> Gazetteer:
    """The names of all that, as they are found in messages."""
    return Gazetteer.from_dict(export(whole()))
