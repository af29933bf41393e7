"""A provider's way in: check, read, store, answer; nothing else happens before the answer.

Providers wait a few seconds and repeat what fails. So whatever is stored is answered well, a repeat
like the first time, and what could not be stored is answered with 503.
"""

import logging
from collections.abc import Sequence

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.core.errors import RejectedRequest
from bot.services.webhooks import HttpRequest, Received, Webhook
from bot.web.body import read_body
from bot.web.ports import DeliveryRecord, Intake

_log = logging.getLogger(__name__)


def routes(webhooks: Sequence[Webhook], intake: Intake, delivery: DeliveryRecord) -> list[Route]:
    """One route a webhook."""
    return [_route(webhook, intake, delivery) for webhook in webhooks]


def _route(webhook: Webhook, intake: Intake, delivery: DeliveryRecord) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            received = webhook.receive(await _plain(request))
        except RejectedRequest as error:
            _log.warning("webhook.rejected name=%s status=%s", webhook.name, error.status)
            return PlainTextResponse(str(error), error.status)
        try:
            await run_in_threadpool(_store, received, intake, delivery)
        except Exception as error:  # noqa: BLE001 - whatever it was, the provider has to repeat
            _log.error("webhook.not_stored name=%s error=%s", webhook.name, type(error).__name__)
            return PlainTextResponse("Not stored; try again.", 503, {"Retry-After": "5"})
        if received.ignored:
            _log.info("webhook.ignored name=%s kind=%s", webhook.name, received.ignored)
        answer = received.answer
        return Response(answer.body, answer.status, media_type=answer.media_type)

    return Route(webhook.path, endpoint, methods=list(webhook.methods), name=webhook.name)


def _store(received: Received, intake: Intake, delivery: DeliveryRecord) -> None:
    for message in received.messages:
        intake.accept(message)
    for report in received.reports:
        delivery.record_status(report)


async def _plain(request: Request) -> HttpRequest:
    body = await read_body(request)
    # Signatures cover the path as it was sent, before percent-encoding is undone.
    path = request.scope.get("raw_path") or request.url.path.encode()
    return HttpRequest(
        method=request.method,
        path=path.decode("latin-1").partition("?")[0],
        query=request.scope["query_string"].decode("latin-1"),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
        client=request.client.host if request.client else "",
    )
