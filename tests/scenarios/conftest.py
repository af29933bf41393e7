"""The engine over the real knowledge base and the real catalogues."""

import pytest

from bot.dialogue.engine import Engine
from tests.support.catalogues import catalogue
from tests.support.knowledge import whole


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine(whole(), catalogue())
