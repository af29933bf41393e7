"""Is this request Twilio's? The check of `X-Twilio-Signature`.

HMAC-SHA1 over the public URL followed by every form field, sorted by name, name and value run
together. The names and values are not delimited and no time is signed, so the caller must besides
check the form of ids and drop what it has seen before.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit, urlunsplit

Field = tuple[str, str]


def is_signed(
    url: str, fields: Sequence[Field], signature: str | None, tokens: Iterable[str]
) -> bool:
    """Whether one of the tokens made the signature; a missing signature is never valid.

    Twilio is not consistent about writing the port, so both spellings are tried.
    """
    given = (signature or "").encode()
    wanted = [sign(spelling, fields, token) for token in tokens for spelling in _spellings(url)]
    # Every candidate is compared, so that the time taken tells nothing.
    return sum(hmac.compare_digest(candidate.encode(), given) for candidate in wanted) > 0


def sign(url: str, fields: Sequence[Field], token: str) -> str:
    """The signature Twilio sends with a form post to `url`. Repeated equal fields count once."""
    text = url + "".join(name + value for name, value in sorted(set(fields)))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def _spellings(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    if parts.port is not None:
        bare = parts._replace(netloc=host.rpartition(":")[0])
        return url, urlunsplit(bare)
    port = 443 if parts.scheme == "https" else 80
    return url, urlunsplit(parts._replace(netloc=f"{host}:{port}"))
