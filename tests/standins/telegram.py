"""A stand-in for Telegram's Bot API: messages out, updates in by polling.

`python -m tests.standins.telegram --port 9002` runs it by itself and prints each message it takes.
"""

import asyncio
import itertools
import json
import sys
import threading
import time
from types import TracebackType
from typing import Any, Self

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.standins.form import posted
from tests.standins.script import Mishap, Script
from tests.standins.server import LocalServer

TOKEN = "123456:a-token-for-tests"
SECRET = "a_secret-for-tests"


class TelegramStandIn:
    """Telegram's half of the protocol."""

    def __init__(self, port: int = 0, echo: bool = False) -> None:
        self.taken: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.waiting: list[dict[str, Any]] = []
        self.script = Script()
        self.confirmed = threading.Event()
        """Set once something was waiting and all of it has been confirmed."""
        self.refusals = 0
        """So many attempts to set a webhook fail."""
        self._ids = itertools.count(1001)
        self._echo = echo
        path = f"/bot{TOKEN}/{{method}}"
        app = Starlette(routes=[Route(path, self._call, methods=["GET", "POST"])])
        self._server = LocalServer(app, port)
        self.url = self._server.url

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.script.over = True
        self._server.__exit__(kind, error, trace)

    def reset(self) -> None:
        """Forget what happened so far."""
        self.taken.clear()
        self.calls.clear()
        self.waiting.clear()
        self.confirmed.clear()
        self._ids = itertools.count(1001)
        self.script.clear()

    def fail(self, status: int, description: str, **parameters: int) -> None:
        """The next message is refused."""
        body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
        if parameters:
            body["parameters"] = parameters
        self.script.add(Mishap("refuse", status, body))

    async def _call(self, request: Request) -> Response:
        method = request.path_params["method"]
        given = {name: _decoded(value) for name, value in (await posted(request)).items()}
        self.calls.append((method, given))
        if method == "sendMessage":
            return await self._send(given)
        if method == "setWebhook" and self.refusals:
            self.refusals -= 1
            return JSONResponse({"ok": False, "error_code": 502, "description": "Bad"}, 502)
        if method == "getUpdates":
            return await self._updates(given)
        if method == "getWebhookInfo":
            info = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
            return _ok(info)
        if method == "getMe":
            return _ok({"id": 123456, "is_bot": True, "first_name": "Haq", "username": "haq_bot"})
        return _ok(True)

    async def _send(self, given: dict[str, Any]) -> Response:
        mishap = self.script.take()
        if mishap is not None and mishap.kind == "refuse":
            return JSONResponse(mishap.body, mishap.status)
        self.taken.append(given)
        self.script.arrived()
        if self._echo:
            sys.stdout.write(json.dumps(given, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        if mishap is not None and mishap.kind == "hang":
            await self.script.hang()
        if mishap is not None:
            return PlainTextResponse("<html>", 502)
        chat = {"id": given["chat_id"], "type": "private"}
        return _ok({"message_id": next(self._ids), "date": 1, "chat": chat, "text": given["text"]})

    async def _updates(self, given: dict[str, Any]) -> Response:
        offset = int(given.get("offset", 0))
        had_some = bool(self.waiting)
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        if had_some and not self.waiting:
            self.confirmed.set()
        deadline = time.monotonic() + float(given.get("timeout", 0))
        while not self.waiting and time.monotonic() < deadline and not self.script.over:
            await asyncio.sleep(0.02)
        return _ok(self.waiting)


def text_update(update_id: int, text: str, chat: int = 501) -> dict[str, Any]:
    """An update with a text message in a private chat."""
    entities = []
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0])
        entities = [{"type": "bot_command", "offset": 0, "length": length}]
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_780_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "सीता"},
            "from": {"id": chat, "is_bot": False, "first_name": "सीता"},
            "text": text,
            "entities": entities,
        },
    }


def tap_update(update_id: int, data: str, chat: int = 501) -> dict[str, Any]:
    """An update with a tap on an inline keyboard."""
    sender = {"id": chat, "is_bot": False, "first_name": "सीता"}
    message = text_update(update_id, "…", chat)["message"]
    query = {
        "id": f"q{update_id}",
        "from": sender,
        "chat_instance": "1",
        "data": data,
        "message": message,
    }
    return {"update_id": update_id, "callback_query": query}


def _decoded(value: str) -> Any:
    """Objects come as JSON inside a form field; a text that is a number stays a text."""
    return json.loads(value) if value[:1] in ("{", "[") else value


def _ok(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result})


if __name__ == "__main__":
    import argparse

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    with TelegramStandIn(parser.parse_args().port, echo=True):
        threading.Event().wait()
