"""Sentences that staff has labelled, on their way from the queue into training.

What was taken out of them is filled in again with invented values: the model shall meet names and
numbers in training as it will in use, not brackets. They lie in `var/labelled`, outside of git, in
Rasa's format, and each training takes them along.
"""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from bot.language.anonymise import LINK, NAME, PLACE, PLACEHOLDERS
from bot.language.devanagari import is_devanagari
from bot.language.script import detect
from bot.nlu.data_check import copied
from bot.nlu.samples import Sample
from bot.nlu.training_data import Example
from bot.services.records import Labelled

_PEOPLE = {True: ("सुनीता", "राधा", "शबनम"), False: ("Sunita", "Radha", "Shabnam")}
_PLACES = {True: ("सीवान", "बाँदा ज़िला", "दरभंगा"), False: ("Siwan", "Banda district", "Darbhanga")}
_YEARS = re.compile(r"\s*(?:saal|sal|साल|वर्ष|year|yr)", re.IGNORECASE)
_RUPEES = re.compile(r"\s*(?:rupa|rupy|rupee|rs\b|रुप|रूप|₹|हज)", re.IGNORECASE)
_PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS)))
_MARKUP = str.maketrans("[]{}", "    ")
"""Rasa would take these for its own marks."""


def samples(labelled: Iterable[Labelled]) -> list[Sample]:
    """The labelled messages as samples, with invented values where something was taken out."""
    return [
        Sample(f"queue-{one.id}", text, detect(text), one.intent)
        for one in labelled
        if (text := filled(one.text))
    ]


def filled(text: str) -> str:
    """The sentence with an invented value for each placeholder; the same each time."""
    hindi = is_devanagari(text)
    seed = len(text)

    def value(match: re.Match[str]) -> str:
        rest = text[match.end() :]
        if match.group() == NAME:
            return _PEOPLE[hindi][(seed + match.start()) % 3]
        if match.group() == PLACE:
            return _PLACES[hindi][(seed + match.start()) % 3]
        if match.group() == LINK:
            return ""
        return "45" if _YEARS.match(rest) else "2000" if _RUPEES.match(rest) else "3"

    return " ".join(_PLACEHOLDER.sub(value, text).translate(_MARKUP).split())


def without_copies(found: Sequence[Sample], tests: Sequence[str]) -> list[Sample]:
    """Those that do not (nearly) stand in a test set: training on one makes the test worthless."""
    examples = [Example(s.text, s.intent, s.lang, "", i) for i, s in enumerate(found)]
    copies = {finding.line for finding in copied(examples, tests)}
    return [sample for i, sample in enumerate(found) if i not in copies]


def write_lines(path: Path, found: Iterable[Sample]) -> int:
    """Write samples as JSON Lines, for whoever calls alone to read; how many there are."""
    lines = [
        json.dumps({"id": s.id, "text": s.text, "lang": s.lang, "intent": s.intent},
                   ensure_ascii=False)
        for s in found
    ]  # fmt: skip
    path.touch(mode=0o600)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return len(lines)


def write_training(folder: Path, found: Iterable[Sample]) -> None:
    """Write samples as training data of Rasa's, one file an intent and language, in a new folder.

    What is in the folder is replaced as a whole.
    """
    draft = folder.with_name(f".{folder.name}-new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True, mode=0o700)
    grouped: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sample in found:
        text = " ".join(sample.text.translate(_MARKUP).split())
        grouped[sample.lang, sample.intent].append(f"- {text}")
    for (lang, intent), lines in sorted(grouped.items()):
        told = {
            "version": "3.1",
            "nlu": [{"intent": intent, "examples": "".join(f"{line}\n" for line in lines)}],
        }
        file = draft / lang / f"{intent}.yml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    draft.replace(folder)
