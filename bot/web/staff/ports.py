"""What the pages for staff need from outside."""

from typing import Protocol

from bot.services.records import QueueState, Unclear


class Queue(Protocol):
    """Messages that were not understood; see `services.unclear.LabelQueue`."""

    def next(self) -> Unclear | None: ...

    def state(self) -> QueueState: ...

    def label(self, unclear_id: int, intent: str, by: str) -> bool: ...

    def take_back(self, unclear_id: int) -> None: ...

    def skip(self, unclear_id: int) -> None: ...

    def delete(self, unclear_id: int) -> None: ...
