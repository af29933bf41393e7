"""Entities marked where they should not be, or marked wrongly. Pure but for reading the file.

Training sentences carry no marks: Rasa would take `[widow](marital_status)` for one and hide it
from the classifier. Labelled messages may give the text of an entity, and where it stands.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bot.nlu.data_check import Finding
from bot.nlu.training_data import Example

_MARK = re.compile(r"\[[^\]]+\](?:\([^)]+\)|\{[^}]+\})")


def marked(examples: Iterable[Example]) -> list[Finding]:
    """Training sentences that mark an entity: always grave."""
    what = "marks an entity; write the plain sentence, the extractor finds entities by itself."
    return [
        Finding(example.file, example.line, what, grave=True)
        for example in examples
        if _MARK.search(example.text)
    ]


def spans_off(path: Path) -> list[Finding]:
    """Labels of a file of labelled messages whose text does not stand where they say: grave.

    The file must be one that `samples.load` takes.
    """
    findings = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            findings += [Finding(path.name, number, what, grave=True) for what in _off(line)]
    return findings


def _off(line: str) -> Iterator[str]:
    told = json.loads(line)
    text = told["text"]
    for label in told.get("entities", ()):
        said = label.get("text")
        if said is None:
            continue
        name = f"{label['entity']} {label['value']}"
        if said not in text:
            yield f"the text of {name} is not in the message."
        elif _has_span(label) and text[label["start"] : label["end"]] != said:
            yield f"{name} does not stand from {label['start']} to {label['end']}."


def _has_span(label: dict[str, Any]) -> bool:
    return isinstance(label.get("start"), int) and isinstance(label.get("end"), int)
