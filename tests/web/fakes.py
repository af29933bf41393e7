"""What the web app needs, as small real things that keep everything in memory."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.core.message import Inbound
from bot.services.webhooks import DeliveryReport
from tests.web.conversation import answer


class MemoryIntake:
    """Keeps messages, each once."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str], Inbound] = {}
        self.broken: Exception | None = None

    def reset(self) -> None:
        self.messages.clear()
        self.broken = None

    def accept(self, inbound: Inbound) -> bool:
        if self.broken is not None:
            raise self.broken
        key = (inbound.door, inbound.external_id)
        is_new = key not in self.messages
        self.messages.setdefault(key, inbound)
        return is_new


class MemoryDelivery:
    """Keeps reports."""

    def __init__(self) -> None:
        self.reports: list[DeliveryReport] = []
        self.broken: Exception | None = None

    def reset(self) -> None:
        self.reports.clear()
        self.broken = None

    def record_status(self, report: DeliveryReport) -> None:
        if self.broken is not None:
            raise self.broken
        self.reports.append(report)


class ScriptedView:
    """Answers what the intake holds with a conversation written beforehand."""

    def __init__(self, intake: MemoryIntake, pending: Callable[[int], bool] = lambda _: False):
        self._intake = intake
        self._pending = pending

    def turns(self, contact: str, after: int) -> Sequence[Mapping[str, Any]]:
        hers = [m for m in self._intake.messages.values() if m.address == contact]
        turns = []
        for number, inbound in enumerate(hers, start=1):
            received = {
                "text": inbound.text,
                "button": inbound.button,
                "at": f"2026-11-21T10:{number:02}:00+05:30",
            }
            turn: dict[str, Any] = {"id": number, "channel": inbound.channel, "received": received}
            if self._pending(number):
                turns.append(turn | {"pending": True})
            else:
                turns.append(turn | answer(inbound, number))
        return [turn for turn in turns if turn["id"] > after]
