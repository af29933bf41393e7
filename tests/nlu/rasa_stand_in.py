"""A local HTTP server that speaks `POST /model/parse` as Rasa does, and can misbehave."""

import contextlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

from tests.standins.threaded_server import Quiet, served

Answer = Callable[[str], tuple[int, bytes]]
"""From the text asked to status and body."""


def as_rasa(text: str) -> dict[str, object]:
    """What the real server says of a message, in shape."""
    return {
        "text": text,
        "intent": {"name": "ask_documents", "confidence": 0.91},
        "intent_ranking": [
            {"name": "ask_documents", "confidence": 0.91},
            {"name": "ask_benefit", "confidence": 0.05},
        ],
        "entities": [],
        "text_tokens": [[0, len(text)]],
        "safety": {"kind": None, "confidence": 0.01},
    }


def says(**changes: object) -> Answer:
    """An answer like Rasa's with some fields changed."""
    return lambda text: (200, json.dumps({**as_rasa(text), **changes}).encode())


class StandIn:
    """The running server: its address, what it was asked, and how it answers from now on."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[str] = []
        self.connections = 0
        self.answer: Answer = says()


@contextmanager
def serving() -> Iterator[StandIn]:
    """A stand-in on a free port of loopback."""

    class Handler(Quiet, BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            stand_in.connections += 1

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            stand_in.asked.append(body["text"])
            status, answer = stand_in.answer(body["text"])
            # A client that did not wait has closed the connection.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.send_response(status)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

    with served(Handler) as url:
        stand_in = StandIn(url)
        yield stand_in
