"""The frozen evaluation sets are well formed, whole, and kept apart from what the model learns."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bot.core.interpretation import INTENTS
from bot.nlu import data_check, samples, training_data

FROZEN = Path("nlu/frozen")
SIZES = {"dev": 350, "test": 350, "story-dev": 250, "story-test": 120}
SETS = tuple(SIZES)
FEWEST = 6
ENTITIES = {
    "scheme", "topic", "age", "amount", "marital_status", "social_category", "poverty_card",
    "pregnant", "pregnancy_month", "child_count", "disability_percent", "occupation", "residence",
    "state", "district", "pin_code", "relation", "person_name", "document", "language",
}  # fmt: skip
NUMBERS = {"age", "amount", "pregnancy_month", "child_count", "disability_percent"}


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FROZEN / f"{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", SETS)
def test_every_line_is_a_labelled_message(name: str) -> None:
    read = samples.load(FROZEN / f"{name}.jsonl")
    assert len(read) >= SIZES[name]
    assert {one.lang for one in read} <= {"hi", "hi-Latn", "en", "mix"}
    assert {one.noise for one in read} <= {"none", "short", "dialect", "spelling", "mix"}
    assert [one.id for one in read if one.intent in one.also] == []


@pytest.mark.parametrize("name", SETS)
def test_every_span_holds_its_text_and_a_value_of_its_type(name: str) -> None:
    for row in rows(name):
        for found in row["entities"]:
            assert row["text"][found["start"] : found["end"]] == found["text"] != ""
            assert found["entity"] in ENTITIES
            assert (type(found["value"]) is int) == (found["entity"] in NUMBERS)
            assert "role" not in found or found["entity"] == "amount"


@pytest.mark.parametrize("name", ["dev", "test"])
def test_every_intent_is_asked_by_several_people(name: str) -> None:
    counts = Counter(row["intent"] for row in rows(name))
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < FEWEST} == {}


def test_no_message_has_the_id_or_text_of_another() -> None:
    both = [row for name in SETS for row in rows(name)]
    assert len({row["id"] for row in both}) == len(both)
    assert len({data_check.heard(row["text"]) for row in both}) == len(both)


@pytest.mark.slow
def test_no_frozen_message_stands_in_the_training_data() -> None:
    examples, _ = training_data.load(Path("nlu/data"))
    texts = [row["text"] for name in SETS for row in rows(name)]
    assert data_check.copied(examples, texts) == []
