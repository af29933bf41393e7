"""What is known of the machine and of processes on it. Linux only."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from tests.support.program import children, memory


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0))


def processor() -> str:
    """The processor's own name, or nothing where it tells none."""
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return ""


def taken_down() -> dict[str, object]:
    """When and on what machine something was measured, for its report."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {
            "processors": processors(),
            "processor": processor(),
            "python": platform.python_version(),
        },
    }


def memory_of_all(process_id: int) -> dict[str, float]:
    """Resident megabytes of a process and of all it started, by what they are."""
    found = {_name(process_id): memory(process_id) / 1e6}
    for child in children(process_id):
        found |= memory_of_all(child)
    return {name: round(megabytes, 1) for name, megabytes in found.items()}


def processor_seconds(process_id: int) -> dict[str, float]:
    """Seconds of a processor that a process and all it started have used, by what they are."""
    stat = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    used = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
    found = {_name(process_id): used}
    for child in children(process_id):
        found |= processor_seconds(child)
    return found


def _name(process_id: int) -> str:
    words = Path(f"/proc/{process_id}/cmdline").read_text("utf-8").split("\0")
    module = words.index("-m") if "-m" in words else 0
    return f"{' '.join(words[module + 1 : module + 3])} ({process_id})"
