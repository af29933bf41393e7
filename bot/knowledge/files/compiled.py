"""The compiled form of the knowledge base: what parsing its files gave, by the hash of each text.

Parsing is nine tenths of reading. What is kept is plain data (JSON), checked again when it is read,
so that a compiled form that was tampered with can do no more than a file that was.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256

from bot.knowledge.files.source import Data, Source

Compiled = Mapping[str, Data]
"""The data of texts by their hash."""

_DATE = "$date"


def text_hash(text: str) -> str:
    """The name of a text in the compiled form."""
    return sha256(text.encode()).hexdigest()


def pack(sources: Iterable[Source]) -> str:
    """The compiled form of files that were read without a problem of their form."""
    data = {text_hash(source.text): source.data for source in sources}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_plain)


def unpack(text: str) -> Compiled:
    """What `pack` made, read back; empty when the text is no such thing, so that all is parsed."""
    try:
        data = json.loads(text, object_hook=_restored)
    except (ValueError, TypeError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    raise TypeError(f"{type(value)} is no plain data")


def _restored(data: dict[str, Data]) -> Data:
    written = data.get(_DATE)
    return date.fromisoformat(written) if isinstance(written, str) else data
