"""The part of Rasa's HTTP API that the bot uses, as an ASGI app.

`GET /`, `GET /version`, `GET /status`, `POST /model/parse {"text": …}` and
`PUT /model {"model_file": …}`, with the answers and errors of Rasa 3.6. A model is swapped in one
step: messages that are being read end with the old one, and a model that cannot be read changes
nothing. Nothing of a message is kept or logged.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from nlu.serving.model import Model, UnreadableModel, load
from nlu.serving.without_tensorflow import RASA_VERSION

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_LARGEST_REQUEST = 256_000
_JSON = [(b"content-type", b"application/json")]
_TEXT = [(b"content-type", b"text/plain; charset=utf-8")]


class Refused(Exception):
    """A request that cannot be served."""

    def __init__(self, status: HTTPStatus, reason: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason


class Api:
    """Answers requests with the model it holds."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._routes = {
            ("GET", "/"): self._hello,
            ("GET", "/version"): self._version,
            ("GET", "/status"): self._status,
            ("POST", "/model/parse"): self._parse,
            ("PUT", "/model"): self._swap,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        try:
            route = self._routes.get((scope["method"], scope["path"]), _unknown)
            status, headers, body = await route(await _body(receive))
        except Refused as refused:
            told = {
                "version": RASA_VERSION,
                "status": "failure",
                "message": str(refused),
                "reason": refused.reason,
                "code": refused.status,
            }
            status, headers, body = refused.status, _JSON, _written(told)
        length = (b"content-length", str(len(body)).encode())
        await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
        await send({"type": "http.response.body", "body": body})

    async def _hello(self, _body: bytes) -> tuple[int, list[Any], bytes]:
        return HTTPStatus.OK, _TEXT, f"Hello from Rasa: {RASA_VERSION}".encode()

    async def _version(self, _body: bytes) -> tuple[int, list[Any], bytes]:
        told = {"version": RASA_VERSION, "minimum_compatible_version": RASA_VERSION}
        return HTTPStatus.OK, _JSON, _written(told)

    async def _status(self, _body: bytes) -> tuple[int, list[Any], bytes]:
        told = {
            "model_file": self._model.file,
            "model_id": self._model.id,
            "num_active_training_jobs": 0,
        }
        return HTTPStatus.OK, _JSON, _written(told)

    async def _parse(self, body: bytes) -> tuple[int, list[Any], bytes]:
        text = _field(body, "text")
        return HTTPStatus.OK, _JSON, _written(self._model.read(text))

    async def _swap(self, body: bytes) -> tuple[int, list[Any], bytes]:
        file = Path(_field(body, "model_file"))
        try:
            self._model = await asyncio.to_thread(load, file)
        except UnreadableModel as error:
            raise Refused(HTTPStatus.BAD_REQUEST, "BadRequest", str(error)) from error
        return HTTPStatus.NO_CONTENT, [], b""


async def _unknown(_body: bytes) -> tuple[int, list[Any], bytes]:
    raise Refused(HTTPStatus.NOT_FOUND, "NotFound", "There is no such address here.")


async def _body(receive: Receive) -> bytes:
    read = b""
    while True:
        event = await receive()
        read += event.get("body", b"")
        if len(read) > _LARGEST_REQUEST:
            raise Refused(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "TooLarge", "The request is too large."
            )
        if not event.get("more_body"):
            return read


def _field(body: bytes, name: str) -> str:
    try:
        value = json.loads(body)[name]
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(
            HTTPStatus.BAD_REQUEST, "BadRequest", f'The request has to be JSON with "{name}".'
        ) from error
    if not isinstance(value, str):
        raise Refused(HTTPStatus.BAD_REQUEST, "BadRequest", f'"{name}" has to be text.')
    return value


def _written(told: Any) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")
