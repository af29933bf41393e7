"""Sentences with labels for a benchmark: two columns, `sentence,label`, as HINT3 ships them."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import ContentError

REJECTED = "NO_NODES_DETECTED"
"""The label of a sentence that belongs to no intent of the set: out of scope."""

_COLUMNS = ["sentence", "label"]
_FEWEST_LABELS = 4


@dataclass(frozen=True)
class Labelled:
    """A sentence and what it means."""

    sentence: str
    label: str


@dataclass(frozen=True)
class BenchmarkSet:
    """What is learnt and what is asked; every label asked for, but `REJECTED`, can be learnt."""

    train: Sequence[Labelled]
    test: Sequence[Labelled]

    @property
    def labels(self) -> list[str]:
        """The intents of the set, in alphabetical order."""
        return sorted({one.label for one in self.train} - {REJECTED})


def load(train: Path, test: Path) -> BenchmarkSet:
    """Both files; raises ContentError with file and line where one cannot be used."""
    learnt = [one for one, _ in _rows(train)]
    labels = {one.label for one in learnt} - {REJECTED}
    if len(labels) < _FEWEST_LABELS:
        raise ContentError(
            f"has {len(labels)} different labels besides {REJECTED}; "
            f"at least {_FEWEST_LABELS} are needed.",
            train.name,
        )
    for one, line in _rows(train):
        if not one.sentence.strip():
            raise ContentError(
                "the sentence is empty; nothing can be learnt of it.", train.name, line
            )
    asked = []
    for one, line in _rows(test):
        if one.label not in labels and one.label != REJECTED:
            raise ContentError(
                f"label {one.label} is not in {train.name}, so nobody could learn it; "
                f"correct it, or write {REJECTED} if the sentence is out of scope.",
                test.name, line,
            )  # fmt: skip
        asked.append(one)
    return BenchmarkSet(learnt, asked)


def _rows(path: Path) -> Iterator[tuple[Labelled, int]]:
    """The rows of a file, each with the line it begins on."""
    try:
        # Spreadsheets put a byte order mark in front.
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _checked(file, path.name)
    except UnicodeDecodeError as error:
        raise ContentError("is not UTF-8; save it as CSV with that encoding.", path.name) from error


def _checked(lines: Iterable[str], name: str) -> Iterator[tuple[Labelled, int]]:
    rows = csv.reader(lines, strict=True)
    begins = 1
    found = 0
    try:
        for row in rows:
            if begins == 1:
                _require_heading(row, name)
            elif row:
                found += 1
                yield _labelled(row, name, begins), begins
            begins = rows.line_num + 1
    except csv.Error as error:
        raise ContentError(f"is not CSV: {error}.", name, begins) from error
    if not found:
        raise ContentError("has no sentences.", name)


def _require_heading(row: Sequence[str], name: str) -> None:
    if [cell.strip().lower() for cell in row] != _COLUMNS:
        raise ContentError(f"the first line must be `{','.join(_COLUMNS)}`.", name, 1)


def _labelled(row: Sequence[str], name: str, line: int) -> Labelled:
    if len(row) != len(_COLUMNS):
        raise ContentError(
            f"has {len(row)} columns instead of a sentence and a label; put a sentence with "
            "commas into double quotes.",
            name, line,
        )  # fmt: skip
    sentence, label = row
    if not label.strip():
        raise ContentError("has no label.", name, line)
    return Labelled(sentence, label.strip())
