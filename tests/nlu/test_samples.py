"""Labelled files: what is read, and which line is blamed."""

from pathlib import Path

import pytest

from bot.core.errors import ContentError
from bot.nlu.samples import Label, load

GOOD = (
    '{"id": "a", "text": "8 hazar mahina", "lang": "hi-Latn", "intent": "provide_info", '
    '"also": ["affirm"], "entities": [{"entity": "amount", "value": 8000, "text": "8 hazar", '
    '"role": "monthly"}], "noise": "short"}'
)


def write(folder: Path, *lines: str) -> Path:
    path = folder / "labelled.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_line_becomes_a_sample(tmp_path: Path) -> None:
    (sample,) = load(write(tmp_path, GOOD, ""))
    assert (sample.intent, sample.also, sample.noise) == ("provide_info", ("affirm",), "short")
    assert sample.entities == (Label("amount", 8000, "monthly"),)


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        "7",
        '{"id": 1}',
        GOOD.replace("provide_info", "sing"),
        GOOD.replace("affirm", "x"),
    ],
)
def test_the_first_bad_line_is_named(tmp_path: Path, bad: str) -> None:
    with pytest.raises(ContentError, match=r"labelled\.jsonl:2: "):
        load(write(tmp_path, GOOD, bad, bad))
