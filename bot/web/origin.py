"""Where a request says that it comes from, and under which name it reached us."""

import re

from starlette.requests import Request

_THIS_MACHINE = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?")


def names_this_machine(request: Request) -> bool:
    """Whether we are called by a name that only this machine has for itself, with a port or not."""
    return _THIS_MACHINE.fullmatch(request.headers.get("host", "")) is not None


def same_origin(request: Request) -> bool:
    """Whether a page of the host that is called sent it, or something that has no pages."""
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host", "")
