"""Do not wait for a server again and again that was away a moment ago."""

import threading
from collections.abc import Callable


class Circuit:
    """Closed: all may ask. After a failure it is open for `pause` seconds: nobody may ask. Then one
    caller at a time may probe; its success closes the circuit, its failure begins a new pause.

    `clock` gives seconds that never run backwards. Safe to use from several threads.
    """

    def __init__(self, pause: float, clock: Callable[[], float]) -> None:
        self._pause = pause
        self._clock = clock
        self._lock = threading.Lock()
        self._open_until: float | None = None

    def admits(self) -> bool:
        """Whether the caller may ask now. Who is admitted must report `succeeded` or `failed`."""
        with self._lock:
            if self._open_until is None:
                return True
            now = self._clock()
            if now < self._open_until:
                return False
            self._open_until = now + self._pause
            return True

    def succeeded(self) -> None:
        """The server answered."""
        with self._lock:
            self._open_until = None

    def failed(self) -> None:
        """The server did not answer, or answered nonsense."""
        with self._lock:
            self._open_until = self._clock() + self._pause
