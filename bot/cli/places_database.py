"""The database and the knowledge base, as the commands on places need them."""

from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy import Engine

from bot import settings
from bot.knowledge.base import KnowledgeBase
from bot.store.opening import open_engine


@contextmanager
def database() -> Iterator[Engine]:
    """The database that the settings name. Raises ConfigError when it is not up to date."""
    engine = open_engine(settings.read().database_url, threads=1)
    try:
        yield engine
    finally:
        engine.dispose()


def known_state(kb: KnowledgeBase, code: str | None) -> str | None:
    """A State's code as it stands in the knowledge base. Raises UsageError for an unknown one."""
    if code is None:
        return None
    if code.upper() not in kb.states:
        raise click.UsageError(f"There is no State `{code}`. Codes are {', '.join(kb.states)}.")
    return code.upper()
