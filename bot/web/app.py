"""The web app, put together from what is handed to it."""

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from bot.services.webhooks import Webhook
from bot.web import health, simulator, static_files, webhooks
from bot.web.ports import DeliveryRecord, HealthProbe, Intake
from bot.web.schemes import routes as schemes
from bot.web.schemes.reader import Reader
from bot.web.security import SecurityHeaders
from bot.web.simulator import Simulator
from bot.web.staff import routes as staff_pages
from bot.web.staff.routes import Staff


def create_app(
    *,
    ways_in: Sequence[Webhook],
    intake: Intake,
    delivery: DeliveryRecord,
    probe: HealthProbe,
    phone: Simulator | None = None,
    reader: Reader | None = None,
    staff: Staff | None = None,
) -> Starlette:
    """Webhooks, `/health`, the simulator at `/` where `phone` is given, the pages on schemes below
    `/schemes` where `reader` is, those for staff below `/staff` where `staff` is."""
    routes: list[BaseRoute] = [
        *webhooks.routes(ways_in, intake, delivery),
        health.route(probe),
        static_files.mount(),
    ]
    if reader is not None:
        routes += schemes.routes(reader)
    if staff is not None:
        routes += staff_pages.routes(staff)
    if phone is not None:
        routes += simulator.routes(phone, intake)
    return Starlette(routes=routes, middleware=[Middleware(SecurityHeaders)])
