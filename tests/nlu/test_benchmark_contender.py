"""What each pipeline learns, and how its answers are read."""

import json
from pathlib import Path

import pytest
import yaml

from bot.nlu.benchmark_contender import OTHERS, OURS, Contender, Labels, background, examples
from bot.nlu.benchmark_set import REJECTED, BenchmarkSet, Labelled
from bot.settings import ROOT

FOREIGN = BenchmarkSet(
    train=[Labelled("bachao [me](x)", "seek_safety"), Labelled("cricket", REJECTED)], test=[]
)


def ranked(*pairs: tuple[str, float]) -> dict[str, object]:
    told = [{"name": name, "confidence": chance} for name, chance in pairs]
    return {"intent": told[0], "intent_ranking": told}


def test_no_component_sees_the_sets_own_labels() -> None:
    labels = Labels(FOREIGN.labels)
    learnt = json.loads(examples(FOREIGN, labels, ["rain today"]))["rasa_nlu_data"]
    rows = [(one["text"], one["intent"]) for one in learnt["common_examples"]]
    assert rows == [
        ("bachao [me](x)", labels.name("seek_safety")),
        ("cricket", "out_of_scope"),
        ("rain today", "out_of_scope"),
    ]
    assert "seek_safety" not in rows[0][1]


def test_an_intent_that_is_chosen_is_the_decision() -> None:
    labels = Labels(["A/1", "B"])
    told = ranked((labels.name("B"), 0.7), (labels.name("A/1"), 0.2), ("out_of_scope", 0.1))
    assert labels.understood(told) == ("B", 0.7, "B")


@pytest.mark.parametrize("stranger", ["out_of_scope", "nlu_fallback"])
def test_a_model_that_turns_away_still_has_a_likeliest_intent(stranger: str) -> None:
    labels = Labels(["A", "B"])
    told = ranked((stranger, 0.6), (labels.name("A"), 0.3))
    assert labels.understood(told) == ("A", 0.3, REJECTED)


@pytest.mark.parametrize("told", [{}, {"intent": None}, {"intent": {"name": None}}])
def test_an_answer_without_intent_rejects(told: dict[str, object]) -> None:
    assert Labels(["A"]).understood(told) == (REJECTED, 0.0, REJECTED)


def test_our_pipeline_is_the_projects_own_file() -> None:
    assert Contender(OURS).config(Path("unused")) == ROOT / "config.yml"


@pytest.mark.parametrize("name", OTHERS)
def test_rasas_default_is_what_rasa_itself_fills_in(name: str, tmp_path: Path) -> None:
    config = yaml.safe_load(Contender(name, epochs=7).config(tmp_path).read_text("utf-8"))
    parts = {part["name"]: part for part in config["pipeline"]}
    assert config["recipe"] == "default.v1"
    assert parts["DIETClassifier"]["epochs"] == 7
    assert parts["FallbackClassifier"]["threshold"] == 0.3


def test_only_the_plain_default_learns_without_sentences_of_strangers() -> None:
    learns = {name: Contender(name).background for name in (OURS, *OTHERS)}
    assert learns == {OURS: True, "default-rasa": False, "default-rasa-background": True}
    assert len(background()) > 1000
