"""The engine over the real knowledge base and the real catalogues."""

import pytest

from bot.dialogue.engine import Engine
from bot.knowledge.build import build
from bot.store.content_folder import read_folder
from tests.support.catalogues import catalogue


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine(build(read_folder()), catalogue())
