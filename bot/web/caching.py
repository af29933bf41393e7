"""Pages that need not be sent twice: what a browser has already is confirmed with 304."""

from hashlib import sha256

from starlette.datastructures import Headers
from starlette.responses import Response


def or_unchanged(response: Response, asked: Headers) -> Response:
    """The response, or 304 where the browser has just that.

    Its ETag is made of its body, so it changes with the knowledge base, the day and the program
    alike; a browser asks each time, and a page that is the same costs a few bytes.
    """
    # Weak, for compression on the way changes the bytes and not the page.
    etag = f'W/"{sha256(bytes(response.body)).hexdigest()[:32]}"'
    kept = {"ETag": etag, "Cache-Control": "no-cache"}
    if _has(asked.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=kept)
    response.headers.update(kept)
    return response


def _has(versions: str, etag: str) -> bool:
    bare = etag.removeprefix("W/")
    return any(one.strip().removeprefix("W/") in (bare, "*") for one in versions.split(","))
