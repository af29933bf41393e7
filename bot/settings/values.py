"""How values are written in the environment, and what relative ones are relative to."""

from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

ROOT = Path(__file__).resolve().parents[2]
"""The checkout. Relative paths in settings are taken from here, wherever the program is called."""

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
SQLITE = "sqlite:///"

T = TypeVar("T")


class Group(BaseModel):
    """Base of every group of settings."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


def _split_list(value: object) -> object:
    return [part.strip() for part in value.split(",")] if isinstance(value, str) else value


def _split_pairs(value: object) -> object:
    if not isinstance(value, str):
        return value
    pairs = [pair.partition("=") for pair in value.split(",") if pair.strip()]
    if any(not sign for _, sign, _ in pairs):
        raise ValueError("write name=value, with commas between pairs")
    return {name.strip(): text.strip() for name, _, text in pairs}


def _web_address(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not value.startswith(("http://", "https://")):
        raise ValueError("an address begins with https:// or http://")
    return value.rstrip("/")


def _database(value: object) -> object:
    text = str(value)
    if text.startswith("postgresql://"):
        return text.replace("postgresql://", "postgresql+psycopg://", 1)
    if text.startswith("postgresql+psycopg://"):
        return text
    if not text.startswith(SQLITE):
        raise ValueError("only sqlite:///path and postgresql://… are supported")
    path = text.removeprefix(SQLITE)
    return text if path in ("", ":memory:") else SQLITE + str(ROOT / path)


List = Annotated[tuple[T, ...], BeforeValidator(_split_list)]
"""Written with commas between."""

Pairs = Annotated[dict[str, T], BeforeValidator(_split_pairs)]
"""Written as name=value, with commas between."""

WebAddress = Annotated[str, BeforeValidator(_web_address)]
"""Without a slash at its end."""

DatabaseAddress = Annotated[str, BeforeValidator(_database)]
"""With an absolute path, or with the driver we use."""
