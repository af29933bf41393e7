"""A rule of spelling: what people write in place of what, and why."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_COMMONNESS = 1.0


@dataclass(frozen=True)
class Rule:
    """One habit of spelling. A word is given in small letters.

    `words` are whole words with what is written instead; `ways` are patterns, each with templates
    of what is written in its place (`\\1` is its first group).
    """

    name: str
    why: str
    words: Mapping[str, tuple[str, ...]]
    ways: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
    everywhere: bool
    """Whether a writer does it at every place of a word at once, not here and there."""
    common: float
    """How often it is chosen beside the other rules that fit a word."""

    def spellings(self, word: str) -> list[str]:
        """Every other spelling of a word by this rule once applied, without repetition."""
        told = dict.fromkeys(self._told(word))
        return [other for other in told if other and other != word]

    def _told(self, word: str) -> Iterator[str]:
        yield from self.words.get(word, ())
        for pattern, templates in self.ways:
            for template in templates:
                if self.everywhere:
                    yield pattern.sub(template, word)
                    continue
                for found in pattern.finditer(word):
                    instead = found.expand(template)
                    yield f"{word[: found.start()]}{instead}{word[found.end() :]}"


def rule(
    name: str,
    why: str,
    *,
    words: Mapping[str, str] | None = None,
    ways: Mapping[str, str] | None = None,
    everywhere: bool = False,
    common: float = _COMMONNESS,
) -> Rule:
    """A rule of plain tables: what stands on the right is parted by spaces, `-` being nothing."""
    return Rule(
        name,
        why,
        {word: _parted(others) for word, others in (words or {}).items()},
        tuple((re.compile(found), _parted(others)) for found, others in (ways or {}).items()),
        everywhere,
        common,
    )


def _parted(others: str) -> tuple[str, ...]:
    return tuple("" if other == "-" else other for other in others.split())
