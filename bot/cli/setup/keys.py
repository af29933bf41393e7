"""Keys for a first local run, made once, so that nobody has to read a manual to see it work."""

import base64
import os
import secrets
from collections.abc import MutableMapping
from pathlib import Path

from bot.settings import SQLITE, variable

DATA_KEYS = variable("data_keys")
HASH_KEY = variable("hash_key")
DATABASE = variable("database_url")

_HEAD = """\
# Keys of this checkout's local database, made by ./haqdidi. Without them nothing in it can be read.
# A helpline that serves people has its own keys in the environment, and copies of them elsewhere.
"""


def _random_key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


def _read(path: Path) -> dict[str, str]:
    lines = (line.partition("=") for line in path.read_text("utf-8").splitlines())
    return {name: value for name, sign, value in lines if sign and not name.startswith("#")}


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(f"{_HEAD}{DATA_KEYS}={_random_key()}\n{HASH_KEY}={_random_key()}\n")
    # A link never replaces keys that somebody else made in the meantime.
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def lend(environment: MutableMapping[str, str], path: Path) -> str | None:
    """Put local keys into the environment when it has none, and say what was done.

    Nothing is done where a key is set already, or where the database is a server: several machines
    share it, and each would make keys of its own.
    """
    if environment.get(DATA_KEYS) or environment.get(HASH_KEY):
        return None
    if not environment.get(DATABASE, SQLITE).startswith(SQLITE):
        return None
    made = not path.exists()
    if made:
        _make(path)
    environment.update(_read(path))
    return f"Made keys for this machine's own database: .haqdidi/{path.name}" if made else None
