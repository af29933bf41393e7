"""A worker process that is made to be killed.

It gets by argument: database, journal file, point at which it kills itself, how many times it
passes that point before, how many hours its clock is ahead (so that dead workers' leases are over),
and how many threads it has.
Each send is a line in the journal, written at once: what a provider would have received.
"""

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import SystemRandom

from bot.core.message import OutMessage
from bot.services.ports import SendReceipt
from bot.services.rounds import Checkpoint, Point
from bot.worker.worker import Worker
from tests.services.world import World, open_store


class Journal:
    """A provider that keeps everything it was given, whatever becomes of the sender."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:
        os.write(self._file, f"{address}\t{message.text}\t{ref}\n".encode())
        return SendReceipt(ref)


class AheadClock:
    """The real time, and some hours."""

    def __init__(self, hours: float) -> None:
        self._ahead = timedelta(hours=hours)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move(self, **by: float) -> None:
        self._ahead += timedelta(**by)


def random_ids() -> Callable[[], str]:
    """Ids that no other process gives."""
    random = SystemRandom()
    return lambda: f"{random.getrandbits(128):032x}"


def killer(point: str, after: int) -> Checkpoint:
    """Kills this process without any warning when a point is reached the n-th time."""
    passed = count()

    def checkpoint(reached: Point) -> None:
        if reached == point and next(passed) == after:
            os.kill(os.getpid(), signal.SIGKILL)

    return checkpoint


def main(url: str, journal: str, point: str, after: str, hours: str, threads: str) -> None:
    """Serve until killed."""
    world = World(
        open_store(url),
        clock=AheadClock(float(hours)),
        sender=Journal(Path(journal)),
        checkpoint=killer(point, int(after)),
        new_id=random_ids(),
    )
    Worker(world.rounds, threads=int(threads)).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
