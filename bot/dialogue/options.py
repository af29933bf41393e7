"""Which option of the last message is meant: a tap, its number, or its id."""

import re

from bot.dialogue.session import Session

_NUMBER = re.compile(r"^\W*(\d{1,2})\W*$")
_DIGITS = {ord(deva): str(n) for n, deva in enumerate("०१२३४५६७८९")}

WIPE = "0"
"""Typed alone it wipes the talk, at any point after a safety answer."""


def wipes(session: Session, text: str, button: str | None) -> bool:
    """Whether the message wipes the talk: the option was offered, at whatever turn."""
    if button is not None:
        return button.startswith("wipe:") or (button == WIPE and session.wipe_offered)
    return session.wipe_offered and number_in(text) == 0


def chosen(session: Session, text: str, button: str | None) -> str | None:
    """The id of the option, or None when the message is no choice among those shown last.

    A tap on an older message's button counts by its id as long as it can still be understood.
    """
    if button is not None:
        number = number_in(button)
        if number is not None and button not in session.choices:
            return _numbered(session, number)
        return button
    number = number_in(text)
    return _numbered(session, number) if number is not None else None


def number_in(text: str) -> int | None:
    """The number that a message consists of, in either script."""
    match = _NUMBER.match(text.translate(_DIGITS))
    return int(match.group(1)) if match else None


def _numbered(session: Session, number: int) -> str | None:
    if 1 <= number <= len(session.choices):
        return session.choices[number - 1]
    return None


def parts(option: str) -> tuple[str, str]:
    """`("age", "60")` of `age:60`."""
    name, _, value = option.rpartition(":")
    return name, value
