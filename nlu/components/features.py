"""What one message offers to the classifiers: named groups of feature strings.

`word`   words as typed, one and two at a time
`key`    loose phonetic keys, one and two at a time: all spellings and scripts meet here
`slot`   keys with every recognised name or number replaced by its kind, one to three at a time,
         with the message's ends marked, so that "kaise milega" is learnt once for all schemes
`tail`   the last five of these keys: a story comes first, what is asked comes at its end
`char`   pieces of the tight keys, three to five letters: typing errors and endings
`letter` pieces of the words as typed, two to five letters: only a set of few examples learns them
`sense`  what the words stand for, in one vocabulary for all languages (`bot.language.concepts`)
`strange` nothing of its own: here a vocabulary counts the keys that it does not know
`shape`  length, question mark, kinds of things named, a word of danger, emoji

Pure: standard library and `bot.language` only.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.language.concepts import concepts
from bot.language.normalise import normalise
from bot.language.phonetic import keys
from bot.language.safety import heard

GROUPS = ("word", "key", "slot", "tail", "char", "letter", "sense", "shape", "strange")

Document = dict[str, list[str]]
"""Feature strings by group."""

_KIND = {
    "state": "place", "district": "place", "pin_code": "place",
    "age": "number", "amount": "number", "child_count": "number",
    "disability_percent": "number", "pregnancy_month": "number",
}  # fmt: skip
_TAIL = 5
_SOUNDS = (3, 4, 5)
_LETTERS = (2, 3, 4, 5)
_LENGTHS = (1, 2, 3, 5, 8, 12, 20, 40)


@dataclass(frozen=True)
class Word:
    """A token: its text and place in the message, and its loose key."""

    text: str
    start: int
    end: int
    key: str


@dataclass(frozen=True)
class Mention:
    """A stretch of the message that was recognised as the name of something, or as a number."""

    kind: str
    start: int
    end: int


def document(
    text: str, words: Sequence[Word], mentions: Sequence[Mention], letters: bool = True
) -> Document:
    """All feature strings of a message; `letter`, the dearest to make, only if they are wanted."""
    plain = [normalise(word.text).lower() for word in words]
    keyed = [_digits_by_length(key) for key in (word.key for word in words)]
    slots = ["^", *_delexicalised(words, keyed, mentions), "$"]
    return {
        "word": list(_ngrams(plain, 1, 2)),
        "key": list(_ngrams(keyed, 1, 2)),
        "slot": [gram for gram in _ngrams(slots, 1, 3) if gram not in ("^", "$")],
        "tail": list(_ngrams(slots[1:][-_TAIL - 1 :], 1, 2)),
        "char": [piece for word in plain for piece in _pieces(keys(word).tight or word, _SOUNDS)],
        "letter": [piece for word in plain if letters for piece in _pieces(word, _LETTERS)],
        "sense": concepts(text, (_kind(mention) for mention in mentions)),
        "shape": list(_shape(text, words, mentions)),
        "strange": [],
    }


def _kind(mention: Mention) -> str:
    return _KIND.get(mention.kind, mention.kind)


def _digits_by_length(key: str) -> str:
    return f"<digits{len(key)}>" if key.isdigit() else key


def _delexicalised(
    words: Sequence[Word], keyed: Sequence[str], mentions: Sequence[Mention]
) -> Iterable[str]:
    longest = _without_overlaps(mentions)
    previous = None
    for word, key in zip(words, keyed, strict=True):
        inside = next((m for m in longest if word.start < m.end and word.end > m.start), None)
        if inside is None:
            yield key
        elif inside is not previous:
            yield f"<{_kind(inside)}>"
        previous = inside


def _without_overlaps(mentions: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        if all(mention.end <= other.start or mention.start >= other.end for other in kept):
            kept.append(mention)
    return kept


def _ngrams(items: Sequence[str], shortest: int, longest: int) -> Iterable[str]:
    for size in range(shortest, longest + 1):
        for at in range(len(items) - size + 1):
            yield " ".join(items[at : at + size])


def _pieces(word: str, sizes: Sequence[int]) -> Iterable[str]:
    padded = f" {word} "
    for size in sizes:
        if len(padded) < size:
            yield padded
            return
        for at in range(len(padded) - size + 1):
            yield padded[at : at + size]


def _shape(text: str, words: Sequence[Word], mentions: Sequence[Mention]) -> Iterable[str]:
    yield f"length {sum(len(words) > limit for limit in _LENGTHS)}"
    if "?" in text:
        yield "question mark"
    for kind in sorted({_kind(mention) for mention in mentions}):
        yield f"names {kind}"
    if heard(text) is not None:
        yield "danger"
    if words and all(word.text.isdigit() for word in words):
        yield "digits only"
    for character in sorted(set(text)):
        if unicodedata.category(character) == "So":
            yield f"emoji {character}"
