"""Reading a request's body without reading more than we want."""

from starlette.requests import Request

from bot.core.errors import RejectedRequest

MAX_BODY = 64 * 1024
"""Bytes. The largest honest request, a long WhatsApp message with its metadata, has some 10 KiB."""


async def read_body(request: Request) -> bytes:
    """The body.

    Raises:
        RejectedRequest: larger than MAX_BODY (413), noticed before the rest is read.
    """
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced) > MAX_BODY:
        raise RejectedRequest("The request is too large.", 413)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise RejectedRequest("The request is too large.", 413)
    return bytes(body)
