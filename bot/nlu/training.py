"""Trains the model: gazetteer, Rasa's own training in its own environment, one atomic rename."""

import json
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import HelplineError
from bot.nlu import model_store, rasa_training

DATA = model_store.ROOT / "nlu" / "data"


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
    Raises `rasa_training.TrainingError`; a model that was there before stays untouched.
    """
    names = write_gazetteer(gazetteer)
    path = model_store.model_file(model_store.digest(gazetteer=names))
    if if_changed and path.is_file():
        path.touch()
        return Trained(path, fresh=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=".training-", dir=path.parent))
    try:
        made = rasa_training.train(
            model_store.ROOT / "config.yml",
            [examples_with(model_store.LABELLED, workshop)],
            workshop,
            progress or _ignore,
        )
        made.model.replace(path)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    path.touch()
    model_store.prune()
    return Trained(path, fresh=True)


def examples_with(labelled: Path, workshop: Path, data: Path = DATA) -> Path:
    """The folder to train on: `data`, and beside it whatever staff has labelled.

    Rasa takes one folder only, so where there is something of both a copy of both is made.
    """
    if not any(labelled.rglob("*.yml")):
        return data
    both = workshop / "examples"
    shutil.copytree(data, both / "data")
    shutil.copytree(labelled, both / "labelled")
    return both


def write_gazetteer(gazetteer: Mapping[str, object]) -> str:
    """Put the names where Rasa's components look for them; gives the file's text."""
    names = json.dumps(gazetteer, ensure_ascii=False, sort_keys=True, indent=1)
    model_store.write_whole(model_store.GAZETTEER, names)
    return names


def _ignore(_line: str) -> None:
    """Nobody listens."""
