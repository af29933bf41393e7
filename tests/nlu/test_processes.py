"""A server or a training that we started ends when we are killed without a word."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT
from tests.support.program import alive, children, until

pytestmark = [
    pytest.mark.rasa,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can do this"),
]

SERVING = """
from bot.nlu import serving, training
with serving.running(training.model_path()):
    input()
"""
TRAINING = """
import sys
from pathlib import Path
from bot.nlu import rasa_training
from bot.settings import ROOT
rasa_training.train(ROOT / "config.yml", [ROOT / "nlu/data"], Path(sys.argv[1]), print)
"""


def _rasa(parent: int) -> int | None:
    commands = {one: _arguments(one) for one in children(parent)}
    return next(
        (one for one, said in commands.items() if {"rasa", "nlu.serving"} & set(said)), None
    )


def _arguments(process: int) -> list[str]:
    return Path(f"/proc/{process}/cmdline").read_text("utf-8").split("\0")


@pytest.mark.parametrize("program", [SERVING, TRAINING], ids=["server", "training"])
def test_rasa_does_not_outlive_us(program: str, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-c", program, str(tmp_path)],
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    ) as parent:
        until(lambda: _rasa(parent.pid) is not None, "Rasa is started")
        rasa = _rasa(parent.pid)
        assert rasa is not None
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        until(lambda: not alive(rasa), "Rasa has ended", patience=20)
