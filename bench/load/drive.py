"""Clients who write, wait for the answer, and write again: a closed loop."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from bench.load.messages import Talk

Say = Callable[[int, int, str], float | None]
"""Sends a message, given the person, its number in her talk and its text, and waits for the answer.
Gives the seconds it took, or None when no answer came."""

Client = Callable[[], Say]
"""Makes what one client thread sends with, so that each has a connection of its own."""


@dataclass(frozen=True)
class Speed:
    """What came of a run. Times are in milliseconds."""

    messages: int
    unanswered: int
    seconds: float
    p50: float
    p95: float

    @property
    def a_second(self) -> float:
        return self.messages / self.seconds


def drive(client: Client, talks: Sequence[Talk], clients: int, first_person: int = 0) -> Speed:
    """Have all talks held by so many clients at a time."""
    waiting = list(enumerate(talks, start=first_person))
    lock = threading.Lock()
    taken: list[float] = []
    lost = 0

    def hold_talks() -> None:
        nonlocal lost
        say = client()
        while True:
            with lock:
                if not waiting:
                    return
                person, talk = waiting.pop()
            for number, text in enumerate(talk):
                seconds = say(person, number, text)
                with lock:
                    if seconds is None:
                        lost += 1
                    else:
                        taken.append(seconds)

    threads = [threading.Thread(target=hold_talks) for _ in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    twentieths = quantiles(taken, n=20)
    return Speed(len(taken), lost, seconds, median(taken) * 1000, twentieths[-1] * 1000)
