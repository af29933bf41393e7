"""Copies of a text in other spellings: some words respelt, some joined, some copies all small.

Numbers, and words of capitals alone (PMMVY, BPL), keep their letters. A copy that would be taken
for another language, or that differs from its text in nothing but the size of letters, is none.
"""

import re
from collections.abc import Sequence
from random import Random

from bot.core.language import Language
from bot.language.devanagari import is_devanagari
from bot.language.normalise import normalise
from bot.language.script import detect
from nlu.components.spelling import devanagari, english, roman_hindi
from nlu.components.spelling.rule import Rule, rule

_RULES: dict[Language, Sequence[Rule]] = {
    "hi": devanagari.RULES, "hi-Latn": roman_hindi.RULES, "en": english.RULES,
}  # fmt: skip
JOINING = (
    rule(
        "joined words",
        "small words run together with what they belong to",
        ways={
            r"(?<=[a-z]) (?=(?:hai|h|ho|hu|hoon|ka|ki|ke|ko|se|me|mein|liye|wala|wale|wali|gaya"
            r"|gayi|gya|jata|dena|do|na|bhi)\b)": "-",
            r"\b(na|ni|kr|kar|ho|mil|de|le|ke|kaun) (?=[a-z]{2})": r"\1",
            r"(?<=[ऀ-ॿ]) (?=(?:है|हैं|हो|का|की|के|को|से|में|लिए|वाला|वाली|वाले|गया|गई|दो|ना|भी)"
            r"(?![ऀ-ॿ]))": "-",
            r"(?<![ऀ-ॿ])(कर|हो|मिल|दे|ले|के|नहीं|कौन) (?=[ऀ-ॿ]{2})": r"\1",
            r"\b(a|in|at|any|some|may|every|can) (?=(?:lot|to|all|one|thing|body|be|not)\b)": r"\1",
        },
    ),
)
_SPLITTING = (
    (re.compile(r"(?<=[a-z]{2})(?=(?:wala|wale|wali|ko|se|liye|kar)\b)"), " "),
    (re.compile(r"(?<=[ऀ-ॿ]{2})(?=(?:वाला|वाली|वाले|कर)(?![ऀ-ॿ]))"), " "),
    (re.compile(r"(?<=[^\W\d])-(?=[^\W\d])"), " "),
)

_RESPELT = 0.35
"""Share of the words of a copy that are written otherwise."""
_RUN_TOGETHER, _PARTED, _CARELESS = 0.2, 0.1, 0.35
"""Shares of the copies in which words are joined, in which one is split, and which have neither
capitals nor stops."""
_TRIES = 4

_WORD = re.compile(r"[a-z']+|[ऀ-ॣॱ-ॿ]+", re.IGNORECASE)
_WHOLE = re.compile(r"\b(?:[A-Z][A-Z.]+|\w*\d\w*)(?![a-z])")
_STOPS = re.compile(r"(?<!\d)[.,;:!?।…\"“”]+|[.,;:!?।…\"“”]+(?!\d)")


def variants(text: str, form: Language, copies: int, order: Random) -> list[str]:
    """Up to `copies` different copies of a text, whose language is `form`."""
    told = [text]
    while len(told) <= copies:
        other = _another(told, form, order)
        if other is None:
            break
        told.append(other)
    return told[1:]


def seeded(seed: int, text: str) -> Random:
    """Chance that is the same for the same text, whatever stands beside it."""
    return Random(f"{seed} {text}")  # noqa: S311 - spellings, no secret


def _another(told: Sequence[str], form: Language, order: Random) -> str | None:
    known = {_levelled(one) for one in told}
    for _ in range(_TRIES):
        other = _copy(told[0], form, order)
        if _levelled(other) not in known and detect(other, form) == form:
            return other
    return None


def _levelled(text: str) -> str:
    return normalise(text).lower()


def _copy(text: str, form: Language, order: Random) -> str:
    whole = [found.span() for found in _WHOLE.finditer(text)]
    parts, at = [], 0
    for found in _WORD.finditer(text):
        parts.append(text[at : found.start()])
        kept = any(start < found.end() and found.start() < end for start, end in whole)
        respelt = not kept and order.random() < _RESPELT
        parts.append(_respelt(found.group(), form, order) if respelt else found.group())
        at = found.end()
    other = "".join([*parts, text[at:]])
    if order.random() < _RUN_TOGETHER:
        other = order.choice(JOINING[0].spellings(other) or [other])
    if order.random() < _PARTED:
        other = _split(other, order)
    return _careless(other) if order.random() < _CARELESS else other


def _respelt(word: str, form: Language, order: Random) -> str:
    small = word.lower()
    own = "hi" if is_devanagari(word) else form if form != "hi" else "hi-Latn"
    # Drawn one after another without being put back, the common ones more likely first.
    drawn = sorted(_RULES[own], key=lambda one: order.random() ** (1.0 / one.common))
    for chosen in reversed(drawn):
        others = chosen.spellings(small)
        if others:
            other = order.choice(others)
            return other.capitalize() if word[0] != small[0] else other
    return word


def _split(text: str, order: Random) -> str:
    places = [(found, gap) for pattern, gap in _SPLITTING for found in pattern.finditer(text)]
    if not places:
        return text
    found, gap = order.choice(places)
    return f"{text[: found.start()]}{gap}{text[found.end() :]}"


def _careless(text: str) -> str:
    return " ".join(_STOPS.sub(" ", text).lower().split()) or text
