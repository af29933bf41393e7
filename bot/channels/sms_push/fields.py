"""What a gateway sends, whichever way it sends it: query, form or JSON."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.core.errors import RejectedRequest
from bot.services.webhooks import HttpRequest

_MAX_FIELDS = 100


def read(request: HttpRequest) -> dict[str, Any]:
    """Everything the request carries, from its query and from its body, form or JSON.

    Raises:
        RejectedRequest: the body is neither (400).
    """
    try:
        found: dict[str, Any] = dict(_form(request.query))
        if request.headers.get("content-type", "").partition(";")[0].endswith("json"):
            body = json.loads(request.body)
            if not isinstance(body, dict):
                raise RejectedRequest("The JSON must be an object.", 400)
            return found | body
        return found | _form(request.body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise RejectedRequest(
            "The request can be read neither as form nor as JSON.", 400
        ) from error


def value(tree: Mapping[str, Any], name: str) -> str:
    """The value under a dotted name as text, empty when there is none."""
    if not name:
        return ""
    found: Any = tree.get(name)
    if found is None:
        found = tree
        for step in name.split("."):
            found = found.get(step) if isinstance(found, Mapping) else None
    return str(found) if isinstance(found, str | int | float) else ""


def _form(text: str) -> dict[str, str]:
    pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="strict")
    return dict(pairs)
