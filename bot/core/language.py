"""The three forms in which people write to us and are answered."""

from typing import Literal, get_args

Language = Literal["hi", "hi-Latn", "en"]
"""`hi` Hindi in Devanagari, `hi-Latn` Hindi in Roman letters, `en` English."""

LANGUAGES: tuple[Language, ...] = get_args(Language)
