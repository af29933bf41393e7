"""What the words of a message stand for, in one vocabulary for all languages.

Two sources: the meanings of the rules' word lists (relatives, events of life, danger, requests),
and the names of `lexicon.asking`. What a classifier learns of them in one language helps in all.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from bot.language.lexicon.asking import ASKING
from bot.language.lexicon.table import rows
from bot.language.normalise import spelling
from bot.language.phrases import PhraseIndex, longest
from bot.language.reading import Reading, read


def concepts(text: str, kinds: Iterable[str]) -> list[str]:
    """Feature strings: meanings, concepts in order, and concepts beside the kinds of things named.

    `kinds` are kinds of entities found in the same text.
    """
    reading = read(text)
    meant = {name for i in range(len(reading.words)) for name in reading.meanings_at(i)}
    return [*(f"={name}" for name in sorted(meant)), *_in_order(reading, sorted(set(kinds)))]


def _in_order(reading: Reading, kinds: list[str]) -> Iterator[str]:
    at: dict[int, list[str]] = {}
    for hit in longest(_index().find(reading.words)):
        at.setdefault(hit.first, []).append(hit.value)
    sequence = [at[first] for first in sorted(at)]
    if not sequence:
        yield "nothing"
        return
    for names in sequence:
        yield from names
        yield from (f"{name}&{kind}" for name in names for kind in kinds)
    for before, after in pairwise(sequence):
        yield from (f"{one} {other}" for one in before for other in after)
    yield from (f"^ {name}" for name in sequence[0])
    yield from (f"{name} $" for name in sequence[-1])


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[str]:
    entries = [(name, phrase) for name, phrases in rows(ASKING) for phrase in phrases]
    index: PhraseIndex[str] = PhraseIndex(
        {spelling(phrase) for _, phrase in entries if " " not in phrase}, loose=True
    )
    for name, phrase in entries:
        index.add(phrase, name)
    return index
