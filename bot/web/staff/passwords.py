"""Passwords of staff, of which only scrypt hashes are ever written down.

scrypt after RFC 7914, with 32 MiB and some tenth of a second a try, as OWASP's "Password Storage
Cheat Sheet" asks for (n=2^15, r=8, p=3).
"""

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import cache

SHORTEST = 12
"""Characters of a password."""
FORM = re.compile(r"scrypt\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}")
"""A hash as it stands in the settings: no sign in it means anything to a shell."""

COST = 15
"""Of each try, as the logarithm of scrypt's n. Only a test, which keeps no secret, takes less."""
_R, _P = 8, 3
_MEMORY = 64 * 1024 * 1024


def hashed(password: str, salt: bytes | None = None, cost: int = COST) -> str:
    """The hash of a password, with a salt of its own."""
    salt = salt or secrets.token_bytes(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=2**cost, r=_R, p=_P, maxmem=_MEMORY)
    return f"scrypt.{_written(salt)}.{_written(digest[:32])}"


@cache
def nobody(cost: int = COST) -> str:
    """What the password of an unknown name is compared with, so that it takes as long."""
    return hashed(secrets.token_urlsafe(), cost=cost)


def fits(password: str, known: str, cost: int = COST) -> bool:
    """Whether a hash of this cost is that of this password; the time it takes tells nothing."""
    salt = urlsafe_b64decode(known.split(".")[1] + "==")
    return hmac.compare_digest(hashed(password, salt, cost), known)


def _written(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
