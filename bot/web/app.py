"""The web app, put together from what is handed to it."""

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from bot.services.webhooks import Webhook
from bot.web import health, simulator, webhooks
from bot.web.ports import DeliveryRecord, HealthProbe, Intake
from bot.web.security import SecurityHeaders
from bot.web.simulator import Simulator


def create_app(
    *,
    ways_in: Sequence[Webhook],
    intake: Intake,
    delivery: DeliveryRecord,
    probe: HealthProbe,
    phone: Simulator | None = None,
) -> Starlette:
    """Webhooks, `/health`, and the simulator at `/` where `phone` is given."""
    routes: list[BaseRoute] = [*webhooks.routes(ways_in, intake, delivery), health.route(probe)]
    if phone is not None:
        routes += simulator.routes(phone, intake)
    return Starlette(routes=routes, middleware=[Middleware(SecurityHeaders)])
