"""The components under Rasa's own Python: their tests live in `nlu/tests`."""

import subprocess

import pytest

from bot.nlu.environment import rasa_environment, rasa_python
from bot.nlu.model_store import ROOT


@pytest.mark.rasa
def test_components_pass_their_tests_in_rasas_environment() -> None:
    done = subprocess.run(
        [rasa_python(), "-m", "unittest", "discover", "-s", "nlu/tests", "-t", "."],
        cwd=ROOT,
        env=rasa_environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    assert "OK" in done.stderr
    assert "Ran 0 tests" not in done.stderr
