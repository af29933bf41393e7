"""`./haqdidi nlu evaluate` and `check`, asked as an operator would."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.nlu import nlu
from tests.nlu.rasa_stand_in import StandIn, serving

RIGHT = {"id": "a", "text": "kaun se kagaz", "lang": "hi-Latn", "intent": "ask_documents"}
WRONG = {"id": "b", "text": "namaste", "lang": "hi-Latn", "intent": "greet", "noise": "short"}


@pytest.fixture
def rasa() -> Iterator[StandIn]:
    with serving() as stand_in:
        yield stand_in


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    path = tmp_path / "labelled.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in (RIGHT, WRONG)), encoding="utf-8")
    return path


def evaluate(rasa: StandIn, *arguments: str) -> Result:
    return CliRunner().invoke(
        nlu, ["evaluate", *arguments], env={"HAQDIDI_NLU_URL": rasa.url, "COLUMNS": "200"}
    )


def test_figures_as_json_with_every_reading(rasa: StandIn, labelled: Path) -> None:
    result = evaluate(rasa, str(labelled), "--json")
    assert result.exit_code == 0, result.output
    figures = json.loads(result.stdout)
    assert figures["intent"] == {"hits": 1, "total": 2, "rate": 0.5}
    assert figures["by_noise"]["short"]["rate"] == 0.0
    assert figures["by_intent"]["greet"]["f1"] == 0.0
    assert [(one["id"], one["intent"]) for one in figures["readings"]] == [
        ("a", "ask_documents"),
        ("b", "ask_documents"),
    ]


def test_figures_as_a_table_with_errors(rasa: StandIn, labelled: Path) -> None:
    result = evaluate(rasa, str(labelled), "--errors")
    assert result.exit_code == 0, result.output
    assert "50.0 %" in result.stdout
    misunderstood = result.stdout.partition("Misunderstood")[2]
    assert "namaste" in misunderstood
    assert "kaun se kagaz" not in misunderstood


def test_the_error_browser_is_for_its_owner_only(
    rasa: StandIn, labelled: Path, tmp_path: Path
) -> None:
    page = tmp_path / "errors.html"
    result = evaluate(rasa, str(labelled), "--html", str(page))
    assert result.exit_code == 0, result.output
    assert "namaste" in page.read_text("utf-8")
    assert page.stat().st_mode & 0o777 == 0o600
    assert "do not pass it on" in result.stderr


def test_every_message_is_asked_once_after_a_warm_up(rasa: StandIn, labelled: Path) -> None:
    evaluate(rasa, str(labelled), "--json")
    assert rasa.asked[1:] == ["kaun se kagaz", "namaste"]


def test_a_bad_file_is_refused_by_name_and_line(rasa: StandIn, labelled: Path) -> None:
    labelled.write_text(json.dumps(RIGHT) + "\n{}\n", encoding="utf-8")
    result = evaluate(rasa, str(labelled))
    assert "labelled.jsonl:2" in str(result.exception)


@pytest.mark.slow
def test_the_check_fails_on_copies_of_a_test_set(tmp_path: Path) -> None:
    copied = {**RIGHT, "text": "aloo gobhi ki sabji kaise banaun", "intent": "out_of_scope"}
    against = tmp_path / "test.jsonl"
    against.write_text(json.dumps(copied), encoding="utf-8")
    result = CliRunner().invoke(nlu, ["check", "--json", "--against", str(against)])
    assert result.exit_code == 1
    grave = [one for one in json.loads(result.stdout) if one["grave"]]
    assert "background/hi-Latn.yml" in {one["file"] for one in grave}
