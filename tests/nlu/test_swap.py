"""Swapping the served model, against a server that speaks Rasa's HTTP and may misbehave."""

import io
import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.errors import HelplineError
from bot.nlu import swap
from bot.nlu.swap import SwapError, model_id, served
from tests.nlu.model_server import ModelServer, serving
from tests.standins.server import closed_port


def a_model(folder: Path, ident: str) -> Path:
    """An archive with nothing of a model in it but its id."""
    path = folder / f"haqdidi-{ident}.tar.gz"
    told = json.dumps({"model_id": ident}).encode()
    with tarfile.open(path, "w:gz") as archive:
        entry = tarfile.TarInfo("metadata.json")
        entry.size = len(told)
        archive.addfile(entry, io.BytesIO(told))
    return path


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving("old") as running:
        yield running


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return a_model(tmp_path, "old")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return a_model(tmp_path, "new")


def test_the_server_reads_with_the_new_model(server: ModelServer, old: Path, new: Path) -> None:
    assert swap.swap(server.url, new, old) == "swapped"
    assert served(server.url) == "new"
    assert server.loaded == [str(new)]


def test_where_no_server_runs_nobody_is_asked(old: Path, new: Path) -> None:
    assert swap.swap(f"http://127.0.0.1:{closed_port()}", new, old) == "nobody"


def test_a_refused_model_changes_nothing(server: ModelServer, old: Path, new: Path) -> None:
    server.refuses = {str(new)}
    with pytest.raises(SwapError, match=r"status 400.* reads with haqdidi-old.tar.gz as before"):
        swap.swap(server.url, new, old)
    assert served(server.url) == "old"


def test_a_server_that_took_another_model_gets_the_old_one_back(
    server: ModelServer, old: Path, new: Path
) -> None:
    server.takes_instead = {str(new): "some-other"}
    with pytest.raises(SwapError, match=r"reads with another model.* as before"):
        swap.swap(server.url, new, old)
    assert server.loaded == [str(new), str(old)]
    assert served(server.url) == "old"


def test_a_model_that_cannot_read_is_taken_out_again(
    server: ModelServer, old: Path, new: Path
) -> None:
    server.cannot_read_with = {"new"}
    with pytest.raises(SwapError, match="as before"):
        swap.swap(server.url, new, old)
    assert served(server.url) == "old"


def test_without_a_way_back_it_is_said_so(server: ModelServer, old: Path, new: Path) -> None:
    server.refuses = {str(new), str(old)}
    with pytest.raises(SwapError, match="Nor did it take haqdidi-old"):
        swap.swap(server.url, new, old)
    with pytest.raises(SwapError, match="There is no older model"):
        swap.swap(server.url, new, None)


def test_what_is_no_model_is_not_sent(server: ModelServer, old: Path, tmp_path: Path) -> None:
    broken = tmp_path / "haqdidi-broken.tar.gz"
    broken.write_bytes(b"nothing")
    with pytest.raises(HelplineError, match="is no trained model"):
        swap.swap(server.url, broken, old)
    assert server.loaded == [str(old)]
    with pytest.raises(HelplineError, match="is no trained model"):
        model_id(tmp_path / "missing.tar.gz")
