"""A gateway that takes SMS as lean as can be: what it costs would be counted against us."""

import asyncio
import json
import threading
import time
from collections import defaultdict
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

_ANSWER = b"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
PATIENCE = 15.0
"""Seconds after which a message counts as unanswered."""


class Provider:
    """Takes JSON with `to` and tells when it came."""

    def __init__(self) -> None:
        self.port = 0
        self.taken = 0
        self._came: defaultdict[str, SimpleQueue[float]] = defaultdict(SimpleQueue)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/send"

    def __enter__(self) -> Self:
        self._thread.start()
        opening = asyncio.start_server(self._serve, "127.0.0.1", 0)
        server = asyncio.run_coroutine_threadsafe(opening, self._loop).result()
        self.port = server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def came(self, address: str) -> float | None:
        """Wait for the next message to an address: when it came, or None when none does."""
        try:
            return self._came[address].get(timeout=PATIENCE)
        except Empty:
            return None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                message = json.loads(await reader.readexactly(length))
                self.taken += 1
                self._came[message["to"]].put(time.perf_counter())
                writer.write(_ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
