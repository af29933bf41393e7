"""Names of places as they are compared: registers differ in capitals, spaces and punctuation."""

import re
from collections.abc import Iterable

from bot.knowledge.catalogue import District

_BESIDE = re.compile(r"[^a-z0-9]")


def plain(text: str) -> str:
    """A name or heading without capitals, spaces and punctuation."""
    return _BESIDE.sub("", text.lower())


def by_plain_name(districts: Iterable[District]) -> dict[tuple[str, str], District]:
    """Districts by State and each name they go by; of two that share one, the last."""
    return {
        (district.state, plain(name)): district
        for district in districts
        for name in (*district.heard, district.name.en)
    }
