"""Wrong passwords are counted, so that nobody can try them all."""

from collections import defaultdict, deque
from collections.abc import Callable
from threading import Lock

WINDOW = 900.0
"""Seconds for which a wrong password counts."""
FROM_ONE = 5
FROM_ALL = 50
"""Wrong passwords in that time after which no more are looked at, from one address and from all."""


class Attempts:
    """Counts in this process's memory. `now` gives seconds that only ever grow."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._lock = Lock()
        self._failed: dict[str, deque[float]] = defaultdict(deque)

    def wait(self, address: str) -> float:
        """Seconds until the next try from an address is looked at; 0 means now."""
        with self._lock:
            self._forget()
            mine = self._failed.get(address, deque())
            every = sorted(moment for moments in self._failed.values() for moment in moments)
            full = [moments[-limit] for moments, limit in ((mine, FROM_ONE), (every, FROM_ALL))
                    if len(moments) >= limit]  # fmt: skip
            return max((moment + WINDOW - self._now() for moment in full), default=0.0)

    def failed(self, address: str) -> None:
        """A password from there was wrong."""
        with self._lock:
            self._failed[address].append(self._now())

    def _forget(self) -> None:
        for address, moments in list(self._failed.items()):
            while moments and moments[0] + WINDOW <= self._now():
                moments.popleft()
            if not moments:
                del self._failed[address]
