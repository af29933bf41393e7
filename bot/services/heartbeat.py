"""A worker's sign of life: a bookmark that it writes again and again, for others to read."""

from datetime import datetime, timedelta

from bot.services.ports import Clock
from bot.services.unit import Store

BOOKMARK = "worker"
EVERY = timedelta(seconds=5)
"""Between two signs of life."""
LASTS = timedelta(seconds=20)
"""For how long one counts: a write that waits for a lock must not look like a death."""
ENDED = ""


class Heartbeat:
    """See `beat`, `end`, `alive`. Several workers write one bookmark: any of them will do."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def beat(self) -> None:
        """Say that a worker lives."""
        self._write(self._clock.now().isoformat())

    def end(self) -> None:
        """Say that it ends; another worker's next sign follows soon."""
        self._write(ENDED)

    def alive(self) -> bool:
        """Whether a worker has given a sign of life lately."""
        with self._store.reading() as unit:
            last = unit.bookmarks.read(BOOKMARK)
        if last is None or last == ENDED:
            return False
        return self._clock.now() - datetime.fromisoformat(last) < LASTS

    def _write(self, position: str) -> None:
        with self._store.begin() as unit:
            unit.bookmarks.write(BOOKMARK, position)
