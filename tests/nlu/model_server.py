"""A stand-in that speaks Rasa's `GET /status` and `PUT /model`, and can misbehave."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from bot.nlu.swap import model_id
from tests.nlu.rasa_stand_in import as_rasa
from tests.standins.threaded_server import Quiet, served


@dataclass
class ModelServer:
    """Its address, the id of its model, which files it was told to load, and how it misbehaves."""

    url: str
    model: str
    loaded: list[str] = field(default_factory=list)
    refuses: set[str] = field(default_factory=set)
    takes_instead: dict[str, str] = field(default_factory=dict)
    cannot_read_with: set[str] = field(default_factory=set)

    def load(self, file: str) -> int:
        self.loaded.append(file)
        if file in self.refuses:
            return 400
        self.model = self.takes_instead.get(file) or model_id(Path(file))
        return 204


@contextmanager
def serving(model: str) -> Iterator[ModelServer]:
    """A stand-in on a free port of loopback, reading with a model of this id."""

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told = {"model_id": stand_in.model, "num_active_training_jobs": 0}
            self._answer(200, json.dumps(told).encode())

        def do_PUT(self) -> None:
            self._answer(stand_in.load(str(self._told()["model_file"])), b"")

        def do_POST(self) -> None:
            if stand_in.model in stand_in.cannot_read_with:
                self._answer(500, b"")
                return
            self._answer(200, json.dumps(as_rasa(str(self._told()["text"]))).encode())

        def _told(self) -> dict[str, object]:
            told: dict[str, object] = json.loads(
                self.rfile.read(int(self.headers["Content-Length"]))
            )
            return told

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            if status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with served(Handler) as url:
        stand_in = ModelServer(url, model)
        yield stand_in
