"""The official Twilio client speaking through httpx, to an address of our choice.

The client's own HTTP layer cannot be pointed elsewhere, so a server that stands in for Twilio could
not be used with it; and it hides whether a failed request had left, which decides if it may be
sent again.
"""

import logging
from typing import override
from urllib.parse import urlsplit

import httpx
from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]

from bot.core.errors import ChannelDown, OutcomeUnknown

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
"""Failures before the first byte of the request left."""


class HttpxClient(HttpClient):  # type: ignore[misc]
    """One pool of connections, safe for several threads."""

    def __init__(self, base_url: str, timeout: float) -> None:
        super().__init__(logging.getLogger("twilio.http"), is_async=False, timeout=timeout)
        self._base_url = base_url.rstrip("/")
        self._client = httpx.Client(timeout=timeout)

    @override
    def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Send one request; a redirect is never followed, so credentials stay with their host.

        Raises:
            ChannelDown: no connection; nothing was sent.
            OutcomeUnknown: the connection broke or no answer came after the request had left.
        """
        parts = urlsplit(uri)
        query = f"?{parts.query}" if parts.query else ""
        try:
            answer = self._client.request(
                method,
                self._base_url + parts.path + query,
                params=params or None,  # type: ignore[arg-type]
                data=data,
                headers=headers,
                auth=auth,
                timeout=timeout if timeout is not None else self.timeout,
                follow_redirects=allow_redirects,
            )
        except _NOT_SENT as error:
            raise ChannelDown(f"Twilio cannot be reached ({type(error).__name__}).") from error
        except httpx.HTTPError as error:
            raise OutcomeUnknown(f"No answer from Twilio ({type(error).__name__}).") from error
        return Response(answer.status_code, answer.text, dict(answer.headers))

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()
