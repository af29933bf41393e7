"""Rasa's own Python environment, and what its processes see of ours."""

import os
from pathlib import Path

from bot.core.errors import ConfigError
from bot.nlu.model_store import ROOT

_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "LD_LIBRARY_PATH")


def rasa_python() -> Path:
    """The interpreter with Rasa; raises ConfigError when the environment is not made yet."""
    path = ROOT / "nlu" / ".venv" / "bin" / "python"
    if not path.exists():
        raise ConfigError(
            "Rasa's environment is missing (nlu/.venv). Make it with `uv sync --project nlu`, "
            "or let `./haqdidi run` do so."
        )
    return path


def rasa_environment() -> dict[str, str]:
    """Variables for a process of Rasa: none of our secrets, no telemetry, one thread."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {
        **passed,
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
