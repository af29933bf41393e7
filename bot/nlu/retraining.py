"""A candidate model: trained beside the present one, then taken or thrown away."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.nlu import labelled, model_store, rasa_training, swap
from bot.nlu.samples import Sample
from bot.nlu.training import DATA, examples_with, write_gazetteer


@dataclass(frozen=True)
class Place:
    """Where training takes from and puts to."""

    config: Path = model_store.ROOT / "config.yml"
    data: Path = DATA
    labelled: Path = model_store.LABELLED
    models: Path = model_store.MODELS


HERE = Place()


@dataclass(frozen=True)
class Candidate:
    """A trained model that nobody uses yet. `labelled` is the folder of sentences that staff has
    labelled, `path` where the model will be if it is taken."""

    model: Path
    labelled: Path
    path: Path


@contextmanager
def candidate(
    gazetteer: Mapping[str, object],
    sentences: Sequence[Sample] | None,
    progress: Callable[[str], None],
    place: Place = HERE,
) -> Iterator[Candidate | None]:
    """A model of the present inputs and these labelled sentences, gone when the block ends.

    Without `sentences` those that were taken before are learnt again. None: the newest model was
    made of exactly this. Raises `rasa_training.TrainingError`.
    """
    names = write_gazetteer(gazetteer)
    place.models.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=".candidate-", dir=place.models))
    try:
        taught = workshop / "labelled"
        if sentences is not None:
            labelled.write_training(taught, sentences)
        elif place.labelled.is_dir():
            shutil.copytree(place.labelled, taught)
        else:
            taught.mkdir()
        digest = model_store.digest(gazetteer=names, labelled=taught)
        path = model_store.model_file(digest, place.models)
        if path == model_store.newest(place.models):
            yield None
            return
        examples = examples_with(taught, workshop, place.data)
        made = rasa_training.train(place.config, [examples], workshop, progress)
        yield Candidate(made.model, taught, path)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def take(
    one: Candidate, url: str, present: Path | None, place: Place = HERE
) -> Literal["swapped", "nobody"]:
    """Make a candidate the present model: on the disk, and in the server at `url` if one runs.

    Raises SwapError; then everything is as it was.
    """
    one.model.replace(one.path)
    try:
        became = swap.swap(url, one.path, present)
    except swap.SwapError:
        one.path.unlink(missing_ok=True)
        raise
    # A restart trains anew unless it finds a model of exactly what it would learn from.
    model_store.replace_labelled(one.labelled, place.labelled)
    one.path.touch()
    model_store.prune(place.models)
    return became
