"""A served model and clients that ask it for readings over `/model/parse`."""

import http.client
import json
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from bench.load.drive import Client, Say
from bench.load.messages import Talk, sentences
from bot.nlu import serving
from bot.nlu.serving import Server, ServerKind

_HEADERS = {"Content-Type": "application/json"}


@contextmanager
def served(
    model: Path, kind: ServerKind, compiled: Path | None = None
) -> Iterator[tuple[Server, Client]]:
    """A server that is ready, and clients of it.

    `compiled`: keep compiled Python there instead of beside the sources; an empty folder makes a
    start like the first one after an installation.
    """
    port = serving.free_port()
    command = serving.command(model, port, kind)
    if compiled is not None:
        command = ["env", f"PYTHONPYCACHEPREFIX={compiled}", *command]
    with serving.started(command, port) as server:
        yield server, lambda: _say(server.url)


def questions(messages: int, seed: int) -> list[Talk]:
    """So many different messages of the training data, each by a person of its own."""
    texts = sorted(set(sentences()))
    if messages > len(texts):
        raise ValueError(f"there are only {len(texts)} different sentences")
    return [[text] for text in random.Random(seed).sample(texts, messages)]


def _say(url: str) -> Say:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def say(_person: int, _number: int, text: str) -> float | None:
        body = json.dumps({"text": text})
        began = time.perf_counter()
        connection.request("POST", "/model/parse", body, _HEADERS)
        told = json.loads(connection.getresponse().read())
        seconds = time.perf_counter() - began
        return seconds if (told.get("intent") or {}).get("name") else None

    return say
