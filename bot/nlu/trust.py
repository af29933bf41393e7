"""Who vouches for the model's server, should it be spoken to by TLS.

Reading all authorities takes longer than an answer of the server: it is done once a process.
"""

import ssl
from functools import cache

import httpx


@cache
def authorities() -> ssl.SSLContext:
    """The public authorities that come with httpx, whatever the environment names."""
    return httpx.create_ssl_context(trust_env=False)
