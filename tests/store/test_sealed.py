"""Nothing personal can be read in the database, and keys can be changed under way."""

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from bot.core.errors import ConfigError
from bot.core.events import ConsentGiven
from bot.store.backup import backup
from bot.store.hashing import Hashing
from bot.store.opening import open_store as open_existing
from bot.store.rotate import rotate, sealed_columns
from bot.store.sealed import Keyring
from bot.store.unit import SqlStore
from tests.services.world import DATA_KEY, HASH_KEY, World, open_store

PHONE = "whatsapp:+919800000007"
SECRET = "मेरे पति गुजर गए"


def used(store: SqlStore) -> World:
    world = World(store)
    world.dialogue.events = {SECRET: (ConsentGiven(),)}
    world.talk(SECRET, "two", address=PHONE)
    return world


def everything(store: SqlStore) -> str:
    """All that the database holds, as text."""
    with store.engine.connect() as connection:
        return "\n".join(
            str(tuple(row))
            for table in ("contact", "session", "inbox", "outbox", "lane", "consent_record")
            for row in connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608
        )


def test_neither_number_nor_text_is_readable(url: str) -> None:
    store = open_store(url)
    used(store)
    held = everything(store)
    store.close()
    assert len(held) > 1000
    for personal in (PHONE, "9800000007", SECRET, "पति", "2: two"):
        assert personal not in held


def test_not_even_in_the_file(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/db")
    used(store)
    store.close()
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert len(held) > 10_000
    assert b"9800000007" not in held
    assert SECRET.encode() not in held


def test_errors_do_not_quote_parameters(url: str) -> None:
    store = open_store(url)
    with store.engine.connect() as connection, pytest.raises(Exception, match="nowhere") as caught:
        connection.execute(text("SELECT * FROM nowhere WHERE x = :number"), {"number": PHONE})
    store.close()
    assert PHONE not in str(caught.value)


def test_keys_are_changed_under_way(url: str) -> None:
    world = used(open_store(url))
    world.store.close()
    new = Fernet.generate_key().decode()
    both = open_existing(url, [new, DATA_KEY], HASH_KEY, "notice-1")
    World(both, numbers=iter(range(100, 200)), new_id=lambda: "f" * 32)
    seen: list[tuple[str, int, int]] = []
    before = everything(both)
    values = rotate(both.engine, Keyring([new, DATA_KEY]), lambda *step: seen.append(step))
    after = everything(both)
    both.close()
    assert values == 7
    assert {table for table, _, _ in seen} == {"contact", "inbox", "outbox", "session"}
    assert before != after
    only_new = open_existing(url, [new], HASH_KEY, "notice-1")
    with only_new.reading() as unit:
        contact = unit.contacts.find("telegram", PHONE)
        assert contact is not None
        session = unit.sessions.load(contact.id)
    only_new.close()
    assert contact.address == PHONE
    assert session is not None
    assert SECRET in session.body or "\\u" in session.body


def test_a_missing_key_is_said_to_be_missing(url: str) -> None:
    world = used(open_store(url))
    world.store.close()
    other = open_existing(url, [Fernet.generate_key().decode()], HASH_KEY, "notice-1")
    with pytest.raises(ConfigError, match="HAQDIDI_DATA_KEYS"), other.reading() as unit:
        unit.contacts.find("telegram", PHONE)
    with pytest.raises(ConfigError, match="HAQDIDI_DATA_KEYS"):
        rotate(other.engine, Keyring([Fernet.generate_key().decode()]), lambda *_: None)
    other.close()


def test_sealed_columns_are_those_that_hold_words_and_numbers() -> None:
    found = {
        f"{table.name}.{column.name}" for table, columns in sealed_columns() for column in columns
    }
    assert found == {
        "contact.address", "contact.ledger_salt", "session.body", "inbox.body", "inbox.account",
        "outbox.body", "unclear.body",
    }  # fmt: skip


@pytest.mark.parametrize("keys", [[], ["short"], ["not base64 at all"]])
def test_bad_data_keys_are_refused(keys: list[str]) -> None:
    with pytest.raises(ConfigError):
        Keyring(keys)


@pytest.mark.parametrize("key", ["", "short", "!"])
def test_a_bad_hash_key_is_refused(key: str) -> None:
    with pytest.raises(ConfigError, match="HAQDIDI_HASH_KEY"):
        Hashing(key)


def test_ledger_and_contacts_are_hashed_apart() -> None:
    hashing = Hashing(HASH_KEY)
    assert hashing.address("sms", "x") != hashing.person("sms", "x")
    assert hashing.person("salt", "self") != hashing.person("salt", "p1")


def test_a_database_that_is_not_migrated_is_not_used(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="db migrate"):
        open_existing(f"sqlite:///{tmp_path}/db", [DATA_KEY], HASH_KEY, "1")


def test_a_backup_is_whole_and_taken_under_way(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/db")
    world = used(store)
    world.say("waits", PHONE)
    backup(store.engine, tmp_path / "copy")
    store.close()
    restored = open_store(f"sqlite:///{tmp_path}/copy")
    again = World(restored, new_id=lambda: "e" * 32)
    again.work()
    restored.close()
    assert again.sender.texts(PHONE) == ["3: waits"]
    store = open_store(f"sqlite:///{tmp_path}/db")
    with pytest.raises(ConfigError, match="exists already"):
        backup(store.engine, tmp_path / "copy")
    store.close()
