"""Words heard as they sound: phrases by phonetic key, in any script and spelling."""

from bot.language.normalise import tokens
from bot.language.phonetic import keys

Phrase = tuple[str, ...]


def phrase(text: str) -> Phrase:
    """The tight keys of the words of a text."""
    return tuple(keys(token.text).tight for token in tokens(text))


def stands_in(wanted: Phrase, said: Phrase) -> bool:
    """Whether the words stand in what was said, one after the other."""
    if wanted and wanted[0] not in said:
        return False
    n = len(wanted)
    return any(said[i : i + n] == wanted for i in range(len(said) - n + 1))
