"""`run`: the whole helpline on this machine, under one supervisor."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

import click
import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot import settings
from bot.cli.config import doubts, gaps
from bot.cli.processes import bot_command, environment
from bot.cli.supervisor.ports import require_free
from bot.cli.supervisor.service import Service
from bot.cli.supervisor.supervise import supervise
from bot.core.errors import ConfigError
from bot.nlu import serving, training
from bot.nlu.environment import rasa_environment
from bot.nlu.trust import authorities
from bot.services import heartbeat
from bot.settings import Settings, variable
from bot.store.bookmarks import SqlBookmarks
from bot.store.engine import make_engine

_LONGEST_LOOK = 2.0
"""Seconds a service may take to say that it is well."""


def _answers(url: str) -> Callable[[], Awaitable[bool]]:
    async def healthy() -> bool:
        try:
            async with httpx.AsyncClient(
                trust_env=False, verify=authorities(), timeout=_LONGEST_LOOK
            ) as client:
                return (await client.get(url)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    return healthy


def _has_worker(current: Settings) -> Callable[[], Awaitable[bool]]:
    async def healthy() -> bool:
        try:
            async with httpx.AsyncClient(
                trust_env=False, verify=authorities(), timeout=_LONGEST_LOOK
            ) as client:
                told = (await client.get(f"{current.local_url}/health")).json()
        except (httpx.HTTPError, ValueError):
            return False
        return isinstance(told, dict) and told.get("worker") == "ok"

    return healthy


def forget_former_worker(current: Settings) -> None:
    """A worker that was killed a moment ago must not pass for the one that starts now."""
    engine = make_engine(current.database_url, 1)
    try:
        # A database that cannot be used is told of by the processes that need it.
        with suppress(SQLAlchemyError), engine.begin() as connection:
            SqlBookmarks(connection).write(heartbeat.BOOKMARK, heartbeat.ENDED)
    finally:
        engine.dispose()


def services(current: Settings) -> list[Service]:
    """What `run` starts, in the order in which it is ended: the model last, since turns need it."""
    own = environment()
    started = [
        Service(
            "web", lambda: bot_command("web"), own, healthy=_answers(f"{current.local_url}/health")
        ),
        Service("worker", lambda: bot_command("worker"), own, healthy=_has_worker(current)),
    ]
    if current.nlu_url is None:
        started.append(
            Service(
                "nlu",
                lambda: serving.command(
                    training.model_path(), current.nlu_port, current.nlu_server
                ),
                rasa_environment(),
                healthy=_answers(f"{current.interpreter_url}/status"),
                essential=False,
            )
        )
    return started


def _tell(name: str, line: str) -> None:
    click.echo(f"{name:>6} | {line}", err=True)


def _announcer(current: Settings) -> Callable[[Sequence[str]], None]:
    began = time.monotonic()

    def announce(absent: Sequence[str]) -> None:
        click.echo(f"\nHaq Didi is up after {time.monotonic() - began:.0f} s.")
        if current.simulator_enabled:
            click.echo(f"  Open {current.local_url}/ for the phone simulator.")
        else:
            click.echo(f"  Providers reach it at {current.public_base_url or current.local_url}")
        if absent:
            click.echo(
                f"  Not up yet: {', '.join(absent)}. Keywords, buttons and numbers work meanwhile."
            )
        click.echo("  Ctrl-C ends it.\n")

    return announce


@click.command()
def run() -> None:
    """Start the model's server, the web app and the worker; Ctrl-C ends all of them."""
    current = settings.read()
    if lacking := list(gaps(current)):
        raise ConfigError("The helpline cannot start yet:\n  " + "\n  ".join(lacking))
    for doubt in doubts(current):
        click.echo(f"haqdidi: {doubt}", err=True)
    require_free(current.host, current.port, variable("port"))
    if current.nlu_url is None:
        require_free(serving.LOOPBACK, current.nlu_port, variable("nlu_port"))
    forget_former_worker(current)
    asyncio.run(supervise(services(current), _tell, _announcer(current)))
    click.echo("Haq Didi has ended.")
