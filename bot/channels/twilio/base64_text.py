"""Long SMS that Twilio hands over in Base64.

It happens to some concatenated messages, without any mark. A body is taken for Base64 only when
nothing a person types could look so: long, one word, and readable text once decoded.
"""

import base64
import binascii
import re

_BASE64 = re.compile(r"[A-Za-z0-9+/\r\n]{60,}={0,2}")


def undisguised(text: str) -> str:
    """The text itself, or what it says when it is Base64."""
    if not _BASE64.fullmatch(text.strip()):
        return text
    try:
        decoded = base64.b64decode(text, validate=False).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return text
    return decoded if decoded.isprintable() or "\n" in decoded else text
