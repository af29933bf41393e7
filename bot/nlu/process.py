"""Processes that do not outlive the one that started them."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

_PR_SET_PDEATHSIG = 1


def dies_with_us() -> Callable[[], None] | None:
    """To be run in a child before it becomes another program: it is told TERM when we are gone.

    Only Linux can do this. Elsewhere an orderly end still ends the child.
    """
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def arrange() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:
            os.kill(os.getpid(), signal.SIGTERM)

    return arrange


def peak_memory(process_id: int) -> float | None:
    """Megabytes of memory a process held at most; None where it is gone or the system is mute."""
    try:
        told = Path(f"/proc/{process_id}/status").read_text("utf-8")
    except OSError:
        return None
    for line in told.splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    return None
