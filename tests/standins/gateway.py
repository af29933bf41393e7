"""A stand-in for an SMS gateway: takes messages as query, form or JSON.

`python -m tests.standins.gateway --port 9003` runs it by itself and prints each message it takes.
"""

import json
import sys
import uuid
from types import TracebackType
from typing import Any, Self

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.standins.form import posted
from tests.standins.script import Mishap, Script
from tests.standins.server import LocalServer


class GatewayStandIn:
    """Takes whatever it is sent at `/send`."""

    def __init__(self, port: int = 0, echo: bool = False) -> None:
        self.taken: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.script = Script()
        self._echo = echo
        app = Starlette(routes=[Route("/send", self._send, methods=["GET", "POST"])])
        self._server = LocalServer(app, port)
        self.url = self._server.url + "/send"

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
        self.headers.clear()
        self.script.clear()

    def fail(self, status: int, text: str = "", **headers: str) -> None:
        """The next message is refused."""
        self.script.add(Mishap("refuse", status, text, headers))

    async def _send(self, request: Request) -> Response:
        fields: dict[str, Any] = dict(request.query_params)
        if "json" in request.headers.get("content-type", ""):
            fields |= await request.json()
        else:
            fields |= await posted(request)
        mishap = self.script.take()
        if mishap is not None and mishap.kind == "refuse":
            return PlainTextResponse(str(mishap.body), mishap.status, mishap.headers)
        self.taken.append(fields)
        self.headers.append(dict(request.headers))
        self.script.arrived()
        if self._echo:
            sys.stdout.write(json.dumps(fields, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        if mishap is not None and mishap.kind == "hang":
            await self.script.hang()
        if mishap is not None:
            return PlainTextResponse("<html>")
        return JSONResponse({"id": f"gw-{uuid.uuid4().hex}", "state": "Pending"}, 202)


if __name__ == "__main__":
    import argparse
    import threading

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    with GatewayStandIn(parser.parse_args().port, echo=True):
        threading.Event().wait()
