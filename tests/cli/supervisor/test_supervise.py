"""Real processes under the supervisor: they come up, come back, and leave nothing behind."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.cli.supervisor.service import LONGEST_PAUSE, Service, pause
from bot.cli.supervisor.supervise import supervise
from bot.core.errors import HelplineError

SLEEPER = "import os, sys, time; print('pid', os.getpid(), flush=True); time.sleep(60)"
STUBBORN_PARENT = """
import os, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print("pid", os.getpid(), flush=True)
print("pid", child.pid, flush=True)
time.sleep(60)
"""


@dataclass
class Record:
    """What the supervisor told, and who waits for a line of it."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    announced: asyncio.Event = field(default_factory=asyncio.Event)
    told: asyncio.Condition = field(default_factory=asyncio.Condition)

    def tell(self, name: str, line: str) -> None:
        self.lines.append((name, line))

    def announce(self, absent: Any) -> None:
        self.absent = list(absent)
        self.announced.set()

    def processes(self, name: str) -> list[int]:
        found = (re.fullmatch(r"pid (\d+)", line) for who, line in self.lines if who == name)
        return [int(match[1]) for match in found if match]


def service(
    name: str,
    code: str,
    *,
    healthy: Callable[[], Awaitable[bool]] | None = None,
    essential: bool = True,
) -> Service:
    return Service(
        name,
        lambda: [sys.executable, "-c", code],
        dict(os.environ),
        healthy=healthy,
        essential=essential,
    )


def alive(process_id: int) -> bool:
    """Whether a process runs; one that ended and was not yet collected does not."""
    try:
        state = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.02)


def play(
    record: Record,
    services: list[Service],
    story: Callable[[], Coroutine[Any, Any, None]],
) -> None:
    """Supervise while a story takes place, and end with TERM as an init system would."""

    async def both() -> None:
        supervised = asyncio.create_task(supervise(services, record.tell, record.announce))
        try:
            await story()
        finally:
            os.kill(os.getpid(), signal.SIGTERM)
            await supervised

    asyncio.run(both())


def test_ending_leaves_no_process_not_even_a_grandchild() -> None:
    record = Record()

    async def story() -> None:
        await until(lambda: len(record.processes("family")) == 2)

    play(record, [service("family", STUBBORN_PARENT), service("single", SLEEPER)], story)
    processes = record.processes("family") + record.processes("single")
    assert len(processes) >= 2
    asyncio.run(until(lambda: not any(alive(one) for one in processes)))


def test_a_killed_service_comes_back_while_the_other_goes_on() -> None:
    record = Record()

    async def story() -> None:
        await until(lambda: bool(record.processes("a") and record.processes("b")))
        os.kill(record.processes("a")[0], signal.SIGKILL)
        await until(lambda: len(record.processes("a")) == 2)

    play(record, [service("a", SLEEPER), service("b", SLEEPER)], story)
    assert len(record.processes("b")) == 1
    assert ("a", "ended with code -9; again in 0.5 s") in record.lines


def test_all_are_announced_once_they_are_well() -> None:
    record = Record()
    looks = 0

    async def healthy() -> bool:
        nonlocal looks
        looks += 1
        return looks > 2

    async def story() -> None:
        await asyncio.wait_for(record.announced.wait(), 20)

    play(record, [service("slow", SLEEPER, healthy=healthy)], story)
    assert looks == 3
    assert record.absent == []


@pytest.mark.slow
def test_what_can_be_done_without_is_announced_as_absent() -> None:
    record = Record()

    async def story() -> None:
        await asyncio.wait_for(record.announced.wait(), 20)

    async def never() -> bool:
        return False

    broken = service("model", "raise SystemExit('no model')", healthy=never, essential=False)
    play(record, [service("web", SLEEPER), broken], story)
    assert record.absent == ["model"]
    assert len(record.processes("web")) == 1


@pytest.mark.slow
def test_a_service_that_is_needed_and_cannot_start_ends_all_with_its_last_words() -> None:
    record = Record()

    async def never() -> bool:
        return False

    services = [
        service("other", SLEEPER),
        service("web", "raise SystemExit('the port is gone')", healthy=never),
    ]
    with pytest.raises(HelplineError, match=r"web does not start .*the port is gone"):
        asyncio.run(supervise(services, record.tell, record.announce))
    assert not [one for one in record.processes("other") if alive(one)]


STUBBORN = """
import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("pid", os.getpid(), flush=True)
time.sleep(60)
"""


def test_asked_twice_it_ends_what_will_not_end() -> None:
    record = Record()

    async def story() -> None:
        await until(lambda: bool(record.processes("stubborn")))
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.sleep(0.1)

    play(record, [service("stubborn", STUBBORN)], story)
    assert not [one for one in record.processes("stubborn") if alive(one)]


def test_pauses_grow_and_stay_bearable() -> None:
    pauses = [pause(crashes) for crashes in range(1, 50)]
    assert pauses[:4] == [0.5, 1.0, 2.0, 4.0]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
