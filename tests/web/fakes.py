"""What the web app needs, as small real things that keep everything in memory."""

from collections.abc import Callable

from starlette.applications import Starlette

from bot.core.channel import Door
from bot.core.message import Inbound
from bot.services.transcript import Answer
from bot.services.webhooks import DeliveryReport
from bot.web.app import create_app
from bot.web.ports import Health
from bot.web.schemes.reader import Reader
from bot.web.simulator import Simulator
from bot.web.staff.routes import Staff
from tests.web.conversation import scripted


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

    def __init__(self, intake: MemoryIntake, waits: Callable[[], bool] = lambda: False) -> None:
        self._intake = intake
        self._waits = waits

    def answer(self, door: Door, external_id: str) -> Answer | None:
        asked = self._intake.messages.get((door, external_id))
        if asked is None or self._waits():
            return None
        hers = [m for m in self._intake.messages.values() if m.address == asked.address]
        return scripted(hers.index(asked) + 1)


def bare_app(
    intake: MemoryIntake | None = None,
    *,
    phone: Simulator | None = None,
    reader: Reader | None = None,
    staff: Staff | None = None,
) -> Starlette:
    """The web app without ways in, over a database in good health, with the pages handed to it."""
    return create_app(
        ways_in=[],
        intake=intake or MemoryIntake(),
        delivery=MemoryDelivery(),
        probe=lambda: Health(database=True),
        phone=phone,
        reader=reader,
        staff=staff,
    )
