"""Our own files, kept by browsers for as long as they are the same."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.datastructures import QueryParams
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"


def mount() -> Mount:
    """`/static`."""
    return Mount("/static", _Files(directory=FOLDER), name="static")


@cache
def address(file: str) -> str:
    """Where a file is fetched; another address once it says something else.

    Raises OSError when there is no such file.
    """
    return f"/static/{file}?v={sha256((FOLDER / file).read_bytes()).hexdigest()[:10]}"


class _Files(StaticFiles):
    """A file asked for under `address` may be kept for a year, any other is asked after."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        named = "v" in QueryParams(scope["query_string"])
        kept = "public, max-age=31536000, immutable" if named else "no-cache"
        response.headers["Cache-Control"] = kept
        return response
