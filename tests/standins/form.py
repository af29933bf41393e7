"""The fields of a form as our clients post it: url-encoded, without files."""

from urllib.parse import parse_qsl

from starlette.requests import Request


async def posted(request: Request) -> dict[str, str]:
    """What was filled in, empty fields included."""
    return dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
