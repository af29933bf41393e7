"""The front of the helpline: the web app, and what it takes to hear from Telegram."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Literal

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette

from bot.app.parts import delivery, knowledge, store
from bot.app.providers import channels
from bot.app.staff import staff
from bot.channels.forms import compose
from bot.channels.registry import Channels, quiet, webhooks
from bot.channels.telegram.announcing import TelegramAnnouncing
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.polling import TelegramPolling
from bot.nlu import serving
from bot.services.clock import SystemClock
from bot.services.heartbeat import Heartbeat
from bot.services.helpline import INDIA
from bot.services.intake import Intake
from bot.services.transcript import Transcript
from bot.settings import LOOPBACK, Settings
from bot.store.condition import condition
from bot.store.unit import SqlStore
from bot.web.app import create_app
from bot.web.ports import Health
from bot.web.schemes.reader import Reader
from bot.web.simulator import Simulator

log = logging.getLogger(__name__)

CONNECTIONS = 16
"""To the database: a webhook holds one for some milliseconds, and others wait their turn."""

FRESH = 1.0
"""Seconds for which what is known of the model's state is taken for true."""


@contextmanager
def front(settings: Settings) -> Iterator[Starlette]:
    """The web app, ready to be served, for as long as the block lasts.

    Raises:
        ConfigError: a setting is missing, or the database cannot be used.
    """
    providers = channels(settings)
    quiet()
    opened = store(settings, CONNECTIONS)
    intake = Intake(opened, SystemClock())
    phone = None
    if settings.simulator_enabled:
        elsewhere = settings.host not in LOOPBACK
        phone = Simulator(Transcript(opened), compose, remote=elsewhere)
    app = create_app(
        ways_in=webhooks(providers),
        intake=intake,
        delivery=delivery(opened, {}),
        probe=HealthOf(opened, settings.interpreter_url),
        phone=phone,
        reader=reader(settings),
        staff=staff(settings, opened),
    )
    try:
        with _telegram(settings, providers, intake):
            yield app
    finally:
        opened.close()


def reader(settings: Settings) -> Reader:
    """What the pages on schemes show. The knowledge base is read when the first of them is asked
    for, so that messages are taken in from the first moment."""
    number = (settings.twilio_whatsapp_from or "").removeprefix("whatsapp:")
    return Reader(
        cache(knowledge), lambda: SystemClock().now().astimezone(INDIA).date(), number or None
    )


class HealthOf:
    """Looks at the database and for a worker each time, at the model once a second at most."""

    def __init__(
        self, opened: SqlStore, model_url: str, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._store = opened
        self._heartbeat = Heartbeat(opened, SystemClock())
        self._url = model_url
        self._now = now
        self._ready = False
        self._looked_at: float | None = None

    def __call__(self) -> Health:
        model: Literal["ok", "away"] = "ok" if self._model_ready() else "away"
        try:
            with self._store.engine.connect() as connection:
                found = condition(connection)
            worker: Literal["ok", "away"] = "ok" if self._heartbeat.alive() else "away"
        except SQLAlchemyError as error:
            log.error("health.no_database error=%s", type(error).__name__)  # noqa: TRY400
            return Health(database=False, model=model, worker="away")
        return Health(True, found.waiting, found.unsent, model, worker)

    def _model_ready(self) -> bool:
        now = self._now()
        if self._looked_at is None or now - self._looked_at >= FRESH:
            self._ready = serving.is_ready(self._url)
            self._looked_at = now
        return self._ready


@contextmanager
def _telegram(settings: Settings, providers: Channels, intake: Intake) -> Iterator[None]:
    """Telegram needs to be asked for messages, or to be told where to bring them."""
    account = providers.telegram
    if account is None or (settings.telegram_mode == "webhook" and not settings.public_base_url):
        yield
        return
    client = TelegramClient(account)
    task: TelegramPolling | TelegramAnnouncing = (
        TelegramAnnouncing(client, account, settings.public_base_url or "")
        if settings.telegram_mode == "webhook"
        else TelegramPolling(client, account.bot_id, intake.accept)
    )
    stop = threading.Event()
    runner = threading.Thread(target=task.run, args=(stop,), name="telegram-way-in")
    runner.start()
    try:
        yield
    finally:
        stop.set()
        client.close()
        runner.join()
