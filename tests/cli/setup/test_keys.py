"""Keys for a first local run: made once, kept, and never where they would do harm."""

import base64
from pathlib import Path

from bot.cli.setup.keys import DATA_KEYS, HASH_KEY, lend


def test_keys_are_made_once_and_only_for_the_owner(tmp_path: Path) -> None:
    path = tmp_path / "own" / "keys.env"
    first: dict[str, str] = {}
    second: dict[str, str] = {}
    assert lend(first, path) is not None
    assert lend(second, path) is None
    assert first == second
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(base64.urlsafe_b64decode(first[DATA_KEYS])) == 32
    assert first[DATA_KEYS] != first[HASH_KEY]
    assert [one.name for one in path.parent.iterdir()] == ["keys.env"]


def test_keys_of_the_environment_are_left_alone(tmp_path: Path) -> None:
    environment = {DATA_KEYS: "mine"}
    assert lend(environment, tmp_path / "keys.env") is None
    assert environment == {DATA_KEYS: "mine"}


def test_a_database_server_gets_no_keys_of_one_machine(tmp_path: Path) -> None:
    environment = {"HAQDIDI_DATABASE_URL": "postgresql://a@b/c"}
    assert lend(environment, tmp_path / "keys.env") is None
    assert DATA_KEYS not in environment
