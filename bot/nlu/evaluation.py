"""Asks an interpreter for the reading of every sample and how long each took."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from bot.core.interpretation import Interpretation
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading


class Interpreter(Protocol):
    """Whatever reads messages."""

    def read(self, text: str) -> Interpretation:
        """What the message means; raises InterpreterUnavailable."""


def readings(
    samples: Iterable[Sample],
    interpreter: Interpreter,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[Reading]:
    """One reading a sample, in order. `clock` gives seconds."""
    for sample in samples:
        began = clock()
        heard = interpreter.read(sample.text)
        yield Reading(sample, heard, 1000.0 * (clock() - began))
