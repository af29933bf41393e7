"""`web`: only the web app."""

import click
import uvicorn

from bot import settings
from bot.app.front import front

LAST_SECONDS = 10
"""How long requests in hand may take once we are told to end; a webhook takes some milliseconds."""


@click.command()
def web() -> None:
    """Serve webhooks, health and the simulator until told to end."""
    current = settings.read()
    with front(current) as app:
        # Paths may hold a gateway's secret, so requests are logged by us, not by the server.
        uvicorn.run(
            app,
            host=current.host,
            port=current.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=LAST_SECONDS,
        )
