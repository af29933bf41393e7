"""The phone simulator: a page at `/` that writes to the helpline as a phone would.

Its messages take the way of all messages, through intake, lanes and outbox; only the last step, to
a provider, is left out. What the page shows beside the phone comes from a `SimulatorView`.

Anybody who reaches it can write as anybody, so it answers callers on this machine alone unless told
otherwise, and never under a name that is not this machine's.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.core.channel import Channel
from bot.core.errors import RejectedRequest
from bot.core.message import Inbound, OutMessage
from bot.services.transcript import Answer
from bot.web.body import read_body
from bot.web.origin import names_this_machine, same_origin
from bot.web.ports import Composer, Intake, SimulatorView

_HERE = Path(__file__).parent
_CONTACT = re.compile(r"sim-[a-z0-9]{8,40}")
_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_SHOWN: tuple[Channel, ...] = ("whatsapp", "sms", "telegram")
MAX_TEXT = 1600
"""Characters, as many as Twilio delivers in one message."""
MAX_IDS = 20
"""Messages asked after at once; a page awaits one or two."""


@dataclass(frozen=True)
class Simulator:
    """What the simulator needs. `remote` opens it to callers from other machines."""

    view: SimulatorView
    compose: Composer
    remote: bool = False


def routes(simulator: Simulator, intake: Intake) -> list[Route]:
    """The page, and the two calls it makes."""
    page = (_HERE / "templates" / "simulator.html").read_text("utf-8")

    async def show(request: Request) -> Response:
        return _refusal(request, simulator) or HTMLResponse(page)

    async def send(request: Request) -> Response:
        refusal = _refusal(request, simulator) or _foreign(request)
        if refusal:
            return refusal
        try:
            inbound = inbound_of(await read_body(request))
        except RejectedRequest as error:
            return JSONResponse({"error": str(error)}, error.status)
        await run_in_threadpool(intake.accept, inbound)
        return JSONResponse({"accepted": True}, 202)

    async def answers(request: Request) -> Response:
        refusal = _refusal(request, simulator)
        if refusal:
            return refusal
        contact = request.query_params.get("contact", "")
        ids = request.query_params.getlist("id")[:MAX_IDS]
        if not _CONTACT.fullmatch(contact) or not all(map(_ID.fullmatch, ids)):
            return JSONResponse({"error": "Name a contact of the simulator's, and ids."}, 400)
        found = await run_in_threadpool(_answers, simulator, contact, ids)
        return JSONResponse({"answers": found})

    return [
        Route("/", show, methods=["GET"], name="simulator"),
        Route("/simulator/messages", send, methods=["POST"]),
        Route("/simulator/answers", answers, methods=["GET"]),
    ]


def inbound_of(body: bytes) -> Inbound:
    """The message the page sends: `{"contact", "channel", "id", "text"?, "button"?}`.

    Raises:
        RejectedRequest: it is none (400).
    """
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RejectedRequest("Send JSON.", 400) from error
    if not isinstance(given, dict):
        raise RejectedRequest("Send an object.", 400)
    contact, ident = str(given.get("contact", "")), str(given.get("id", ""))
    if not _CONTACT.fullmatch(contact) or not _ID.fullmatch(ident):
        raise RejectedRequest("Send a contact of the simulator's, and an id.", 400)
    channel = given.get("channel")
    if channel not in _SHOWN:
        raise RejectedRequest(f"The channel must be one of {', '.join(_SHOWN)}.", 400)
    text, button = given.get("text") or "", given.get("button")
    if not isinstance(text, str) or not isinstance(button, str | None) or len(text) > MAX_TEXT:
        raise RejectedRequest(f"Send a text of at most {MAX_TEXT} characters, or a button.", 400)
    return Inbound(
        channel=channel,
        door="simulator",
        external_id=f"{contact}:{ident}",
        address=contact,
        text=text.replace("\x00", ""),
        button=button or None,
    )


def _answers(
    simulator: Simulator, contact: str, ids: Sequence[str]
) -> dict[str, dict[str, Any] | None]:
    found = {ident: simulator.view.answer("simulator", f"{contact}:{ident}") for ident in ids}
    return {
        ident: None if answer is None else shown(answer, simulator.compose)
        for ident, answer in found.items()
    }


def shown(answer: Answer, compose: Composer) -> dict[str, Any]:
    """An answer with every reply in the form of each channel, so that the page can switch."""
    account: dict[str, Any] = json.loads(answer.account) if answer.account else {}
    replies = [_reply(message, compose) for message in answer.messages]
    return account | {"replies": replies, "parked": answer.parked}


def _reply(message: OutMessage, compose: Composer) -> dict[str, Any]:
    forms = {channel: compose(message, channel) for channel in _SHOWN}
    return {
        "options": [{"id": option.id, "title": option.title} for option in message.options],
        "language": message.language,
        "forms": {
            channel: {"text": form.text, "form": form.form, "segments": form.segments}
            for channel, form in forms.items()
        },
    }


def _refusal(request: Request, simulator: Simulator) -> Response | None:
    """404 for callers the simulator is not for: to them it does not exist."""
    if simulator.remote:
        return None
    caller = request.client.host if request.client else ""
    try:
        at_home = ip_address(caller).is_loopback
    except ValueError:
        at_home = False
    # A name of someone else's that leads to this machine is how a strange page would get in.
    if at_home and names_this_machine(request):
        return None
    return PlainTextResponse("Not Found", 404)


def _foreign(request: Request) -> Response | None:
    """403 for a message that another site's page sends through her browser."""
    json_sent = request.headers.get("content-type", "").startswith("application/json")
    return None if json_sent and same_origin(request) else PlainTextResponse("Forbidden", 403)
