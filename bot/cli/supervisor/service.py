"""One process that is to be kept running, and how long to wait before it is started again."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

LONGEST_PAUSE = 30.0
"""Seconds."""

STEADY_AFTER = 60.0
"""Seconds a process must live for its earlier crashes to be forgotten."""

HOPELESS_AFTER = 3
"""Crashes in a row, without having been ready once, after which something needs a person."""


@dataclass(frozen=True)
class Service:
    """What to start and how to tell that it works.

    `command` is asked at each start, since the model may be another one by then. `healthy` is None
    for a service without an address: running is all one can see of it. When an `essential` service
    does not come up, nothing else is of use; without any other the rest goes on.
    """

    name: str
    command: Callable[[], list[str]]
    environment: Mapping[str, str]
    healthy: Callable[[], Awaitable[bool]] | None = None
    essential: bool = True


def pause(crashes: int) -> float:
    """Seconds to wait after so many crashes in a row: half a second, doubled each time."""
    return float(min(LONGEST_PAUSE, 0.5 * 2.0 ** (max(crashes, 1) - 1)))
