"""Children end with us, however we end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.cli.processes import last_line, run_logged
from bot.settings import ROOT

PARENT = """
import sys
from pathlib import Path
from bot.cli.processes import run_logged
code = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
run_logged([sys.executable, "-c", code], Path(sys.argv[1]))
"""


def _gone(process_id: int) -> bool:
    stat = Path(f"/proc/{process_id}/stat")
    return not stat.exists() or stat.read_text("utf-8").rpartition(")")[2].split()[0] == "Z"


def _wait_for(condition: object, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can do this")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_step_of_the_set_up_does_not_outlive_us(tmp_path: Path, number: signal.Signals) -> None:
    log = tmp_path / "log"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(log)], env=environment, stderr=subprocess.DEVNULL
    ) as parent:
        _wait_for(lambda: log.exists() and log.read_text("utf-8").endswith("\n"))
        child = int(log.read_text("utf-8"))
        parent.send_signal(number)
        parent.wait(timeout=20)
    _wait_for(lambda: _gone(child))


def test_the_exit_code_and_the_last_words_of_a_step(tmp_path: Path) -> None:
    log = tmp_path / "deep" / "log"
    code = "import sys; print('one'); print('two'); print(); sys.exit(7)"
    assert run_logged([sys.executable, "-c", code], log) == 7
    assert last_line(log) == "two"
