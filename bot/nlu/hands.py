"""Who wrote which training sentence, as far as telling batches apart needs: `nlu/hands.csv`.

One row a sentence: its key, and the name of the hand that wrote it. The list works without git and
survives moved lines; a sentence that was changed counts as new, and is not listed until somebody
says whose it is (`./haqdidi nlu hands`).
"""

import csv
import hashlib
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.core.errors import ContentError
from bot.core.language import LANGUAGES
from bot.nlu.model_store import ROOT, write_whole
from bot.nlu.training_data import Example

REGISTRY = ROOT / "nlu" / "hands.csv"
UNLISTED = "(not listed)"
"""The hand of sentences of which nobody has said whose they are."""

_HEAD = ["sentence", "hand"]
_DIGITS = 10


def key(example: Example) -> str:
    """What stands for the sentence in the list: hexadecimal digits, never its text."""
    said = f"{example.form}\0{example.intent}\0{example.text}"
    return hashlib.sha256(said.encode()).hexdigest()[:_DIGITS]


def load(path: Path = REGISTRY) -> dict[str, str]:
    """Hands by sentence, empty where there is no list; raises ContentError with the line."""
    if not path.is_file():
        return {}
    rows: list[list[str]] = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    if not rows or rows[0] != _HEAD:
        raise ContentError(f"must begin with `{','.join(_HEAD)}`.", path.name, 1)
    hands: dict[str, str] = {}
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(_HEAD) or not row[1].strip():
            raise ContentError("needs a sentence's key and a hand.", path.name, number)
        hands[row[0]] = row[1]
    return hands


def save(hands: Mapping[str, str], path: Path = REGISTRY) -> None:
    """Write the list, hand by hand."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEAD)
    ordered = sorted(hands.items(), key=lambda pair: (pair[1], pair[0]))
    writer.writerows(ordered)
    write_whole(path, out.getvalue())


def of(examples: Iterable[Example], hands: Mapping[str, str]) -> list[str]:
    """The hand of each sentence, in their order."""
    return [hands.get(key(example), UNLISTED) for example in examples]


def amounts(examples: Iterable[Example], hands: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Number of sentences by hand and language form, the largest hand first."""
    counts: dict[str, Counter[str]] = {}
    for example in examples:
        hand = hands.get(key(example), UNLISTED)
        counts.setdefault(hand, Counter())[example.form] += 1
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    return {hand: {form: counted[form] for form in LANGUAGES} for hand, counted in ordered}
