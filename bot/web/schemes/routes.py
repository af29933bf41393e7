"""`/schemes`, `/schemes/<id>` and `/schemes/<id>/leaflet`."""

import logging
from collections.abc import Callable
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.core.errors import ContentError
from bot.knowledge.base import KnowledgeBase
from bot.web.caching import or_unchanged
from bot.web.schemes.leaflet import density
from bot.web.schemes.listing import LONGEST_SEARCH, Wanted, listing, wanted
from bot.web.schemes.page import SchemePage
from bot.web.schemes.reader import Reader
from bot.web.schemes.rendering import Canvas
from bot.web.schemes.voice import Voice, language_of

_log = logging.getLogger(__name__)

_QUERY = ("q", "state", "category")


def routes(reader: Reader) -> list[Route]:
    """The pages. They are packed on the way: Hindi takes three bytes a letter, a tenth so."""
    pages = _Pages(reader)
    table = (
        ("/schemes", pages.list),
        ("/schemes/{scheme_id}", pages.scheme),
        ("/schemes/{scheme_id}/leaflet", pages.leaflet),
    )
    return [
        Route(path, _endpoint(page), methods=["GET"], middleware=[Middleware(GZipMiddleware)])
        for path, page in table
    ]


Page = Callable[[Request], Response]


def _endpoint(page: Page) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        try:
            return await run_in_threadpool(page, request)
        except ContentError as error:
            _log.error("schemes.no_knowledge error=%s", type(error).__name__)
            return PlainTextResponse("The pages on schemes are away; try again later.", 503)

    return endpoint


class _Pages:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def list(self, request: Request) -> Response:
        kb, (canvas, _) = self._knowledge(), self._canvas(request)
        asked = wanted(kb, *(request.query_params.get(name, "") for name in _QUERY))
        shown = listing(kb, asked)
        page = canvas.render("list.html", listing=shown, wanted=asked, kb=kb, care=shown.care)
        return _answer(request, page, kept=not shown.care)

    def scheme(self, request: Request) -> Response:
        return self._of_scheme(request, "scheme.html")

    def leaflet(self, request: Request) -> Response:
        return self._of_scheme(request, "leaflet.html")

    def _of_scheme(self, request: Request, template: str) -> Response:
        kb, (canvas, voice) = self._knowledge(), self._canvas(request)
        wanted_id = request.path_params["scheme_id"]
        scheme = next((one for one in kb.offered if one.id == wanted_id), None)
        if scheme is None:
            nothing = Wanted("", None, None)
            page = canvas.render("missing.html", wanted=nothing, kb=kb, care=False)
            return HTMLResponse(page, 404)
        told = SchemePage(kb, scheme, voice, self._reader.today())
        page = canvas.render(
            template,
            page=told,
            scheme=scheme,
            care=told.care,
            density=partial(density, told, voice),
        )
        return _answer(request, page, kept=not told.care)

    def _knowledge(self) -> KnowledgeBase:
        """What may be told today."""
        return self._reader.knowledge().quotable_on(self._reader.today())

    def _canvas(self, request: Request) -> tuple[Canvas, Voice]:
        voice = Voice(language_of(request.query_params.get("lang")))
        query = {name: request.query_params.get(name, "")[:LONGEST_SEARCH] for name in _QUERY}
        return Canvas(voice, request.url.path, query, self._reader.whatsapp), voice


def _answer(request: Request, page: str, *, kept: bool) -> Response:
    """The page. One that could betray who read it is not kept by any browser."""
    response = HTMLResponse(page)
    return or_unchanged(response, request.headers) if kept else response
