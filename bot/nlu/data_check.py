"""What is wrong with the training sentences: said twice with two meanings, too like the test, thin.

Pure, given the sentences. Two sentences are the same when their words meet under the tight phonetic
key, whatever their script, case and punctuation.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.core.interpretation import INTENTS
from bot.core.language import LANGUAGES
from bot.language.normalise import tokens
from bot.language.phonetic import keys
from bot.nlu.training_data import Example

FREQUENT = frozenset({
    "find_schemes", "check_eligibility", "ask_benefit", "ask_documents", "ask_how_to_apply",
    "ask_scheme_info", "ask_contact", "ask_status", "report_problem", "seek_safety",
    "provide_info", "correct_info", "out_of_scope",
})  # fmt: skip
"""Intents that carry most of the traffic and need the most examples."""

FEWEST_FREQUENT = 30
FEWEST = 15
_COPY = 92.0
_SHORT = 3
"""Sentences of fewer words (haan, namaste ji) are the same wherever they are collected."""


@dataclass(frozen=True)
class Finding:
    """A problem with its place. `grave` ones make the check fail, the others are advice."""

    file: str
    line: int
    what: str
    grave: bool

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        return place + self.what


def heard(text: str) -> str:
    """The sentence as its sounds: what two spellings of it have in common."""
    return " ".join(keys(token.text).tight or token.text for token in tokens(text)) or text.strip()


def repeated(examples: Iterable[Example]) -> list[Finding]:
    """The same sentence under two intents (grave), or twice in one form (advice)."""
    first: dict[str, Example] = {}
    seen: set[tuple[str, str]] = set()
    findings = []
    for example in examples:
        sound = heard(example.text)
        known = first.setdefault(sound, example)
        if known.intent != example.intent:
            what = (
                f"also stands under {known.intent} ({known.file}:{known.line}); keep one of them."
            )
            findings.append(Finding(example.file, example.line, what, grave=True))
        elif (sound, example.form) in seen:
            what = f"repeats {known.file}:{known.line}; a different sentence teaches more."
            findings.append(Finding(example.file, example.line, what, grave=False))
        seen.add((sound, example.form))
    return findings


def copied(examples: Sequence[Example], tests: Sequence[str]) -> list[Finding]:
    """Sentences of three words or more that (nearly) stand in the test set: always grave."""
    sounds = [heard(text) for text in tests]
    long_enough = [sound for sound in sounds if len(sound.split()) >= _SHORT]
    findings = []
    for example in examples:
        sound = heard(example.text)
        if len(sound.split()) < _SHORT:
            continue
        match = process.extractOne(sound, long_enough, scorer=fuzz.ratio, score_cutoff=_COPY)
        if match is not None:
            what = (
                "is (nearly) a sentence of the test set; training on it makes the test worthless."
            )
            findings.append(Finding(example.file, example.line, what, grave=True))
    return findings


def thin(examples: Iterable[Example]) -> list[Finding]:
    """Intents with too few sentences in a language form."""
    counts = Counter((example.form, example.intent) for example in examples)
    findings = []
    for form in LANGUAGES:
        for intent in INTENTS:
            wanted = FEWEST_FREQUENT if intent in FREQUENT else FEWEST
            if counts[form, intent] < wanted:
                what = f"{counts[form, intent]} sentences; at least {wanted} are wanted."
                findings.append(Finding(f"{form}/{intent}.yml", 0, what, grave=True))
    return findings


def amounts(examples: Iterable[Example]) -> dict[str, dict[str, int]]:
    """Number of sentences by intent and language form."""
    table: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(LANGUAGES, 0))
    for example in examples:
        table[example.intent][example.form] += 1
    return {intent: table[intent] for intent in INTENTS if intent in table}
