"""`run` takes the worker for up when it has given a sign of life in this run, not before."""

import asyncio
from pathlib import Path

from bot.app.front import front
from bot.cli.run import forget_former_worker, services
from bot.services.clock import SystemClock
from bot.services.heartbeat import Heartbeat
from bot.settings import Settings
from tests.services.world import DATA_KEY, HASH_KEY, open_store
from tests.standins.server import LocalServer, closed_port


def _worker_is_up(current: Settings) -> bool:
    healthy = next(one.healthy for one in services(current) if one.name == "worker")
    assert healthy is not None

    async def ask() -> bool:
        return await healthy()

    return asyncio.run(ask())


def test_a_worker_is_up_once_it_lives_and_a_former_one_does_not_count(tmp_path: Path) -> None:
    current = Settings.model_validate(
        {
            "database_url": f"sqlite:///{tmp_path}/helpline.db",
            "port": closed_port(),
            "nlu_url": f"http://127.0.0.1:{closed_port()}",
            "data_keys": DATA_KEY,
            "hash_key": HASH_KEY,
        }
    )
    store = open_store(current.database_url)
    worker = Heartbeat(store, SystemClock())
    assert not _worker_is_up(current)
    with front(current) as app, LocalServer(app, current.port):
        assert not _worker_is_up(current)
        worker.beat()
        assert _worker_is_up(current)
        forget_former_worker(current)
        assert not _worker_is_up(current)
        worker.beat()
        assert _worker_is_up(current)
    store.close()
