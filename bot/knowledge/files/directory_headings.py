"""The headings of the Local Government Directory's exports, which are written in many ways.

"Block Code", "Development Block Code", "Block Name (In English)": what a file holds is told by its
headings.
"""

from collections.abc import Mapping, Sequence

from bot.knowledge.plain_names import plain

_HEADINGS = {
    "state_code": ("statecode", "statelgdcode"),
    "state": ("statename",),
    "district_code": ("districtcode", "districtlgdcode"),
    "district": ("districtname",),
    "block_code": ("blockcode", "developmentblockcode", "blocklgdcode"),
    "block": ("blockname", "developmentblockname"),
    "block_local": ("blocknameinlocal", "developmentblocknameinlocal"),
    "body_code": ("localbodycode", "grampanchayatcode", "villagepanchayatcode"),
    "body": ("localbodyname", "grampanchayatname", "villagepanchayatname"),
    "body_local": ("localbodynameinlocal", "grampanchayatnameinlocal"),
    "body_type": ("localbodytypename", "localbodytype"),
}
_LOCAL = {"block": "block_local", "body": "body_local"}


def columns_of(row: Sequence[str]) -> dict[str, int]:
    """Where each column stands. Of two headings alike the second is the local name."""
    columns: dict[str, int] = {}
    for i, heading in enumerate(row):
        flat = plain(heading).removesuffix("inenglish")
        for name, known in _HEADINGS.items():
            if flat in known:
                again = name in columns
                columns.setdefault(_LOCAL.get(name, name) if again else name, i)
    return columns


def holds_bodies(columns: Mapping[str, int]) -> bool:
    """Whether these are the columns of an export of local bodies."""
    return {"body_code", "body"} <= set(columns)


def is_gram_panchayat(kind: str) -> bool:
    """Whether a local body is one of villages; where its kind is not told, it is."""
    flat = plain(kind)
    return not flat or "villagepanchayat" in flat or "grampanchayat" in flat


def readable(name: str) -> str:
    """BODH GAYA is shouted; Bodh Gaya is read."""
    name = " ".join(name.split())
    return name.title() if name.isupper() else name
