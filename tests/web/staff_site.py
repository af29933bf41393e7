"""The pages for staff over a queue in memory, on a clock that a test moves."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from starlette.applications import Starlette

from bot.services.records import QueueState, Unclear
from bot.web.staff.attempts import Attempts
from bot.web.staff.passwords import hashed
from bot.web.staff.routes import Staff
from bot.web.staff.sessions import Sessions
from tests.services.world import NOON
from tests.standins.server import LocalServer
from tests.web.fakes import bare_app

PASSWORD = "aam ka ped aur kuan"


CHEAP = 4
"""The cost of a hash that guards nothing."""


@cache
def hash_of_the_password() -> str:
    return hashed(PASSWORD, cost=CHEAP)


@dataclass
class MemoryQueue:
    """Waiting messages and what was done with them."""

    waiting: list[Unclear] = field(default_factory=list)
    labels: list[tuple[int, str, str]] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)

    def next(self) -> Unclear | None:
        return self.waiting[0] if self.waiting else None

    def state(self) -> QueueState:
        return QueueState(len(self.waiting), len(self.labels))

    def label(self, unclear_id: int, intent: str, by: str) -> bool:
        if unclear_id not in [one.id for one in self.waiting]:
            return False
        self.waiting = [one for one in self.waiting if one.id != unclear_id]
        self.labels.append((unclear_id, intent, by))
        return True

    def take_back(self, unclear_id: int) -> None:
        self.labels = [one for one in self.labels if one[0] != unclear_id]
        self.waiting.insert(0, Unclear(unclear_id, "again", (), 1))

    def skip(self, unclear_id: int) -> None:
        self.waiting.sort(key=lambda one: one.id == unclear_id)

    def delete(self, unclear_id: int) -> None:
        self.waiting = [one for one in self.waiting if one.id != unclear_id]
        self.gone.append(unclear_id)


@dataclass
class StaffSite:
    """A running site where asha may label."""

    url: str
    queue: MemoryQueue
    passwords: dict[str, str]
    key: bytes = b"k" * 32
    now: datetime = NOON
    seconds: float = 0.0

    @property
    def sessions(self) -> Sessions:
        return Sessions(self.key, self.passwords, lambda: self.now)

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)
        self.seconds += timedelta(**by).total_seconds()


def made(url: str, *waiting: Unclear) -> tuple[StaffSite, Starlette]:
    """A fresh site that is to be served at this address."""
    site = StaffSite(url, MemoryQueue([*waiting]), {"asha": hash_of_the_password()})
    attempts = Attempts(lambda: site.seconds)
    staff = Staff(site.queue, site.passwords, site.sessions, attempts, CHEAP)
    return site, bare_app(staff=staff)


@contextmanager
def staff_site(*waiting: Unclear) -> Iterator[StaffSite]:
    """The site, over real HTTP."""
    site, app = made("", *waiting)
    with LocalServer(app) as server:
        site.url = server.url
        yield site
