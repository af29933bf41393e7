"""All settings together, and how they are read from the environment.

A variable of ours with a name that is not known is an error, because a mistyped name would
otherwise leave a door silently closed.
"""

import os
from collections.abc import Mapping
from difflib import get_close_matches

from pydantic import ValidationError

from bot.core.errors import ConfigError
from bot.settings.data import Data
from bot.settings.program import Program
from bot.settings.push_sms import PushSms
from bot.settings.staff import Staff
from bot.settings.telegram import Telegram
from bot.settings.twilio import Twilio
from bot.settings.understanding import Understanding

PREFIX = "HAQDIDI_"
FOR_TESTS = frozenset({"HAQDIDI_TEST_DATABASE_URL"})
"""Names that belong to the tests and are no settings of the program."""


class Settings(PushSms, Telegram, Twilio, Understanding, Staff, Data, Program):
    """The settings in use. `read` makes one from the environment; tests may construct one."""


def variable(field: str) -> str:
    """The environment variable of a field."""
    return PREFIX + field.upper()


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings the environment gives; an empty variable counts as not set.

    Raises ConfigError, with every problem at once, when a variable is unknown or a value cannot be.
    """
    source = os.environ if environment is None else environment
    given = {name for name in source if name.startswith(PREFIX)} - FOR_TESTS
    known = {variable(field): field for field in Settings.model_fields}
    problems = [_unknown(name, list(known)) for name in sorted(given - known.keys())]
    values = {known[name]: source[name] for name in given & known.keys() if source[name] != ""}
    settings = None
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        problems += [
            f"{variable(str(item['loc'][0]))}: {item['msg'].removeprefix('Value error, ')}"
            for item in error.errors(include_input=False, include_url=False)
        ]
    if problems or settings is None:
        raise ConfigError("The settings cannot be used:\n  " + "\n  ".join(problems))
    return settings


def _unknown(name: str, known: list[str]) -> str:
    nearest = get_close_matches(name, known, n=1)
    hint = f"; did you mean {nearest[0]}?" if nearest else ""
    return f"{name} is no setting of the helpline{hint}"
