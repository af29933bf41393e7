"""A Rasa assistant of the same sentences: one rule and one fixed answer an intent, nothing else."""

import http.client
import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import yaml

from bench.load.drive import Client, Say
from bot.nlu.environment import rasa_environment, rasa_python
from bot.settings import ROOT
from tests.support.program import free_port, until

_HEADERS = {"Content-Type": "application/json"}


def generate(folder: Path, pipeline: Path) -> None:
    """Write the assistant: a pipeline, our sentences, a RulePolicy, a domain of answers."""
    config = yaml.safe_load(pipeline.read_text("utf-8"))
    config["policies"] = [{"name": "RulePolicy"}]
    intents = sorted(path.stem for path in (ROOT / "nlu/data/en").glob("*.yml"))
    answer = "आप इस बारे में ब्लॉक के RTPS काउंटर पर पूछ सकती हैं।"
    domain = {
        "version": "3.1",
        "intents": intents,
        "responses": {f"utter_{intent}": [{"text": answer}] for intent in intents},
    }
    rules = [
        {
            "rule": f"answers {intent}",
            "steps": [{"intent": intent}, {"action": f"utter_{intent}"}],
        }
        for intent in intents
    ]
    files = {
        "config.yml": config,
        "domain.yml": domain,
        "rules.yml": {"version": "3.1", "rules": rules},
        "credentials.yml": {"rest": None},
    }
    for name, tree in files.items():
        text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)
        (folder / name).write_text(text, "utf-8")


def train(folder: Path) -> Path:
    """Train the generated assistant; gives the model."""
    _rasa(
        folder, "train", "--config", str(folder / "config.yml"), "--domain",
        str(folder / "domain.yml"), "--data", "nlu/data", str(folder / "rules.yml"),
        "--out", str(folder), "--fixed-model-name", "assistant",
    )  # fmt: skip
    return folder / "assistant.tar.gz"


def _rasa(folder: Path, *arguments: str) -> None:
    surroundings = {**rasa_environment(), "RASA_CACHE_DIRECTORY": str(folder / "cache")}
    with (folder / "training.log").open("wb") as log:
        subprocess.run(
            [rasa_python(), "-m", "rasa", *arguments],
            cwd=ROOT, env=surroundings, check=True, stdout=log, stderr=log,
        )  # fmt: skip


@contextmanager
def assistant(folder: Path, model: Path) -> Iterator[tuple[int, float, Client]]:
    """`rasa run` with its REST channel: its process, how long it took to come up, and clients."""
    url = f"http://127.0.0.1:{free_port()}"
    began = time.perf_counter()
    command: list[str | Path] = [
        rasa_python(), "-m", "rasa", "run", "--enable-api", "--model", model,
        "--credentials", folder / "credentials.yml", "--interface", "127.0.0.1",
        "--port", str(urlsplit(url).port),
    ]  # fmt: skip
    with (
        (folder / "running.log").open("wb") as log,
        subprocess.Popen(command, cwd=ROOT, env=rasa_environment(), stdout=log, stderr=log) as rasa,
    ):
        try:
            until(lambda: _is_up(url), "Rasa is up")
            yield rasa.pid, time.perf_counter() - began, lambda: _say(url)
        finally:
            rasa.terminate()


def _is_up(url: str) -> bool:
    try:
        return httpx.get(f"{url}/status", trust_env=False).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _say(url: str) -> Say:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def say(person: int, _number: int, text: str) -> float | None:
        body = json.dumps({"sender": str(person), "message": text})
        began = time.perf_counter()
        connection.request("POST", "/webhooks/rest/webhook", body, _HEADERS)
        answers = json.loads(connection.getresponse().read())
        return time.perf_counter() - began if answers else None

    return say
