"""A talk in the terminal, through the same intake, lanes and outbox as everybody's."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from bot.app.one_worker import is_for_one, only_worker
from bot.app.parts import Core, core, new_id, rounds
from bot.app.providers import channels
from bot.channels.forms import compose
from bot.channels.registry import senders
from bot.core.channel import Channel
from bot.core.errors import HelplineError
from bot.core.language import Language
from bot.core.message import Inbound, OutMessage
from bot.nlu import serving, training
from bot.services.clock import SystemClock
from bot.services.heartbeat import Heartbeat
from bot.services.rounds import Rounds
from bot.services.transcript import Answer, Transcript
from bot.settings import Settings

LONGEST_WAIT = 60.0
"""Seconds to wait for an answer that another worker has in hand."""

GLANCE = 0.02
"""Seconds between two looks at what another worker does."""


class Console:
    """One person at a terminal. Her talk lasts from run to run under the name she gives."""

    def __init__(self, parts: Core, worker: Rounds, channel: Channel, contact: str) -> None:
        self._parts = parts
        self._worker = worker
        self._channel = channel
        self._contact = contact
        self._transcript = Transcript(parts.store)
        self._heartbeat = Heartbeat(parts.store, SystemClock())

    def forget(self) -> None:
        """Begin anew: nobody finds what was said under this name before."""
        with self._parts.store.begin() as unit:
            known = unit.contacts.find("console", self._contact)
            if known is not None:
                unit.sessions.erase(known.id)
                unit.erasure.wipe_talk(known.id)
                unit.contacts.forget(known.id, new_id())

    def write(self, text: str = "", button: str | None = None) -> dict[str, Any]:
        """Send one message and wait for its turn, in the shape of the chat-json contract."""
        external_id = f"{self._contact}:{new_id()}"
        inbound = Inbound(self._channel, "console", external_id, self._contact, text, button)
        self._begin(inbound)
        self._parts.intake.accept(inbound)
        answer = self._answer(external_id)
        replies = [self._reply(message) for message in answer.messages]
        told: Mapping[str, Any] = json.loads(answer.account) if answer.account else {}
        return {"replies": replies, **told}

    def _begin(self, inbound: Inbound) -> None:
        """Store the chosen language, for whichever worker takes the first message."""
        beginning = self._parts.helpline.beginning()
        if beginning is None:
            return
        now = SystemClock().now()
        with self._parts.store.begin() as unit:
            contact_id = unit.contacts.meet(inbound, now)
            if unit.sessions.load(contact_id) is None:
                unit.sessions.save(contact_id, beginning, None, now)

    def _work(self) -> bool:
        """Serve one contact who has work, unless a worker is there to do so."""
        url = self._parts.settings.database_url
        if not is_for_one(url) and self._heartbeat.alive():
            return False
        with only_worker(url) as alone:
            current = self._worker.begin() if alone else None
            if current is not None:
                self._worker.finish(current)
        return current is not None

    def _answer(self, external_id: str) -> Answer:
        deadline = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < deadline:
            worked = self._work()
            answer = self._transcript.answer("console", external_id)
            if answer is not None:
                return answer
            if not worked:
                time.sleep(GLANCE)
        raise HelplineError("No answer came in a minute. Is another worker stuck? See its log.")

    def _reply(self, message: OutMessage) -> dict[str, Any]:
        composed = compose(message, self._channel)
        return {
            "text": composed.text,
            "options": [{"id": o.id, "title": o.title} for o in composed.options],
            "segments": composed.segments,
        }


@contextmanager
def console(
    settings: Settings, channel: Channel, contact: str, language: Language | None
) -> Iterator[Console]:
    """A talk with the model that is running, or with one of its own for as long as it lasts."""
    if serving.is_ready(settings.interpreter_url):
        with _opened(settings, settings.interpreter_url, channel, contact, language) as opened:
            yield opened
        return
    with (
        serving.running(training.model_path()) as url,
        _opened(settings, url, channel, contact, language) as opened,
    ):
        yield opened


@contextmanager
def _opened(
    settings: Settings, url: str, channel: Channel, contact: str, language: Language | None
) -> Iterator[Console]:
    parts = core(settings, first_language=language, account_doors=("console",), nlu_url=url)
    ways_out = senders(channels(settings))
    try:
        yield Console(parts, rounds(parts, ways_out), channel, contact)
    finally:
        for sender in ways_out.values():
            sender.close()
        parts.store.close()
