"""One worker at a time on SQLite: a lock beside the database.

A worker that starts there takes over what another had in hand, so there must be no other. The
system lets go of the lock when its holder ends, however that ends. PostgreSQL needs none of this:
there a dead worker's lease runs out.
"""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings import SQLITE

_GLANCE = 0.1
"""Seconds between two attempts at the lock."""


def is_for_one(database_url: str) -> bool:
    """Whether the database is a file, and so has one worker at a time."""
    return bool(_file_of(database_url))


@contextmanager
def only_worker(database_url: str, patience: float = 0.0) -> Iterator[bool]:
    """Yields whether we may work on the database for as long as the block lasts.

    `patience` is for how many seconds another worker is waited for.
    """
    database = _file_of(database_url)
    if not database:
        yield True
        return
    path = Path(f"{database}.worker")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as lock:
        deadline = time.monotonic() + patience
        held = _take(lock.fileno())
        while not held and time.monotonic() < deadline:
            time.sleep(_GLANCE)
            held = _take(lock.fileno())
        yield held


def _take(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _file_of(database_url: str) -> str:
    if not database_url.startswith(SQLITE):
        return ""
    path = database_url.removeprefix(SQLITE)
    return "" if path == ":memory:" else path
