"""A candidate model beside the present one: made, taken, or thrown away without a trace."""

import json
import os
from pathlib import Path

import pytest

from bot.nlu import model_store, rasa_training
from bot.nlu.retraining import Candidate, Place, candidate, take
from bot.nlu.samples import Sample
from bot.nlu.swap import SwapError
from bot.nlu.training import examples_with
from tests.nlu.model_server import serving
from tests.nlu.test_swap import a_model
from tests.standins.server import closed_port

NOBODY = f"http://127.0.0.1:{closed_port()}"
ASKED = Sample("queue-1", "ab kekra lag jaai", "hi-Latn", "ask_contact")
TINY = """\
recipe: default.v1
assistant_id: tiny
language: hi
pipeline:
  - name: KeywordIntentClassifier
"""


def names() -> dict[str, object]:
    """Those that training has written before: these tests leave them as they are."""
    told: dict[str, object] = json.loads(model_store.GAZETTEER.read_text("utf-8"))
    return told


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A checkout with hardly anything in it, and a present model."""
    here = Place(
        tmp_path / "config.yml",
        tmp_path / "data",
        tmp_path / "var" / "labelled",
        tmp_path / "models",
    )
    for folder in (here.data, here.models):
        folder.mkdir()
    here.config.write_text(TINY)
    (here.data / "greet.yml").write_text(
        'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - namaste\n    - ram ram\n'
    )
    os.utime(a_model(here.models, "old"), (1, 1))
    return here


def present(place: Place) -> Path | None:
    return model_store.newest(place.models)


def made(place: Place, tmp_path: Path) -> Candidate:
    """A candidate as training leaves it."""
    workshop = tmp_path / "workshop"
    (workshop / "labelled" / "hi").mkdir(parents=True)
    (workshop / "labelled" / "hi" / "greet.yml").write_text("nlu: []")
    return Candidate(
        a_model(workshop, "new"), workshop / "labelled", place.models / "haqdidi-abc.tar.gz"
    )


def test_a_model_that_is_taken_is_the_newest_in_use_and_on_disk(
    place: Place, tmp_path: Path
) -> None:
    with serving("old") as server:
        new = made(place, tmp_path)
        assert take(new, server.url, present(place), place) == "swapped"
        assert (server.model, server.loaded) == ("new", [str(new.path)])
    assert present(place) == new.path
    assert (place.labelled / "hi" / "greet.yml").is_file()


def test_where_no_server_runs_the_next_start_takes_it(place: Place, tmp_path: Path) -> None:
    new = made(place, tmp_path)
    assert take(new, NOBODY, present(place), place) == "nobody"
    assert present(place) == new.path


def test_a_model_that_the_server_refuses_leaves_no_trace(place: Place, tmp_path: Path) -> None:
    before = present(place)
    with serving("old") as server:
        new = made(place, tmp_path)
        server.refuses = {str(new.path)}
        with pytest.raises(SwapError):
            take(new, server.url, before, place)
        assert server.model == "old"
    assert present(place) == before
    assert not place.labelled.exists()


def test_sentences_taken_before_are_replaced_as_a_whole(place: Place, tmp_path: Path) -> None:
    (place.labelled / "en").mkdir(parents=True)
    (place.labelled / "en" / "thank.yml").write_text("nlu: []")
    take(made(place, tmp_path), NOBODY, present(place), place)
    assert [path.name for path in place.labelled.rglob("*.yml")] == ["greet.yml"]


def test_labelled_sentences_are_part_of_what_a_model_is_made_of(tmp_path: Path) -> None:
    nothing, something = tmp_path / "a", tmp_path / "b"
    (something / "hi").mkdir(parents=True)
    (something / "hi" / "greet.yml").write_text("nlu: []")
    digests = [model_store.digest(tmp_path, labelled=folder) for folder in (nothing, something)]
    assert digests[0] != digests[1]
    taken = tmp_path / "var" / "labelled"
    model_store.replace_labelled(something, taken)
    assert model_store.digest(tmp_path) == digests[1]


def test_training_takes_both_kinds_of_sentences(place: Place, tmp_path: Path) -> None:
    assert examples_with(place.labelled, tmp_path / "w", place.data) == place.data
    (place.labelled / "hi").mkdir(parents=True)
    (place.labelled / "hi" / "greet.yml").write_text("nlu: []")
    both = examples_with(place.labelled, tmp_path / "w", place.data)
    assert sorted(path.relative_to(both).as_posix() for path in both.rglob("*.yml")) == [
        "data/greet.yml", "labelled/hi/greet.yml",
    ]  # fmt: skip


@pytest.mark.rasa
def test_a_candidate_is_trained_apart_and_gone_afterwards(place: Place) -> None:
    before = present(place)
    said: list[str] = []
    with candidate(names(), [ASKED], said.append, place) as new:
        assert new is not None
        assert new.model.is_file()
        assert (new.labelled / "hi-Latn" / "ask_contact.yml").is_file()
        assert present(place) == before
    assert said
    assert [path.name for path in place.models.iterdir()] == ["haqdidi-old.tar.gz"]
    assert not place.labelled.exists()


@pytest.mark.rasa
def test_a_training_that_fails_leaves_nothing(place: Place) -> None:
    place.config.write_text("recipe: default.v1\npipeline:\n  - name: NoSuchComponent\n")
    failing = candidate(names(), [ASKED], lambda _line: None, place)
    with pytest.raises(rasa_training.TrainingError), failing:
        pass
    assert [path.name for path in place.models.iterdir()] == ["haqdidi-old.tar.gz"]


@pytest.mark.rasa
def test_what_the_newest_model_was_made_of_is_not_learnt_again(place: Place) -> None:
    told = model_store.GAZETTEER.read_text("utf-8")
    digest = model_store.digest(gazetteer=told, labelled=place.labelled)
    (place.models / f"haqdidi-{digest}.tar.gz").touch()
    with candidate(json.loads(told), [], lambda _line: None, place) as new:
        assert new is None
