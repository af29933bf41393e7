"""Settings of the database: where it is, what protects it, how long it keeps what."""

from pydantic import Field, SecretStr

from bot.settings.values import DatabaseAddress, Group, List


class Data(Group):
    """The database, its keys, and retention."""

    database_url: DatabaseAddress = Field(
        "sqlite:///var/haqdidi.db",
        description="Database: sqlite:///path (relative to the checkout) or "
        "postgresql+psycopg://user:password@host/name.",
    )
    data_keys: List[SecretStr] = Field(
        (),
        description="Keys that encrypt numbers, texts and facts at rest, with commas between them: "
        "the first encrypts, all decrypt. Each is 32 random bytes in URL-safe base64.",
    )
    hash_key: SecretStr | None = Field(
        None,
        description="Key of the hash by which people are looked up: 32 random bytes in URL-safe "
        "base64. It cannot be changed later without losing who is who.",
    )
    session_minutes: int = Field(
        720,
        ge=5,
        description="Minutes of silence after which a talk is over. The facts of somebody who "
        "did not agree to keeping are gone with it.",
    )
    inbox_text_days: int = Field(
        30, ge=0, description="Days after which the texts that came in are wiped."
    )
    outbox_text_days: int = Field(
        30, ge=0, description="Days after which the texts that went out are wiped."
    )
    label_days: int = Field(
        90,
        ge=0,
        le=365,
        description="Days for which messages that were not understood are kept, anonymised, for "
        "staff to label. 0: none is kept.",
    )
    suppression_threshold: int = Field(
        10, ge=1, description="Counts smaller than this are not shown where numbers leave the room."
    )
