"""On SQLite there is one worker at a time; a talk in the terminal leaves the work to it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.app.console import console
from bot.app.one_worker import only_worker
from bot.app.worker import working
from bot.core.errors import ConfigError
from bot.settings import ROOT, Settings, variable
from tests.services.world import DATA_KEY, HASH_KEY, open_store
from tests.standins.server import LocalServer, closed_port

HOLDER = """
import sys
from bot.app.one_worker import only_worker
with only_worker(sys.argv[1]) as alone:
    print(alone, flush=True)
    input()
"""


async def _is_ready(_request: Request) -> Response:
    return PlainTextResponse("ready")


def _settings(folder: Path, **changes: object) -> Settings:
    values = {
        "database_url": f"sqlite:///{folder}/helpline.db",
        "data_keys": DATA_KEY,
        "hash_key": HASH_KEY,
        "nlu_url": f"http://127.0.0.1:{closed_port()}",
    }
    return Settings.model_validate(values | changes)


@pytest.fixture
def current(tmp_path: Path) -> Iterator[Settings]:
    """An empty database, and a model that is there."""
    with LocalServer(Starlette(routes=[Route("/status", _is_ready)])) as model:
        made = _settings(tmp_path, nlu_url=model.url)
        open_store(made.database_url).close()
        yield made


def test_a_killed_worker_leaves_no_lock(tmp_path: Path) -> None:
    url = _settings(tmp_path).database_url
    with subprocess.Popen(
        [sys.executable, "-P", "-c", HOLDER, url],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        with only_worker(url) as alone:
            assert not alone
        holder.kill()
        holder.wait()
    with only_worker(url) as alone:
        assert alone


def test_on_postgresql_there_may_be_several() -> None:
    url = "postgresql+psycopg://nobody@127.0.0.1/none"
    with only_worker(url) as one, only_worker(url) as another:
        assert one
        assert another


def test_a_second_worker_refuses_in_a_sentence(current: Settings) -> None:
    with (
        only_worker(current.database_url),
        pytest.raises(ConfigError, match="Another worker is at work"),
        working(current, patience=0),
    ):
        pytest.fail("it works beside another")


@pytest.mark.slow
def test_the_command_says_so_too(current: Settings) -> None:
    environment = {
        variable("database_url"): current.database_url,
        variable("data_keys"): DATA_KEY,
        variable("hash_key"): HASH_KEY,
    }
    with only_worker(current.database_url):
        answer = subprocess.run(
            [sys.executable, "-P", "-m", "bot", "worker"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        )
    assert answer.returncode == 2
    assert answer.stderr.startswith("haqdidi: Another worker is at work")
    assert len(answer.stderr.strip().splitlines()) == 1


@pytest.mark.slow
def test_a_talk_is_answered_with_a_worker_and_without(current: Settings) -> None:
    with console(current, "whatsapp", "alone", "en") as talk:
        alone = talk.write("menu")
        with only_worker(current.database_url) as free:
            assert free
    with working(current), console(current, "whatsapp", "served", "en") as talk:
        served = talk.write("menu")
    assert alone["replies"]
    assert served["replies"] == alone["replies"]
    assert served["language"] == "en"
