"""Settings of the pages for staff."""

import re

from pydantic import Field, SecretStr, field_validator

from bot.settings.values import Group, Pairs
from bot.web.staff.passwords import FORM

_NAME = re.compile(r"[a-z][a-z0-9-]{1,29}")


class Staff(Group):
    """Who may label messages."""

    staff_passwords: Pairs[SecretStr] = Field(
        {},
        description="Who may label messages at /staff, as name=hash with commas between; "
        "`./haqdidi config staff-password NAME` makes a pair. Empty: there are no such pages.",
    )

    @field_validator("staff_passwords")
    @classmethod
    def _hashes_only(cls, value: dict[str, SecretStr]) -> dict[str, SecretStr]:
        if not all(_NAME.fullmatch(name) for name in value):
            raise ValueError("a name is 2 to 30 small letters, digits and hyphens")
        if not all(FORM.fullmatch(known.get_secret_value()) for known in value.values()):
            raise ValueError("write hashes, never passwords: ./haqdidi config staff-password NAME")
        return value
