"""What a stand-in answers next: it serves well until it is told otherwise."""

import asyncio
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["refuse", "hang", "garble"]


@dataclass(frozen=True)
class Mishap:
    """One request that goes wrong.

    `refuse` answers with `status` and `body`. `hang` takes the message and never answers. `garble`
    takes the message and answers with something that cannot be read.
    """

    kind: Kind
    status: int = 400
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


class Script:
    """Mishaps in the order in which they are to happen, and the means to wait for requests."""

    def __init__(self) -> None:
        self._next: deque[Mishap] = deque()
        self._arrived = threading.Condition()
        self._count = 0
        self.over = False

    def add(self, *mishaps: Mishap) -> None:
        """The next requests go wrong like this."""
        self._next.extend(mishaps)

    def clear(self) -> None:
        """Nothing more goes wrong, and counting begins anew."""
        self._next.clear()
        with self._arrived:
            self._count = 0

    def take(self) -> Mishap | None:
        """The mishap of the request at hand."""
        return self._next.popleft() if self._next else None

    def arrived(self) -> None:
        """A message was taken."""
        with self._arrived:
            self._count += 1
            self._arrived.notify_all()

    def wait_for(self, count: int, timeout: float = 10.0) -> bool:
        """Wait until so many messages were taken since the beginning."""
        with self._arrived:
            return self._arrived.wait_for(lambda: self._count >= count, timeout)

    async def hang(self) -> None:
        """Keep a client waiting until the stand-in is closed or the client is gone."""
        while not self.over:
            await asyncio.sleep(0.05)
