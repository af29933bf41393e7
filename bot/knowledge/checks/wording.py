"""Whether she would understand it: length, sentences, officialese, both languages alike."""

import re
from collections.abc import Iterator

from bot.knowledge.checks.plain_words import PlainWords
from bot.knowledge.files.source import Data, Path, Source
from bot.knowledge.problems import Level, Problem

BUDGETS = {"short": 24, "where": 60}
"""Code points that a button, and the place in an SMS, can hold."""
PAPER_BUDGET = 14
"""Code points for a paper's short name: four of them fit into an SMS."""
OPTION_BUDGET = 24
"""What a WhatsApp list row holds."""
LONG = {"hi": 12, "en": 16}
TOO_LONG = {"hi": 22, "en": 28}
"""Words in a sentence: worth a second look, and more than one can take in on a small screen."""

_UNREAD = frozenset({"name", "sources", "cases", "aliases"})
"""Parts that are not read out as sentences."""
_SENTENCE_END = re.compile(r"[।?!;:\n]+|\.(?=\s|$)")
_DEVANAGARI = re.compile(r"[\u0904-\u0939\u0958-\u0961]")
_DEVANAGARI_DIGIT = re.compile(r"[०-९]")
_FAMILIAR = re.compile(
    r"(?<![\u0900-\u097F])(तुम|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे|तू|तेरा|तेरी)(?![\u0900-\u097F])"
)
_NUMBER = re.compile(r"[0-9][0-9,]+")


def check_wording(source: Source, plain: PlainWords) -> Iterator[Problem]:
    """Every text of a file that is too long, too hard, or differs between the languages."""
    for path, hi, en in texts(source.data, ()):
        yield from _budget(source, path, hi, en)
        yield from _languages(source, path, hi, en)
        if not _UNREAD & set(path):
            for language, text in (("hi", hi), ("en", en)):
                yield from _sentences(source, path, language, text)
                for word, instead in plain.hard_words(language, text):
                    yield source.problem(
                        (*path, language), "officialese", f"“{word}” is an office's word.",
                        mend=f"Say “{instead}”.", level="warning",
                    )  # fmt: skip


def texts(data: Data, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Every text in both languages with its place."""
    if isinstance(data, dict):
        hi, en = data.get("hi"), data.get("en")
        if isinstance(hi, str) and isinstance(en, str):
            yield path, hi, en
        for key, value in data.items():
            yield from texts(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from texts(value, (*path, place))


def _budget(source: Source, path: Path, hi: str, en: str) -> Iterator[Problem]:
    limit = BUDGETS.get(str(path[-1])) if path else None
    if source.file == "documents.yml":
        limit = PAPER_BUDGET if path[-1] == "short" else None
    elif source.file in ("offices.yml", "departments.yml"):
        limit = None
    if "options" in path:
        limit = OPTION_BUDGET
    for language, text in (("hi", hi), ("en", en)):
        if limit is not None and len(text) > limit:
            yield source.problem(
                (*path, language), "budget", f"“{text}” has {len(text)} characters, {limit} fit.",
                "It would be cut on a button or burst an SMS.", "Say it shorter.",
            )  # fmt: skip
        if path and path[-1] == "question" and text.count("?") > 1:
            yield source.problem(
                (*path, language), "questions", "more than one question is asked at once.",
                "She could not tell which one to answer.", "Ask one thing.",
            )  # fmt: skip


def _languages(source: Source, path: Path, hi: str, en: str) -> Iterator[Problem]:
    def problem(language: str, what: str, mend: str = "", level: Level = "error") -> Problem:
        return source.problem((*path, language), "language", what, mend=mend, level=level)

    if not _DEVANAGARI.search(hi) and "options" not in path:
        yield problem("hi", f"“{hi}” is not in Hindi letters.", level="warning")
    if _DEVANAGARI.search(en):
        yield problem("en", "the English text holds Hindi letters.", level="warning")
    if _DEVANAGARI_DIGIT.search(hi):
        yield problem("hi", "digits are written 0–9.", "Write 300, not ३००.")
    if said := _FAMILIAR.search(hi):
        yield problem("hi", f"“{said[0]}” is too familiar.", "Say आप.")
    numbers_hi, numbers_en = set(_NUMBER.findall(hi)), set(_NUMBER.findall(en))
    if numbers_hi != numbers_en:
        odd = ", ".join(sorted(numbers_hi ^ numbers_en))
        yield problem(
            "hi", f"only one language says {odd}.", "Promise the same in both.", "warning"
        )


def _sentences(source: Source, path: Path, language: str, text: str) -> Iterator[Problem]:
    for sentence in _SENTENCE_END.split(text):
        words = len(sentence.split())
        if words > LONG[language]:
            level: Level = "error" if words > TOO_LONG[language] else "warning"
            start = " ".join(sentence.split()[:4])
            yield source.problem(
                (*path, language), "sentence", f"the sentence “{start} …” has {words} words.",
                mend=f"Make two of it: up to {LONG[language]} words read easily.", level=level,
            )  # fmt: skip
