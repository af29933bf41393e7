"""Whether she would understand it: length, sentences, questions, officialese, readability."""

from collections.abc import Iterator

from bot.knowledge.checks.bilingual import check_languages
from bot.knowledge.checks.plain_words import PlainWords
from bot.knowledge.checks.readability import (
    HARD_SHARE,
    PLAIN_ENGLISH,
    SENTENCE_END,
    long_words,
    reading_ease,
)
from bot.knowledge.files.source import Path, Source
from bot.knowledge.files.spoken import UNSPOKEN, texts
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

_UNREAD = UNSPOKEN | {"name", "short"}
"""Parts that are not read out as sentences."""
_PLACES = frozenset({"short", "where", "to", "helper", "issued_by", "label", "options"})
"""Parts that name people and places: no prose, whose words nobody can choose."""


def check_wording(source: Source, plain: PlainWords) -> Iterator[Problem]:
    """Every text of a file that is too long, too hard, or differs between the languages."""
    for path, hi, en in texts(source.data, ()):
        yield from _budget(source, path, hi, en)
        yield from check_languages(source, path, hi, en)
        if not _UNREAD & set(path):
            for language, text in (("hi", hi), ("en", en)):
                yield from _sentences(source, path, language, text)
                yield from _hard_words(source, (*path, language), language, text, plain)
    yield from _readability(source)


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
        if text.count("?") > 1:
            yield source.problem(
                (*path, language), "questions", "more than one question is asked at once.",
                "She could not tell which one to answer.", "Ask one thing.",
            )  # fmt: skip


def _hard_words(
    source: Source, path: Path, language: str, text: str, plain: PlainWords
) -> Iterator[Problem]:
    for found in plain.hard_words(language, text):
        code, said = ("officialese", "an office's") if found.refused else ("hard-word", "a hard")
        yield source.problem(
            path, code, f"“{found.word}” is {said} word.", mend=f"Say “{found.instead}”.",
            level="error" if found.refused else "warning",
        )  # fmt: skip


def _readability(source: Source) -> Iterator[Problem]:
    prose = [
        (hi, en)
        for path, hi, en in texts(source.data, ())
        if not (_UNREAD | _PLACES) & {str(part) for part in path}
    ]
    hard = long_words([hi for hi, _ in prose])
    if hard is not None and hard > HARD_SHARE:
        yield source.problem(
            (), "readability", f"{hard:.0%} of the Hindi words are long ones.",
            "She reads slowly, letter by letter.", "Say it with shorter words.", level="warning",
        )  # fmt: skip
    ease = reading_ease([en for _, en in prose])
    if ease is not None and ease < PLAIN_ENGLISH:
        yield source.problem(
            (), "readability", f"the English reads hard (ease {ease:.0f}, 100 is easiest).",
            mend="Shorter words, shorter sentences.", level="warning",
        )  # fmt: skip


def _sentences(source: Source, path: Path, language: str, text: str) -> Iterator[Problem]:
    for sentence in SENTENCE_END.split(text):
        words = len(sentence.split())
        if words > LONG[language]:
            level: Level = "error" if words > TOO_LONG[language] else "warning"
            start = " ".join(sentence.split()[:4])
            yield source.problem(
                (*path, language), "sentence", f"the sentence “{start} …” has {words} words.",
                mend=f"Make two of it: up to {LONG[language]} words read easily.", level=level,
            )  # fmt: skip
