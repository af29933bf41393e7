"""What is wrong with the training sentences: said twice with two meanings, too like the test, few.

Pure, given the sentences. Two sentences are the same when their words meet under the tight phonetic
key, whatever their script, case and punctuation.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

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
_UNEVEN = 2.5
"""An intent has at most so many times as many sentences in one form as in another."""

COPY = 92.0
"""Of 100: so like each other are sentences that count as the same one."""

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


@cache
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
    """Sentences of three words or more that (nearly) stand in the test set, in whatever order of
    words: always grave."""
    sounds = [heard(text) for text in tests]
    long_enough = [sound for sound in sounds if len(sound.split()) >= _SHORT]
    in_any_order = [_in_order(sound) for sound in long_enough]
    findings = []
    for example in examples:
        sound = heard(example.text)
        if len(sound.split()) < _SHORT:
            continue
        if _like_a_copy(sound, long_enough) or _like_a_copy(_in_order(sound), in_any_order):
            what = (
                "is (nearly) a sentence of the test set; training on it makes the test worthless."
            )
            findings.append(Finding(example.file, example.line, what, grave=True))
    return findings


def _like_a_copy(sound: str, others: Sequence[str]) -> bool:
    """Whether one of the others is the same but for a letter here and there."""
    return process.extractOne(sound, others, scorer=fuzz.ratio, score_cutoff=COPY) is not None


def _in_order(sound: str) -> str:
    return " ".join(sorted(sound.split()))


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


def uneven(examples: Iterable[Example]) -> list[Finding]:
    """Intents of which one language form has far more sentences than another: advice."""
    findings = []
    for intent, forms in amounts(examples).items():
        fewest = min(forms, key=lambda form: forms[form])
        most = max(forms, key=lambda form: forms[form])
        if forms[most] > _UNEVEN * forms[fewest]:
            what = (
                f"{forms[fewest]} sentences, but {forms[most]} in {most}; the model will know "
                "this intent better there."
            )
            findings.append(Finding(f"{fewest}/{intent}.yml", 0, what, grave=False))
    return findings


def amounts(examples: Iterable[Example]) -> dict[str, dict[str, int]]:
    """Number of sentences by intent and language form."""
    table: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(LANGUAGES, 0))
    for example in examples:
        table[example.intent][example.form] += 1
    return {intent: table[intent] for intent in INTENTS if intent in table}
