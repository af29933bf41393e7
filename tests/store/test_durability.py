"""What of a commit is on the disk when it returns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.unit import SqlStore
from tests.services.world import open_store

NORMAL, FULL = 1, 2
"""As SQLite's `PRAGMA synchronous` tells them."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(f"sqlite:///{tmp_path}/helpline.db")
    yield opened
    opened.close()


def waits_for_the_disk(store: SqlStore, lasting: bool) -> int:
    with store.begin(lasting) as unit:
        return int(unit.lanes.connection.scalar(text("PRAGMA synchronous")) or 0)


def test_a_transaction_waits_for_the_disk_unless_it_need_not_last(store: SqlStore) -> None:
    lasting = (True, False, False, True, True, False)
    waits = [waits_for_the_disk(store, kind) for kind in lasting]
    assert waits == [FULL if kind else NORMAL for kind in lasting]


def test_what_need_not_last_is_seen_by_others_at_once(store: SqlStore, tmp_path: Path) -> None:
    with store.begin(lasting=False) as unit:
        unit.bookmarks.write("seen", "42")
    other = open_store(f"sqlite:///{tmp_path}/helpline.db")
    with other.reading() as unit:
        assert unit.bookmarks.read("seen") == "42"
    other.close()
