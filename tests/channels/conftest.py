"""The providers' stand-ins: started once, and as new for each test."""

from collections.abc import Iterator

import pytest

from tests.standins.gateway import GatewayStandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn


@pytest.fixture(scope="session")
def twilio_server() -> Iterator[TwilioStandIn]:
    with TwilioStandIn() as standin:
        yield standin


@pytest.fixture(scope="session")
def telegram_server() -> Iterator[TelegramStandIn]:
    with TelegramStandIn() as standin:
        yield standin


@pytest.fixture(scope="session")
def gateway_server() -> Iterator[GatewayStandIn]:
    with GatewayStandIn() as standin:
        yield standin


@pytest.fixture
def twilio(twilio_server: TwilioStandIn) -> TwilioStandIn:
    twilio_server.reset()
    return twilio_server


@pytest.fixture
def telegram(telegram_server: TelegramStandIn) -> TelegramStandIn:
    telegram_server.reset()
    return telegram_server


@pytest.fixture
def gateway(gateway_server: GatewayStandIn) -> GatewayStandIn:
    gateway_server.reset()
    return gateway_server
