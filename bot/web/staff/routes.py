"""`/staff`: log in, and label the messages that were not understood.

Plain forms that work without a script. Every one carries a token of its session, the cookie never
leaves our own pages, and a page of another site cannot send anything.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.core.errors import RejectedRequest
from bot.web.body import read_body
from bot.web.origin import names_this_machine, same_origin
from bot.web.staff import passwords
from bot.web.staff.attempts import Attempts
from bot.web.staff.intents import GROUPS, MEANING
from bot.web.staff.pages import render
from bot.web.staff.passwords import COST
from bot.web.staff.ports import Queue
from bot.web.staff.sessions import LASTS, Sessions

log = logging.getLogger(__name__)

COOKIE = "haqdidi_staff"
HOME = "/staff/queue"
LOGIN = "/staff/login"
_LONGEST_PASSWORD = 200


@dataclass(frozen=True)
class Staff:
    """What the pages need. `passwords` are scrypt hashes by name; without any there is no page."""

    queue: Queue
    passwords: Mapping[str, str]
    sessions: Sessions
    attempts: Attempts
    cost: int = COST
    """Of the hashes."""


def routes(staff: Staff) -> list[Route]:
    """The pages, and what their forms are sent to."""
    pages = _Pages(staff)
    return [
        Route("/staff", pages.home, methods=["GET"]),
        Route(LOGIN, pages.ask, methods=["GET"]),
        Route(LOGIN, pages.log_in, methods=["POST"]),
        Route("/staff/logout", pages.log_out, methods=["POST"]),
        Route(HOME, pages.show, methods=["GET"]),
        Route(HOME, pages.take, methods=["POST"]),
    ]


class _Pages:
    def __init__(self, staff: Staff) -> None:
        self._staff = staff

    async def home(self, _request: Request) -> Response:
        return RedirectResponse(HOME, 303)

    async def ask(self, request: Request) -> Response:
        if self._who(request) is not None:
            return RedirectResponse(HOME, 303)
        return _page("login.html", trouble=None)

    async def log_in(self, request: Request) -> Response:
        form = await _form(request)
        if form is None or not _from_here(request):
            return PlainTextResponse("Forbidden", 403)
        address = request.client.host if request.client else ""
        wait = self._staff.attempts.wait(address)
        if wait > 0:
            minutes = int(wait // 60) + 1
            refusal = _page("login.html", 429, trouble=f"Too many tries. Again in {minutes} min.")
            refusal.headers["Retry-After"] = str(int(wait) + 1)
            return refusal
        name, password = form.get("name", "").strip().lower(), form.get("password", "")
        known = self._staff.passwords.get(name) or passwords.nobody(self._staff.cost)
        given = password[:_LONGEST_PASSWORD]
        fits = await run_in_threadpool(passwords.fits, given, known, self._staff.cost)
        if not fits or name not in self._staff.passwords:
            self._staff.attempts.failed(address)
            log.warning("staff.refused")
            return _page("login.html", 403, trouble="Name or password is wrong.")
        answer = RedirectResponse(HOME, 303)
        answer.set_cookie(
            COOKIE, self._staff.sessions.open(name), max_age=int(LASTS.total_seconds()),
            path="/staff", httponly=True, samesite="strict",
            # Browsers keep a secure cookie for our own machine too, but not every client does.
            secure=not names_this_machine(request),
        )  # fmt: skip
        log.info("staff.logged_in")
        return answer

    async def log_out(self, request: Request) -> Response:
        if await self._sent(request) is None:
            return PlainTextResponse("Forbidden", 403)
        answer = RedirectResponse(LOGIN, 303)
        answer.delete_cookie(COOKIE, path="/staff")
        return answer

    async def show(self, request: Request) -> Response:
        name = self._who(request)
        if name is None:
            return RedirectResponse(LOGIN, 303)
        queue = self._staff.queue
        unclear, state = await run_in_threadpool(lambda: (queue.next(), queue.state()))
        return _page(
            "queue.html",
            name=name,
            token=self._staff.sessions.token(request.cookies[COOKIE]),
            unclear=unclear,
            state=state,
            groups=GROUPS,
            meaning=MEANING,
            done=_told(request),
        )

    async def take(self, request: Request) -> Response:
        name, form = self._who(request), await self._sent(request)
        if name is None:
            return RedirectResponse(LOGIN, 303)
        if form is None:
            return PlainTextResponse("Forbidden", 403)
        ident, choice = form.get("id", ""), form.get("choice", "")
        if not (ident.isascii() and ident.isdigit() and len(ident) < 19):
            return PlainTextResponse("Which message?", 400)
        what, _, intent = choice.partition(":")
        if what not in ("label", "skip", "delete", "undo") or (
            what == "label" and intent not in MEANING
        ):
            return PlainTextResponse("What is to be done with it?", 400)
        told = await run_in_threadpool(self._do, int(ident), what, intent, name)
        return RedirectResponse(f"{HOME}?{urlencode(told)}", 303)

    def _do(self, unclear_id: int, what: str, intent: str, name: str) -> dict[str, str]:
        queue = self._staff.queue
        if what == "label":
            if not queue.label(unclear_id, intent, name):
                return {"done": "late"}
            return {"done": "label", "id": str(unclear_id), "intent": intent}
        if what == "skip":
            queue.skip(unclear_id)
        elif what == "delete":
            queue.delete(unclear_id)
        else:
            queue.take_back(unclear_id)
        return {"done": what}

    def _who(self, request: Request) -> str | None:
        return self._staff.sessions.name(request.cookies.get(COOKIE, ""))

    async def _sent(self, request: Request) -> dict[str, str] | None:
        """A form of this session; None for one that another site made up."""
        form = await _form(request)
        if form is None or self._who(request) is None or not _from_here(request):
            return None
        ours = self._staff.sessions.is_ours(request.cookies[COOKIE], form.get("token", ""))
        return form if ours else None


def _page(template: str, status: int = 200, **values: object) -> HTMLResponse:
    return HTMLResponse(render(template, **values), status)


async def _form(request: Request) -> dict[str, str] | None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/x-www-form-urlencoded":
        return None
    try:
        text = (await read_body(request)).decode("utf-8")
        fields = parse_qs(text, keep_blank_values=True, max_num_fields=20)
    except (RejectedRequest, ValueError):
        return None
    return {name: values[-1] for name, values in fields.items()}


def _told(request: Request) -> dict[str, str]:
    """What was done with the message before, for the line above this one."""
    told = {name: request.query_params.get(name, "") for name in ("done", "id", "intent")}
    known = told["intent"] in MEANING and told["id"].isascii() and told["id"].isdigit()
    return told if told["done"] != "label" or known else {"done": ""}


def _from_here(request: Request) -> bool:
    """Whether a page of ours sent a form. Browsers say so themselves; to older ones our pages
    forbid to tell where they come from, so that their origin is `null` at best."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return same_origin(request)
