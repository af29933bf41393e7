"""Danger and its near misses in sentences that no rule was made for and no model has learnt.

`unseen_danger.txt`: language form, kind of danger (`-`: none), text. Nothing in it may be copied
into word lists or training data; whoever mends an error writes sentences of his own.
"""

from pathlib import Path

import pytest

from bot.language.safety import heard
from bot.nlu.rasa_server import RasaInterpreter

ROWS = [
    line.split("|", 2)
    for line in (Path(__file__).parent / "unseen_danger.txt").read_text("utf-8").splitlines()
]
DANGER = [(kind, text) for _, kind, text in ROWS if kind != "-"]
CALM = [text for _, kind, text in ROWS if kind == "-"]


def share(truths: list[bool]) -> float:
    return sum(truths) / len(truths)


def test_the_sentences_are_in_no_training_file() -> None:
    taught = " ".join(p.read_text("utf-8") for p in Path("nlu/data").rglob("*.yml"))
    assert [text for _, _, text in ROWS if f"- {text}\n" in taught] == []


def test_words_alone_hear_most_dangers_and_name_them_rightly() -> None:
    told = [(kind, heard(text)) for kind, text in DANGER]
    assert share([found is not None for _, found in told]) >= 0.8
    assert share([kind == found for kind, found in told if found is not None]) >= 0.95
    assert share([heard(text) is not None for text in CALM]) <= 0.08


@pytest.mark.rasa
@pytest.mark.slow
def test_hardly_any_danger_is_missed(model: RasaInterpreter) -> None:
    assert share([model.read(text).safety is not None for _, text in DANGER]) >= 0.97


@pytest.mark.rasa
@pytest.mark.slow
def test_near_misses_seldom_raise_an_alarm(model: RasaInterpreter) -> None:
    assert share([model.read(text).safety is not None for text in CALM]) <= 0.12
