from collections.abc import Iterator

import pytest

from tests.services.world import World, open_store
from tests.support.postgres import empty


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A helpline on an empty database: SQLite in memory, and PostgreSQL."""
    url = "sqlite://"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
        empty(url)
    store = open_store(url)
    yield World(store)
    store.close()
