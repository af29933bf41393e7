"""The whole helpline as `run` starts it: up, hurt, up again, and gone without a trace."""

import base64
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from bot.settings import ROOT, variable

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc"),
]

PATIENCE = 120.0
"""Seconds; a start with a model takes about ten on two cores."""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.1)


def _parent_and_state(process_id: int) -> tuple[int, str]:
    try:
        fields = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0, "Z"
    return int(fields[1]), fields[0]


def _alive(process_id: int) -> bool:
    return _parent_and_state(process_id)[1] != "Z"


def _children(process_id: int) -> set[int]:
    everybody = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return {one for one in everybody if _parent_and_state(one)[0] == process_id and _alive(one)}


def _command(process_id: int) -> str:
    try:
        return Path(f"/proc/{process_id}/cmdline").read_text("utf-8").replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""


@dataclass
class Helpline:
    """A running `run`, with what it says."""

    process: subprocess.Popen[str]
    url: str
    said: list[str] = field(default_factory=list)

    def child(self, part: str) -> int | None:
        """The child whose command line has this in it."""
        return next((one for one in _children(self.process.pid) if part in _command(one)), None)

    def model(self) -> str:
        """What `/health` says of the model; empty when it does not answer."""
        try:
            answer = httpx.get(f"{self.url}/health", timeout=5, trust_env=False)
        except httpx.HTTPError:
            return ""
        return str(answer.json()["model"]) if answer.status_code == httpx.codes.OK else ""


def _key() -> str:
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


@pytest.fixture
def helpline(tmp_path: Path) -> Iterator[Helpline]:
    fields = {
        "port": _free_port(),
        "nlu_port": _free_port(),
        "database_url": f"sqlite:///{tmp_path / 'didi.db'}",
        "data_keys": _key(),
        "hash_key": _key(),
    }
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment |= {variable(name): str(value) for name, value in fields.items()}
    bot = [sys.executable, "-P", "-m", "bot"]
    subprocess.run([*bot, "db", "migrate"], env=environment, check=True, capture_output=True)
    process = subprocess.Popen(
        [*bot, "run"],
        env=environment,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    running = Helpline(process, f"http://127.0.0.1:{fields['port']}")

    def listen() -> None:
        assert process.stdout is not None
        with process.stdout as out:
            for line in out:
                running.said.append(line.rstrip())

    listener = threading.Thread(target=listen)
    listener.start()
    try:
        _until(
            lambda: (
                any("Haq Didi is up" in line for line in running.said) or process.poll() is not None
            ),
            "it is up",
        )
        assert process.poll() is None, "\n".join(running.said)
        yield running
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)
        listener.join()


def test_it_comes_up_well_and_leaves_nothing_behind(helpline: Helpline) -> None:
    # /health looks at the model once a second at most: it may have looked just before it was up.
    _until(lambda: helpline.model() == "ok", "the model is seen")
    children = _children(helpline.process.pid)
    assert len(children) == 3
    helpline.process.send_signal(signal.SIGTERM)
    assert helpline.process.wait(timeout=60) == 0
    assert not [one for one in children if _alive(one)]


def test_the_bot_goes_on_without_the_model_until_it_is_back(helpline: Helpline) -> None:
    rasa = helpline.child("nlu.serving")
    assert rasa is not None
    others = _children(helpline.process.pid) - {rasa}
    os.kill(rasa, signal.SIGKILL)
    _until(lambda: helpline.model() == "away", "the model is missed")
    _until(lambda: helpline.model() == "ok", "the model is back")
    assert others <= _children(helpline.process.pid)
    assert helpline.child("nlu.serving") not in (None, rasa)


@pytest.mark.parametrize("part", ["bot web", "bot worker"])
def test_a_killed_process_comes_back(helpline: Helpline, part: str) -> None:
    killed = helpline.child(part)
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    _until(lambda: helpline.child(part) not in (None, killed), "it is back")
    _until(lambda: helpline.model() == "ok", "all is well")


def test_nothing_outlives_a_killed_supervisor(helpline: Helpline) -> None:
    children = _children(helpline.process.pid)
    assert children
    helpline.process.kill()
    helpline.process.wait()
    _until(lambda: not [one for one in children if _alive(one)], "the children have ended")
