"""Keyed hashes: how somebody is found again without her address being readable.

The space of telephone numbers is small, so a plain hash could be reversed by trying them all.
Ledger, contacts and the queue for labelling are hashed under different keys: no table tells on
another.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode

from bot.core.errors import ConfigError


class Hashing:
    """HMAC-SHA256 under keys derived from the one in the settings.

    Raises:
        ConfigError: the key is not at least 32 bytes in URL-safe base64.
    """

    def __init__(self, key: str) -> None:
        try:
            secret = urlsafe_b64decode(key)
        except ValueError:
            secret = b""
        if len(secret) < 32:
            raise ConfigError(
                "HAQDIDI_HASH_KEY cannot be used: it is 32 random bytes in URL-safe base64."
            )
        self._contacts = _hmac(secret, b"contact")
        self._ledger = _hmac(secret, b"ledger")
        self._unclear = _hmac(secret, b"unclear")

    def address(self, door: str, address: str) -> str:
        """Under which a contact is looked up."""
        return _hmac(self._contacts, f"{door}|{address}".encode()).hex()

    def person(self, salt: str, person: str) -> str:
        """A beneficiary in the ledger.

        The salt is the contact's own: once it is thrown away nobody can tell whose entry it was.
        """
        return _hmac(self._ledger, f"{salt}|{person}".encode()).hex()

    def text(self, text: str) -> str:
        """Under which the same words of several people meet in the queue for labelling."""
        return _hmac(self._unclear, text.encode()).hex()

    def writer(self, salt: str, text_hash: str) -> str:
        """Who wrote a text of that queue: another hash with each text, gone with the salt."""
        return _hmac(self._unclear, f"{salt}|{text_hash}".encode()).hex()


def _hmac(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()
