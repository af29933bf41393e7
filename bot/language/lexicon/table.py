"""Reads the tables of this folder: one meaning a row, `name: phrase, phrase`.

A line that begins with a space goes on with the row above.
"""

from collections.abc import Iterator


def rows(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names of a table with their phrases, in small letters."""
    for row in table.strip().replace("\n ", " ").splitlines():
        name, _, phrases = row.partition(":")
        yield name.strip(), tuple(listed(phrases))


def cased_rows(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same for tables in which capitals matter."""
    for row in table.strip().splitlines():
        name, _, words = row.partition(":")
        yield name.strip(), tuple(word.strip() for word in words.split(","))


def listed(phrases: str) -> Iterator[str]:
    """Phrases parted by commas."""
    for phrase in phrases.replace("\n", " ").split(","):
        words = " ".join(phrase.lower().split())
        if words:
            yield words
