"""A web app with every way in, served over real HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import pytest

from bot.channels.forms import compose
from bot.channels.registry import Channels, webhooks
from bot.web.app import create_app
from bot.web.ports import Health
from bot.web.simulator import Simulator
from tests.channels.builders import PUBLIC, a_gateway, a_telegram_account, a_twilio_account
from tests.standins.server import LocalServer
from tests.web.fakes import MemoryDelivery, MemoryIntake, ScriptedView


@dataclass
class Helpline:
    """The app's collaborators, and a client of it."""

    client: httpx.Client
    intake: MemoryIntake = field(default_factory=MemoryIntake)
    delivery: MemoryDelivery = field(default_factory=MemoryDelivery)
    health: Health = field(default_factory=lambda: Health(database=True))
    awaited: bool = False
    """Whether answers are still being written."""

    @property
    def stored(self) -> int:
        return len(self.intake.messages) + len(self.delivery.reports)


@pytest.fixture(scope="session")
def running() -> Iterator[Helpline]:
    with httpx.Client(timeout=10) as client:
        home = Helpline(client)
        channels = Channels(
            twilio=a_twilio_account(public_url=PUBLIC),
            telegram=a_telegram_account(),
            push_in=a_gateway(),
        )
        app = create_app(
            ways_in=webhooks(channels),
            intake=home.intake,
            delivery=home.delivery,
            probe=lambda: home.health,
            phone=Simulator(ScriptedView(home.intake, lambda: home.awaited), compose),
        )
        with LocalServer(app) as server:
            client.base_url = server.url
            yield home


@pytest.fixture
def helpline(running: Helpline) -> Helpline:
    """The app as if it had just been started."""
    running.intake.reset()
    running.delivery.reset()
    running.health = Health(database=True)
    running.awaited = False
    return running
