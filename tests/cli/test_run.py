"""`run` says in a sentence why it cannot start."""

import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.settings import ROOT, variable

KEYS = {variable("data_keys"): "k", variable("hash_key"): "k"}


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def free() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _run(**fields: object) -> subprocess.CompletedProcess[str]:
    environment = {variable(name): str(value) for name, value in fields.items()}
    return subprocess.run(
        [sys.executable, "-P", "-m", "bot", "run"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", **KEYS, **environment},
    )


@pytest.mark.parametrize("which", ["port", pytest.param("nlu_port", marks=pytest.mark.slow)])
def test_a_taken_port_is_named_with_its_setting(which: str, taken: int, free: int) -> None:
    answer = _run(**({"port": free, "nlu_port": free} | {which: taken}))
    assert answer.returncode == 2
    assert f"Port {taken} on 127.0.0.1 cannot be used" in answer.stderr
    assert variable(which) in answer.stderr
    assert len(answer.stderr.strip().splitlines()) == 1


@pytest.mark.slow
def test_a_door_that_is_set_up_by_half_is_named(free: int) -> None:
    answer = _run(port=free, telegram_mode="polling")
    assert answer.returncode == 2
    assert "Telegram by polling: set HAQDIDI_TELEGRAM_TOKEN" in answer.stderr
    assert "Traceback" not in answer.stderr
