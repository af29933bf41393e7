"""The whole program as `run` starts it: web, worker and Rasa's server, on ports of their own."""

import base64
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bot.settings import ROOT, variable

PATIENCE = 120.0
"""Seconds; a start with a model takes about ten on two idle cores."""


def free_port() -> int:
    """A loopback port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def key() -> str:
    """A fresh key for data or hashes."""
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def until(condition: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Wait for something that no event tells of. Fails when it does not come about in time."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.05)


def _parent_and_state(process_id: int) -> tuple[int, str]:
    try:
        fields = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0, "Z"
    return int(fields[1]), fields[0]


def alive(process_id: int) -> bool:
    """Whether a process runs; one that has ended and waits for its parent does not."""
    return _parent_and_state(process_id)[1] != "Z"


def children(process_id: int) -> set[int]:
    """The processes that this one started and that run."""
    everybody = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return {one for one in everybody if _parent_and_state(one)[0] == process_id and alive(one)}


def _command(process_id: int) -> str:
    try:
        return Path(f"/proc/{process_id}/cmdline").read_text("utf-8").replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def memory(process_id: int) -> int:
    """Resident memory of a process in bytes."""
    pages = int(Path(f"/proc/{process_id}/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@dataclass
class Program:
    """A running `run`, with what it says."""

    process: subprocess.Popen[str]
    environment: Mapping[str, str]
    url: str
    said: list[str] = field(default_factory=list)

    def child(self, part: str) -> int | None:
        """The child whose command line has this in it."""
        found = (one for one in children(self.process.pid) if part in _command(one))
        return next(found, None)

    def health(self) -> dict[str, object]:
        """What `/health` says; nothing when it does not answer."""
        try:
            answer = httpx.get(f"{self.url}/health", timeout=5, trust_env=False)
        except httpx.HTTPError:
            return {}
        return dict(answer.json()) if answer.status_code == httpx.codes.OK else {}

    def bot(self, *arguments: str) -> str:
        """What one of our commands prints, run with the same settings."""
        command = [sys.executable, "-P", "-m", "bot", *arguments]
        done = subprocess.run(
            command, env=dict(self.environment), check=True, capture_output=True, text=True
        )
        return done.stdout


@contextmanager
def program(database_url: str, **settings: object) -> Iterator[Program]:
    """The program on an empty database, up and well; afterwards it has ended.

    `settings` are fields of the settings, beside those that every run needs.
    """
    port = free_port()
    fields = {
        "port": port,
        "nlu_port": free_port(),
        "database_url": database_url,
        "data_keys": key(),
        "hash_key": key(),
        **settings,
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
    running = Program(process, environment, f"http://127.0.0.1:{port}")
    listener = threading.Thread(target=_listen, args=(running,))
    listener.start()
    try:
        until(lambda: _up(running) or process.poll() is not None, "it is up")
        assert process.poll() is None, "\n".join(running.said)
        yield running
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=60)
        finally:
            process.kill()
            listener.join()


def _listen(running: Program) -> None:
    assert running.process.stdout is not None
    with running.process.stdout as out:
        for line in out:
            running.said.append(line.rstrip())


def _up(running: Program) -> bool:
    return any("Haq Didi is up" in line for line in running.said)
