"""Rasa's own training as a process of ours: any configuration, any folder of examples."""

import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import HelplineError
from bot.nlu.environment import rasa_environment, rasa_python
from bot.nlu.model_store import ROOT
from bot.nlu.process import dies_with_us, peak_memory

_LAST_LINES = 25


class TrainingError(HelplineError):
    """Rasa could not train; the text ends with what it said last."""


@dataclass(frozen=True)
class Run:
    """A finished training: the model, how long it took, and the most memory it held at a time."""

    model: Path
    seconds: float
    peak_megabytes: float | None
    """Resident memory; None where the system does not tell."""


def train(
    config: Path, examples: Iterable[Path], workshop: Path, progress: Callable[[str], None]
) -> Run:
    """Train on `examples`, files or folders in a format of Rasa's, into the folder `workshop`.

    `progress` hears what Rasa says, line by line. Raises TrainingError.
    """
    command = [
        str(rasa_python()), "-m", "rasa", "train", "nlu",
        "--config", str(config), "--nlu", *map(str, examples),
        "--out", str(workshop), "--fixed-model-name", "model",
    ]  # fmt: skip
    # Rasa's cache does not notice changes in the modules that our components import.
    surroundings = {**rasa_environment(), "RASA_CACHE_DIRECTORY": str(workshop / "cache")}
    said: list[str] = []
    peak: float | None = None
    began = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - a fixed command without a shell
        command,
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        preexec_fn=dies_with_us(),  # noqa: PLW1509
    ) as rasa:
        assert rasa.stdout is not None
        for line in rasa.stdout:
            # The last line comes when all is learnt, so the last look sees the peak.
            peak = peak_memory(rasa.pid) or peak
            said.append(line.rstrip())
            progress(said[-1])
    model = workshop / "model.tar.gz"
    if rasa.returncode != 0 or not model.is_file():
        last = "\n".join(said[-_LAST_LINES:])
        raise TrainingError(f"Rasa could not train the model. It said at the end:\n{last}")
    return Run(model, time.perf_counter() - began, peak)
