"""Which of our three languages a message is in.

Any Devanagari letter decides for `hi`. Roman text is told apart by its small words: loans such as
"pension" or "status" count for neither side, and words in no list are judged by their shape. When
little is said ("ok", "823001", a scheme's name) the conversation's language stands.
"""

import re
from typing import Optional

from bot.core.language import Language
from bot.language.devanagari import is_devanagari
from bot.language.lexicon.function_words import ENGLISH, HINDI, LOANS

_ROMAN_WORD = re.compile(r"[a-z']+")
_HINDI_SHAPE = re.compile(r"aa|kh|bh|dh|jh|chh|[^aeiou][aiou]$|iye$|enge$|unga$|ungi$|wa[ln]|vati$")
_ENGLISH_SHAPE = re.compile(
    r"tion|ing$|[^aeiou]ed$|ly$|ment$|ness$|ous$|ight|ould|ck$|wh|[^aeiou]y$|[bcdfglmnprst]{2}s?$|x"
)
_CERTAIN, _SHAPED = 2.0, 0.5
_MARGIN = 1.0


def detect(text: str, previous: Optional[Language] = None) -> Language:
    """The language of a message, given the language of the conversation so far, if any."""
    if is_devanagari(text):
        return "hi"
    leaning = sum(_leaning(word) for word in _words(text))
    if leaning >= _MARGIN:
        return "hi-Latn"
    if leaning <= -_MARGIN:
        return "en"
    if previous is not None:
        return previous
    if leaning < 0:
        return "en"
    return "hi-Latn" if _ROMAN_WORD.search(text.lower()) else "hi"


def _words(text: str) -> list[str]:
    return [word.replace("'", "") for word in _ROMAN_WORD.findall(text.lower())]


def _leaning(word: str) -> float:
    """Positive towards Roman Hindi, negative towards English."""
    hindi, english = word in HINDI, word in ENGLISH
    if hindi != english and word not in LOANS:
        return _CERTAIN if hindi else -_CERTAIN
    if hindi or english or word in LOANS or len(word) < 3:
        return 0.0
    return _SHAPED * (bool(_HINDI_SHAPE.search(word)) - bool(_ENGLISH_SHAPE.search(word)))
