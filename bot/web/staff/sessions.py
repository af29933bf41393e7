"""Who is logged in: a signed cookie, nothing on our side.

It ends by itself, and with the password that it was opened by.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

LASTS = timedelta(hours=8)
"""A working day."""


class Sessions:
    """Opens and reads sessions. `passwords` are hashes by name, `key` at least 32 secret bytes."""

    def __init__(
        self, key: bytes, passwords: Mapping[str, str], now: Callable[[], datetime]
    ) -> None:
        self._key = key
        self._passwords = passwords
        self._now = now

    def open(self, name: str) -> str:
        """A cookie for somebody whose password was right."""
        ends = int((self._now() + LASTS).timestamp())
        told = f"{name}.{ends}.{secrets.token_urlsafe(12)}"
        return f"{told}.{self._signed('session', told, name)}"

    def name(self, cookie: str) -> str | None:
        """Whose cookie it is; None for one that is forged, over, or of a password since changed."""
        told, _, signature = cookie.rpartition(".")
        name, _, rest = told.partition(".")
        ends = rest.partition(".")[0]
        if name not in self._passwords or not (ends.isascii() and ends.isdigit()):
            return None
        right = hmac.compare_digest(self._signed("session", told, name), signature)
        return name if right and self._now().timestamp() < int(ends) else None

    def token(self, cookie: str) -> str:
        """What every form of this session carries, so that no other site can send one."""
        return self._signed("form", cookie, cookie.partition(".")[0])

    def is_ours(self, cookie: str, token: str) -> bool:
        """Whether a form was made for this session."""
        return hmac.compare_digest(self.token(cookie).encode(), token.encode())

    def _signed(self, purpose: str, told: str, name: str) -> str:
        data = f"{purpose}|{told}|{self._passwords.get(name, '')}".encode()
        return hmac.new(self._key, data, hashlib.sha256).hexdigest()
