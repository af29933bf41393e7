"""Whether both languages say the same, each in its own letters: what can be told by counting."""

import re
from collections.abc import Iterator

from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Level, Problem

TIMES = 2.5
"""How many times as many words one language may have as the other: Hindi and English, said alike,
lie between half and double."""
ENOUGH = 8
"""Words from which on their numbers can be compared."""

_DEVANAGARI = re.compile(r"[\u0904-\u0939\u0958-\u0961]")
_DEVANAGARI_DIGIT = re.compile(r"[०-९]")
_FAMILIAR = re.compile(
    r"(?<![\u0900-\u097F])(तुम|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे|तू|तेरा|तेरी)(?![\u0900-\u097F])"
)
_NUMBER = re.compile(r"[0-9][0-9,]*[0-9]")


def check_languages(source: Source, path: Path, hi: str, en: str) -> Iterator[Problem]:
    """Where one language stands in the other's place, or was left behind when one was changed."""

    def problem(language: str, what: str, mend: str = "", level: Level = "error") -> Problem:
        return source.problem((*path, language), "language", what, mend=mend, level=level)

    if not _DEVANAGARI.search(hi) and "options" not in path:
        yield problem("hi", f"“{hi}” is not in Hindi letters.", level="warning")
    if _DEVANAGARI.search(en):
        yield problem("en", "the English text holds Hindi letters.")
    if _DEVANAGARI_DIGIT.search(hi):
        yield problem("hi", "digits are written 0–9.", "Write 300, not ३००.")
    if said := _FAMILIAR.search(hi):
        yield problem("hi", f"“{said[0]}” is too familiar.", "Say आप.")
    numbers_hi, numbers_en = set(_NUMBER.findall(hi)), set(_NUMBER.findall(en))
    if numbers_hi != numbers_en:
        odd = ", ".join(sorted(numbers_hi ^ numbers_en))
        yield problem("hi", f"only one language says {odd}.", "Promise the same in both.")
    words_hi, words_en = len(hi.split()), len(en.split())
    if max(words_hi, words_en) >= ENOUGH and max(words_hi, words_en) > TIMES * min(
        words_hi, words_en
    ):
        behind = "Hindi" if words_hi < words_en else "English"
        yield problem(
            "hi" if words_hi < words_en else "en",
            f"the {behind} says much less ({words_hi} words in Hindi, {words_en} in English).",
            "Was it left behind when the other was changed? Promise the same in both.",
        )
