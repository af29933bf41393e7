"""The NLU server as a process of ours: the command that starts it, and one for a short while.

Two servers read a model that Rasa has trained, and give the same answers over the same HTTP API:
`light` is `nlu/serving`, which needs no TensorFlow (a third of the memory, ready in a second or
two); `rasa` is `rasa run`.
"""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from typing import Literal

import httpx

from bot.core.errors import HelplineError
from bot.nlu.environment import rasa_environment, rasa_python
from bot.nlu.model_store import ROOT
from bot.nlu.process import dies_with_us
from bot.nlu.trust import authorities

ServerKind = Literal["light", "rasa"]
LOOPBACK = "127.0.0.1"
_LONGEST_START = 600.0
"""Seconds: Rasa with a model of its own kind takes minutes to load on a busy small machine."""
_GRACE = 10.0
_LOOK_AGAIN = 0.05


def command(model: Path, port: int, kind: ServerKind = "light") -> list[str]:
    """How a server is started with a model, on loopback only. Run it in the checkout with
    `rasa_environment()`. The model must exist: Rasa would silently take another one."""
    if not model.is_file():
        raise HelplineError(
            f"The model {model.name} is not there. Train with `./haqdidi nlu train`."
        )
    if kind == "light":
        return [
            str(rasa_python()), "-m", "nlu.serving", str(model),
            "--host", LOOPBACK, "--port", str(port),
        ]  # fmt: skip
    return [
        str(rasa_python()), "-m", "rasa", "run", "--enable-api",
        "--model", str(model), "--interface", LOOPBACK, "--port", str(port),
    ]  # fmt: skip


@dataclass(frozen=True)
class Server:
    """A server that answers: its address, its process, and the seconds it took to get ready."""

    url: str
    process_id: int
    seconds: float


@contextmanager
def running(model: Path, kind: ServerKind = "light") -> Iterator[str]:
    """A server with `model` on a free port, for as long as the block lasts; yields its address."""
    port = free_port()
    with started(command(model, port, kind), port) as server:
        yield server.url


@contextmanager
def started(how: list[str], port: int) -> Iterator[Server]:
    """The server that the command `how` starts on `port`, ready, for as long as the block lasts."""
    url = f"http://{LOOPBACK}:{port}"
    began = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - a fixed command without a shell
        how,
        cwd=ROOT,
        env=rasa_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=dies_with_us(),  # noqa: PLW1509
    ) as rasa:
        try:
            _wait_until_ready(rasa, url)
            yield Server(url, rasa.pid, time.perf_counter() - began)
        finally:
            _end(rasa)


def is_ready(url: str) -> bool:
    """Whether a Rasa server with a loaded model answers at `url`."""
    try:
        answer = httpx.get(f"{url}/status", timeout=2.0, trust_env=False, verify=authorities())
    except httpx.HTTPError:
        return False
    return answer.status_code == httpx.codes.OK


def _wait_until_ready(rasa: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + _LONGEST_START
    while not is_ready(url):
        if rasa.poll() is not None:
            raise HelplineError(f"Rasa's server ended at once (exit code {rasa.returncode}).")
        if time.monotonic() > deadline:
            raise HelplineError(f"Rasa's server was not ready after {_LONGEST_START:.0f} seconds.")
        time.sleep(_LOOK_AGAIN)


def _end(rasa: subprocess.Popen[bytes]) -> None:
    rasa.terminate()
    try:
        rasa.wait(_GRACE)
    except subprocess.TimeoutExpired:
        rasa.kill()


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port
