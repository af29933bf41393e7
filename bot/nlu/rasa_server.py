"""The interpreter that asks Rasa's server over HTTP."""

import json
import time
from collections.abc import Callable
from http import HTTPStatus
from types import TracebackType
from typing import Self

import urllib3

from bot.core.errors import InterpreterUnavailable
from bot.core.interpretation import Interpretation
from bot.nlu.circuit import Circuit
from bot.nlu.rasa_protocol import interpretation
from bot.nlu.recent import RecentReadings

_LONGEST_CONNECT = 0.5
_PAUSE_AFTER_FAILURE = 5.0
_LARGEST_ANSWER = 1_000_000
_READINGS_KEPT = 512
_CONNECTIONS = 32
_HEADERS = {"Content-Type": "application/json"}
_REMEMBERED = 60.0
"""Seconds: the server may read with another model at any time, and does not say so."""


class RasaInterpreter:
    """Reads messages by a Rasa server at `url`. One object may serve many threads.

    `timeout` is the longest wait for one answer, in seconds. After a failure nobody waits again
    for five seconds: `read` raises at once, then one message probes the server.
    """

    def __init__(
        self,
        url: str,
        timeout: float = 3.0,
        clock: Callable[[], float] = time.monotonic,
        readings_kept: int = _READINGS_KEPT,
    ) -> None:
        # The server stands on loopback or in a private network: no proxy of the environment. Asked
        # for every message, so by the leanest of our HTTP clients.
        self._url = f"{url.rstrip('/')}/model/parse"
        self._client = urllib3.PoolManager(
            maxsize=_CONNECTIONS,
            timeout=urllib3.Timeout(connect=min(timeout, _LONGEST_CONNECT), read=timeout),
            retries=False,
        )
        self._circuit = Circuit(_PAUSE_AFTER_FAILURE, clock)
        self._recent = RecentReadings(readings_kept)
        self._clock = clock
        self._remembers_since = clock()

    def read(self, text: str) -> Interpretation:
        """What the message means; raises InterpreterUnavailable when the server cannot be asked."""
        if not text.strip():
            return Interpretation(text, "out_of_scope", 0.0)
        self._forget_the_old()
        known = self._recent.find(text)
        if known is not None:
            return known
        if not self._circuit.admits():
            raise InterpreterUnavailable(
                "The NLU server was away a moment ago; not asked again yet."
            )
        try:
            reading = interpretation(text, self._ask(text))
        except InterpreterUnavailable:
            self._circuit.failed()
            self._recent.forget_all()
            raise
        self._circuit.succeeded()
        self._recent.keep(reading)
        return reading

    def _forget_the_old(self) -> None:
        now = self._clock()
        if now - self._remembers_since >= _REMEMBERED:
            self._remembers_since = now
            self._recent.forget_all()

    def _ask(self, text: str) -> object:
        # Rasa takes a leading slash for a command of its own; a blank keeps all offsets right.
        asked = f" {text[1:]}" if text.startswith("/") else text
        body = json.dumps({"text": asked}).encode()
        try:
            response = self._client.request(
                "POST", self._url, body=body, headers=_HEADERS, preload_content=False
            )
            try:
                told = response.read(_LARGEST_ANSWER + 1)
            finally:
                response.release_conn()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise InterpreterUnavailable(_away(type(error).__name__)) from error
        if response.status != HTTPStatus.OK:
            raise InterpreterUnavailable(_away(f"HTTP {response.status}"))
        if len(told) > _LARGEST_ANSWER:
            raise InterpreterUnavailable("The NLU server's answer is too large to be one.")
        try:
            return json.loads(told)
        except ValueError as error:
            raise InterpreterUnavailable(_away("no JSON")) from error

    def close(self) -> None:
        """Give back the connections."""
        self._client.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _away(why: str) -> str:
    return (
        f"The NLU server gives no answer ({why}). Keywords take over; "
        "see its log, or start it again with `./haqdidi run`."
    )
