from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.world import World, open_store
from tests.support.postgres import empty


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database on disk, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/helpline.db"
    address: str = request.getfixturevalue("postgres_url")
    empty(address)
    return address


@pytest.fixture
def world(url: str) -> Iterator[World]:
    """A helpline on that database."""
    store = open_store(url)
    yield World(store)
    store.close()
