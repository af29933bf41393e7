"""The texts of a file: what stands in it in both languages."""

from collections.abc import Iterator

from bot.knowledge.files.source import Data, Path

UNSPOKEN = frozenset({"sources", "cases", "aliases"})
"""Parts of a file that callers are never told."""


def texts(data: Data, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Every text in both languages with its place."""
    if isinstance(data, dict):
        hi, en = data.get("hi"), data.get("en")
        if isinstance(hi, str) and isinstance(en, str):
            yield path, hi, en
        for key, value in data.items():
            yield from texts(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from texts(value, (*path, place))
