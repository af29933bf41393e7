"""Is the helpline well? For supervisors, load balancers and the curious."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.ports import Health, HealthProbe


def route(probe: HealthProbe) -> Route:
    """`/health`: 200 while messages can be stored, even when nobody answers them; else 503."""

    async def endpoint(_request: Request) -> Response:
        health = await run_in_threadpool(probe)
        return JSONResponse(described(health), 200 if health.database else 503)

    return Route("/health", endpoint, methods=["GET"], name="health")


def described(health: Health) -> dict[str, object]:
    """The health as JSON. `degraded` says that no worker answers, or that keywords
    stand in for the model."""
    status = "degraded" if "away" in (health.model, health.worker) else "ok"
    return {
        "status": status if health.database else "down",
        "database": "ok" if health.database else "down",
        "queue": {"waiting": health.waiting, "leaving": health.leaving},
        "model": health.model,
        "worker": health.worker,
    }
