"""What `nlu retrain` shows of two models."""

from io import StringIO

from rich.console import Console

from bot.cli.nlu_retrain_report import show
from bot.core.interpretation import Interpretation
from bot.nlu.retrain_verdict import OnOneSet
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading


def read(ident: str, intent: str, heard: str, lang: str = "hi") -> Reading:
    return Reading(Sample(ident, "x", lang, intent), Interpretation("x", heard, 0.9), 1.0)


def shown(*sets: OnOneSet) -> str:
    out = StringIO()
    show(Console(file=out, width=120), sets, {})
    return out.getvalue()


def test_both_models_stand_side_by_side_by_language() -> None:
    before = [read("1", "greet", "greet"), read("2", "greet", "thank", "en")]
    after = [read("1", "greet", "greet"), read("2", "greet", "greet", "en")]
    lines = [line.split() for line in shown(OnOneSet("dev.jsonl", before, after)).splitlines()]
    assert ["intent", "50.0", "%", "100.0", "%", "+50.0"] in lines
    assert ["en", "0.0", "%", "100.0", "%", "+100.0"] in lines
    assert ["entities:", "F1", "–", "–", "–"] in lines


def test_several_sets_are_added_up_and_lost_danger_is_named() -> None:
    danger = OnOneSet(
        "dev.jsonl",
        [read("fd-7", "seek_safety", "seek_safety")],
        [read("fd-7", "seek_safety", "greet")],
    )
    calm = OnOneSet("test.jsonl", [read("1", "greet", "greet")], [read("1", "greet", "greet")])
    said = shown(danger, calm)
    assert "all sets together: 2 messages" in said
    assert said.count("Danger that only the present model hears: fd-7") == 1
