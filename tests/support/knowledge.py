"""The knowledge base of the program for tests that need it whole: read once a process."""

from functools import cache

from bot.knowledge.base import KnowledgeBase
from bot.store.compiled_content import load


@cache
def whole() -> KnowledgeBase:
    """Everything that authors wrote, as the program loads it."""
    return load()
