"""The last few readings, so that "haan", "2" and "namaste" are not asked a thousand times a day.

It holds texts of messages, so it is small, lives in this process's memory only, is never written or
logged, and never keeps a message in which danger was heard or that is long enough to tell a story.
"""

import threading
from collections import OrderedDict

from bot.core.interpretation import Interpretation

_LONGEST = 40


class RecentReadings:
    """At most `size` readings by their text, the least recently used forgotten first."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._readings: OrderedDict[str, Interpretation] = OrderedDict()

    def find(self, text: str) -> Interpretation | None:
        """The reading of exactly this text, if it is still known."""
        with self._lock:
            known = self._readings.get(text)
            if known is not None:
                self._readings.move_to_end(text)
            return known

    def keep(self, reading: Interpretation) -> None:
        """Remember a reading if it is short and harmless."""
        if reading.safety is not None or len(reading.text) > _LONGEST:
            return
        with self._lock:
            self._readings[reading.text] = reading
            self._readings.move_to_end(reading.text)
            while len(self._readings) > self._size:
                self._readings.popitem(last=False)

    def forget_all(self) -> None:
        """Drop everything: the server went away and may come back with another model."""
        with self._lock:
            self._readings.clear()
