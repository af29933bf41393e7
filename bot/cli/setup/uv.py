"""Makes Rasa's environment from its lock, with uv."""

import shutil
import subprocess
from pathlib import Path

from bot.cli.processes import last_line, run_logged
from bot.cli.setup import stamps
from bot.core.errors import ConfigError
from bot.settings import ROOT

OWN = ROOT / ".haqdidi"
_PYTHON = "3.10"
_NO_NETWORK = ("failed to fetch", "error sending request", "dns error", "connect")


def find_uv() -> Path:
    """The uv that the script got, else the one on the path. Raises ConfigError."""
    own = OWN / "uv" / "bin" / "uv"
    found = own if own.is_file() else shutil.which("uv")
    if found is None:
        raise ConfigError("uv is missing: start through ./haqdidi, which gets it.")
    return Path(found)


def wanted() -> str:
    """What the environment is to be made of."""
    files = [ROOT / "nlu" / "pyproject.toml", ROOT / "nlu" / "uv.lock"]
    return stamps.fingerprint(files, str(ROOT))


def is_made() -> bool:
    """Whether the environment is there and of the present lock."""
    interpreter = ROOT / "nlu" / ".venv" / "bin" / "python"
    return interpreter.exists() and stamps.is_current(OWN / "nlu.stamp", wanted())


def _interpreter(uv: Path, log: Path) -> str:
    search = [
        str(uv),
        "python",
        "find",
        "--system",
        "--no-project",
        "--no-python-downloads",
        _PYTHON,
    ]
    found = subprocess.run(search, capture_output=True, text=True, check=False)  # noqa: S603
    if found.returncode == 0:
        return found.stdout.strip()
    if run_logged([str(uv), "python", "install", _PYTHON], log) != 0:
        raise ConfigError(
            f"No Python {_PYTHON} was found, which Rasa needs, and none could be downloaded: "
            f"install one (for example `pyenv install {_PYTHON}`) and start again."
        )
    return _PYTHON


def make() -> None:
    """Make the environment. Raises ConfigError in one sentence."""
    uv, log = find_uv(), OWN / "nlu-setup.log"
    interpreter = _interpreter(uv, log)
    project = ["--project", str(ROOT / "nlu"), "--python", interpreter]
    if run_logged([str(uv), "sync", "--frozen", *project], log) != 0:
        said = log.read_text("utf-8", "replace").lower()
        if any(sign in said for sign in _NO_NETWORK):
            raise ConfigError(
                "Rasa could not be fetched: the package index cannot be reached. Check the network "
                f"and start again. Details: {log}"
            )
        raise ConfigError(f"Rasa's environment could not be made: {last_line(log)} Details: {log}")
    stamps.write(OWN / "nlu.stamp", wanted())
