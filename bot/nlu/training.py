"""Trains the model: gazetteer, Rasa's own training in its own environment, one atomic rename."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import HelplineError
from bot.nlu import model_store
from bot.nlu.environment import rasa_environment, rasa_python
from bot.nlu.process import dies_with_us

_LAST_LINES = 25


class TrainingError(HelplineError):
    """Rasa could not train; the text ends with what it said last."""


@dataclass(frozen=True)
class Trained:
    """A model, and whether it had to be made anew."""

    path: Path
    fresh: bool


def model_path() -> Path:
    """The newest model; raises HelplineError when none was trained yet."""
    path = model_store.newest()
    if path is None:
        raise HelplineError(
            "There is no trained model in nlu/models. Make one with `./haqdidi nlu train`."
        )
    return path


def train(
    gazetteer: Mapping[str, object],
    if_changed: bool = False,
    progress: Callable[[str], None] | None = None,
) -> Trained:
    """Train a model on the present inputs and make it the newest.

    `gazetteer` is what the knowledge base calls its schemes and places. With `if_changed`, a model
    of exactly these inputs is taken as it is. `progress` hears what Rasa says, line by line.
    Raises TrainingError; a model that was there before stays untouched.
    """
    names = json.dumps(gazetteer, ensure_ascii=False, sort_keys=True, indent=1)
    _write(model_store.GAZETTEER, names)
    path = model_store.model_file(model_store.digest(gazetteer=names))
    if if_changed and path.is_file():
        path.touch()
        return Trained(path, fresh=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=".training-", dir=path.parent))
    try:
        _run_rasa(workshop, progress or _ignore)
        (workshop / "model.tar.gz").replace(path)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    path.touch()
    model_store.prune()
    return Trained(path, fresh=True)


def _ignore(_line: str) -> None:
    """Nobody listens."""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def _run_rasa(workshop: Path, progress: Callable[[str], None]) -> None:
    command = [
        str(rasa_python()), "-m", "rasa", "train", "nlu",
        "--config", "config.yml", "--nlu", "nlu/data",
        "--out", str(workshop), "--fixed-model-name", "model",
    ]  # fmt: skip
    # Rasa's cache does not notice changes in the modules that our components import.
    surroundings = {**rasa_environment(), "RASA_CACHE_DIRECTORY": str(workshop / "cache")}
    said: list[str] = []
    with subprocess.Popen(  # noqa: S603 - a fixed command without a shell
        command,
        cwd=model_store.ROOT,
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
            said.append(line.rstrip())
            progress(said[-1])
    if rasa.returncode != 0 or not (workshop / "model.tar.gz").is_file():
        last = "\n".join(said[-_LAST_LINES:])
        raise TrainingError(f"Rasa could not train the model. It said at the end:\n{last}")
