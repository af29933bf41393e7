"""Keeps tests off the network: only loopback and Unix sockets may be reached."""

import ipaddress
import sys
from typing import Any

_NAMES = frozenset({"localhost", "testserver", "", None})


class NetworkForbiddenError(AssertionError):
    """A test tried to leave this machine."""


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    if host in _NAMES:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if not _is_loopback(host) and host not in ("0.0.0.0", "::", b"0.0.0.0"):  # noqa: S104
        raise NetworkForbiddenError(f"a test tried to reach {host!r}")


def forbid() -> None:
    """From now on, and until the process ends, reaching out raises NetworkForbiddenError."""
    sys.addaudithook(_watch)
