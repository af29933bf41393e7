"""Entities marked where they should not be, or wrongly."""

import json
from pathlib import Path

import pytest

from bot.nlu.span_check import marked, spans_off
from bot.nlu.training_data import Example


@pytest.mark.parametrize(
    ("text", "is_marked"),
    [
        ("i am a [widow](marital_status)", True),
        ('main [vidhwa]{"entity": "marital_status"} hu', True),
        ("mera form (pension wala) kahan hai", False),
        ("[pata nahi] kya karna hai (form ka)", False),
    ],
)
def test_a_mark_in_a_training_sentence_is_grave(text: str, is_marked: bool) -> None:
    found = marked([Example(text, "provide_info", "en", "en/provide_info.yml", 7)])
    assert [(one.line, one.grave) for one in found] == ([(7, True)] if is_marked else [])


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ({"text": "45"}, None),
        ({"text": "45", "start": 10, "end": 12}, None),
        ({}, None),
        ({"text": "46"}, "is not in the message"),
        ({"text": "45", "start": 9, "end": 11}, "does not stand from 9 to 11"),
    ],
)
def test_labels_must_stand_where_they_say(
    tmp_path: Path, label: dict[str, object], says: str | None
) -> None:
    path = tmp_path / "labelled.jsonl"
    entity = {"entity": "age", "value": 45, **label}
    told = {"id": "a", "text": "meri umar 45 saal", "entities": [entity]}
    path.write_text("\n" + json.dumps(told), encoding="utf-8")
    found = spans_off(path)
    assert [(one.line, one.grave) for one in found] == ([(2, True)] if says else [])
    assert all(says in one.what for one in found if says)
