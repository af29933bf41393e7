"""Reads the tables of this folder: one meaning a line, `name: phrase, phrase`."""

from collections.abc import Iterator


def rows(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names of a table with their phrases, in small letters."""
    for line in table.strip().splitlines():
        name, _, phrases = line.partition(":")
        yield name.strip(), tuple(listed(phrases))


def listed(phrases: str) -> Iterator[str]:
    """Phrases parted by commas."""
    for phrase in phrases.replace("\n", " ").split(","):
        if phrase.strip():
            yield phrase.strip().lower()
