"""Connections to the gateway: kept open between messages, and told apart when they fail."""

import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProxyError

_KEPT = 8
"""Connections; a gateway is asked by the worker's threads, which are few."""


def connections(url: str, timeout: float) -> urllib3.PoolManager:
    """Connections to `url`, by the proxy of the environment where there is one for it.

    Each attempt is one attempt: nothing is repeated or redirected by itself.
    """
    address = urlsplit(url)
    proxy = getproxies().get(address.scheme)
    if proxy and not proxy_bypass(address.hostname or ""):
        return urllib3.ProxyManager(proxy, timeout=timeout, retries=False, maxsize=_KEPT)
    return urllib3.PoolManager(timeout=timeout, retries=False, maxsize=_KEPT)


def unreached(error: HTTPError) -> bool:
    """Whether the gateway has certainly seen nothing of the request."""
    if isinstance(error, NewConnectionError | ConnectTimeoutError | ProxyError):
        return True
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in error.args)
