"""Swapping the real server's model while messages come: none is lost, none has to wait for long."""

import io
import json
import tarfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from bot.nlu import serving, swap, training

pytestmark = [pytest.mark.rasa, pytest.mark.slow]

ASKED = ("vidhwa pension ke liye kya kagaz lagenge", "नमस्ते", "my husband died, i am 45")
PATIENCE = 3.0
"""Seconds after which the bot would turn to key words."""


def the_same_by_another_name(model: Path, folder: Path) -> Path:
    """The model with another id, as if it had been trained once more."""
    path = folder / "haqdidi-other.tar.gz"
    with tarfile.open(model, "r:gz") as source, tarfile.open(path, "w:gz") as target:
        for entry in source:
            content = source.extractfile(entry)
            data = content.read() if content else b""
            if entry.name.removeprefix("./") == "metadata.json":
                data = json.dumps({**json.loads(data), "model_id": "another"}).encode()
            entry.size = len(data)
            target.addfile(entry, io.BytesIO(data) if content else None)
    return path


@dataclass
class Storm:
    """Messages without a pause, from a few people at a time."""

    url: str
    seconds: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def write(self, text: str) -> None:
        with httpx.Client(base_url=self.url, timeout=PATIENCE, trust_env=False) as client:
            while not self.over.is_set():
                try:
                    answer = client.post("/model/parse", json={"text": text})
                    answer.raise_for_status()
                    self.seconds.append(answer.elapsed.total_seconds())
                except httpx.HTTPError as error:
                    self.failures.append(repr(error))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serving.running(training.model_path(), "light") as url:
        yield url


def test_no_message_is_lost_while_the_model_is_swapped(server: str, tmp_path: Path) -> None:
    present = training.model_path()
    other = the_same_by_another_name(present, tmp_path)
    storm = Storm(server)
    people = [threading.Thread(target=storm.write, args=(text,)) for text in ASKED]
    for one in people:
        one.start()
    try:
        assert swap.swap(server, other, present) == "swapped"
        assert swap.served(server) == "another"
        assert swap.swap(server, present, other) == "swapped"
    finally:
        storm.over.set()
        for one in people:
            one.join()
    assert storm.failures == []
    assert len(storm.seconds) > len(ASKED)
