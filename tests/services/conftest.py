from collections.abc import Iterator

import pytest

from tests.services.world import World, open_store


@pytest.fixture
def world() -> Iterator[World]:
    """A helpline on SQLite in memory."""
    store = open_store("sqlite://")
    yield World(store)
    store.close()
