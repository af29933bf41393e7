"""The server without TensorFlow against Rasa's own, with the same model: it has to say the same."""

import json
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.nlu import model_store, serving
from bot.nlu.environment import rasa_environment, rasa_python
from tests.nlu.test_served_model import EVERY_INTENT

pytestmark = [pytest.mark.rasa, pytest.mark.slow]

ODD = (
    "",
    "?",
    "🙏🙏",
    "۴५ 45",
    "a" * 5_000,
    "line\nbreak\ttab",
    "नहीं\u200d\u200c",
    "\u0000",
    "1",
)
"""What nobody would train on, and everybody sends."""


@pytest.fixture(scope="module")
def light(trained: Path) -> Iterator[httpx.Client]:
    with (
        serving.running(trained, "light") as url,
        httpx.Client(base_url=url, trust_env=False, timeout=30) as client,
    ):
        yield client


def parsed(client: httpx.Client, text: str) -> object:
    answer = client.post("/model/parse", json={"text": text})
    assert answer.status_code == httpx.codes.OK, answer.text
    return answer.json()


def test_both_servers_give_the_same_answers(trained: Path, light: httpx.Client) -> None:
    """Fails when a newer Rasa, or a component that Rasa wires differently, no longer fits."""
    texts = [text for forms in EVERY_INTENT.values() for text in forms] + list(ODD)
    with (
        serving.running(trained, "rasa") as url,
        httpx.Client(base_url=url, trust_env=False, timeout=60) as rasa,
    ):
        differing = [text for text in texts if parsed(light, text) != parsed(rasa, text)]
        assert not differing
        for path in ("/", "/version", "/status"):
            told, wanted = light.get(path), rasa.get(path)
            assert (told.status_code, told.text.replace(" ", "")) == (
                wanted.status_code,
                wanted.text.replace(" ", ""),
            )


def test_offsets_are_those_of_the_text_that_was_sent(light: httpx.Client) -> None:
    """Rasa takes blanks off both ends without a word, and its offsets are those of what is left."""
    text = "  vidhwa pension "
    answer = light.post("/model/parse", json={"text": text}).json()
    (scheme,) = [one for one in answer["entities"] if one["entity"] == "scheme"]
    assert text[scheme["start"] : scheme["end"]] == "vidhwa pension"


def test_no_tensorflow_is_loaded(trained: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from nlu.serving import without_tensorflow as w; "
        "w.prepare(); from nlu.serving.model import load; load(Path(sys.argv[1])).read('namaste'); "
        "sys.exit(bool({'tensorflow', 'sanic', 'sklearn', 'nlu.components.spelling'} "
        "& set(sys.modules)))"
    )
    done = _run([str(rasa_python()), "-c", program, str(trained)])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"{not json", 400),
        (b'{"txt": "namaste"}', 400),
        (b'{"text": 7}', 400),
        (b'{"text": "' + b"a" * 300_000 + b'"}', 413),
    ],
)
def test_a_bad_request_is_refused_and_the_next_one_answered(
    light: httpx.Client, body: bytes, status: int
) -> None:
    assert light.post("/model/parse", content=body).status_code == status
    assert light.post("/model/parse", json={"text": "namaste"}).status_code == httpx.codes.OK


def test_an_unknown_address_is_not_found(light: httpx.Client) -> None:
    assert light.get("/conversations/1/tracker").status_code == httpx.codes.NOT_FOUND


def test_a_model_is_swapped_and_a_bad_one_changes_nothing(
    light: httpx.Client, trained: Path, tmp_path: Path
) -> None:
    before = light.get("/status").json()
    broken = tmp_path / "haqdidi-broken.tar.gz"
    broken.write_bytes(b"no archive")
    for file in (broken, tmp_path / "missing.tar.gz"):
        answer = light.put("/model", json={"model_file": str(file)})
        assert answer.status_code == httpx.codes.BAD_REQUEST
        assert "nlu train" in answer.json()["message"]
    assert light.get("/status").json() == before
    other = tmp_path / "haqdidi-other.tar.gz"
    other.write_bytes(trained.read_bytes())
    assert light.put("/model", json={"model_file": str(other)}).status_code == 204
    assert light.get("/status").json()["model_file"] == "haqdidi-other.tar.gz"
    assert light.put("/model", json={"model_file": str(trained)}).status_code == 204


def test_a_pipeline_with_a_component_of_rasas_is_left_to_rasa(tmp_path: Path) -> None:
    """Said in one sentence, with what to do, and no traceback."""
    step = {"uses": "rasa.nlu.classifiers.diet_classifier.DIETClassifier"}
    told = {
        "model_id": "1",
        "nlu_target": "diet",
        "predict_schema": {"nodes": {"diet": {**step, "needs": {"messages": "__message__"}}}},
    }
    metadata = tmp_path / "metadata.json"
    metadata.write_text(json.dumps(told), "utf-8")
    model = tmp_path / "haqdidi-foreign.tar.gz"
    with tarfile.open(model, "w:gz") as archive:
        archive.add(metadata, "metadata.json")
    done = _run(serving.command(model, serving.free_port()))
    assert done.returncode == 1
    assert "HAQDIDI_NLU_SERVER=rasa" in done.stderr
    assert "Traceback" not in done.stderr


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=model_store.ROOT,
        env=rasa_environment(),
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
