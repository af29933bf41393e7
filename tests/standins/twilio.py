"""A stand-in for Twilio: takes messages by its REST API, and signs and sends webhooks.

`python -m tests.standins.twilio --port 9001` runs it by itself and prints each message it takes as
one line of JSON.
"""

import base64
import json
import sys
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from tests.standins.form import posted
from tests.standins.script import Mishap, Script
from tests.standins.server import LocalServer

ACCOUNT = "AC" + "0" * 32
TOKEN = "a token for tests"


@dataclass(frozen=True)
class TakenMessage:
    """A message handed over by us, with the fields of the request."""

    sid: str
    fields: dict[str, str]

    @property
    def text(self) -> str:
        return self.fields.get("Body", "")


class TwilioStandIn:
    """Twilio's half of the protocol, with its own implementation of the signature."""

    def __init__(self, port: int = 0, echo: bool = False) -> None:
        self.taken: list[TakenMessage] = []
        self.script = Script()
        self._echo = echo
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        app = Starlette(routes=[Route(path, self._create, methods=["POST"])])
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
        self.script.clear()

    def fail(self, code: int, status: int = 400) -> None:
        """The next message is refused with a code of Twilio's."""
        body = {"code": code, "message": f"error {code}", "status": status, "more_info": "…"}
        self.script.add(Mishap("refuse", status, body))

    async def _create(self, request: Request) -> Response:
        credentials = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {credentials}":
            return JSONResponse({"code": 20003, "message": "Authenticate", "status": 401}, 401)
        mishap = self.script.take()
        if mishap is not None and mishap.kind == "refuse":
            return JSONResponse(mishap.body, mishap.status, mishap.headers)
        sid = f"SM{uuid.uuid4().hex}"
        fields = await posted(request)
        self.taken.append(TakenMessage(sid, fields))
        self.script.arrived()
        if self._echo:
            sys.stdout.write(json.dumps({"sid": sid, **fields}, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        if mishap is not None and mishap.kind == "hang":
            await self.script.hang()
        if mishap is not None:
            return PlainTextResponse("<html>", 201)
        answer = {"sid": sid, "status": "queued", "account_sid": ACCOUNT, "error_code": None}
        return JSONResponse(answer, 201)


def signed(url: str, fields: Mapping[str, str], token: str = TOKEN) -> dict[str, str]:
    """The headers of a webhook call to `url`, signed with the provider's own library."""
    signature: str = RequestValidator(token).compute_signature(url, dict(fields))
    return {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    }


def message_fields(
    text: str, *, sender: str = "whatsapp:+919800000001", **more: str
) -> dict[str, str]:
    """The form of an inbound message, as Twilio sends it for WhatsApp or SMS."""
    sid = "SM" + uuid.uuid4().hex
    whatsapp = sender.startswith("whatsapp:")
    fields = {
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "SmsSid": sid,
        "SmsStatus": "received",
        "Body": text,
        "To": "whatsapp:+14155238886" if whatsapp else "+14155238886",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": sender,
        "ApiVersion": "2010-04-01",
    }
    if whatsapp:
        fields |= {"ProfileName": "सीता", "WaId": sender[-12:], "MessageType": "text"}
    return fields | more


def deliver(
    base: str, path: str, fields: Mapping[str, str], public: str | None = None, token: str = TOKEN
) -> httpx.Response:
    """Post a signed webhook to `base`, which the outside world knows as `public`."""
    headers = signed((public or base) + path, fields, token)
    return httpx.post(base + path, content=urlencode(fields), headers=headers, timeout=10)


if __name__ == "__main__":
    import argparse
    import threading

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    with TwilioStandIn(parser.parse_args().port, echo=True):
        threading.Event().wait()
