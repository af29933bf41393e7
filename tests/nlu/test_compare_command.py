"""`./haqdidi nlu compare`, asked as an engineer would."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.nlu import nlu

LABELS = [
    {"id": str(at), "text": "namaste", "lang": "hi-Latn", "intent": intent}
    for at, intent in enumerate(["greet", "help", "greet", "seek_safety"])
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = "\n".join(json.dumps(one) for one in LABELS)
    (tmp_path / "labelled.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def save(path: Path, *intents: str) -> None:
    told: list[dict[str, object]] = [
        {
            "id": str(at),
            "intent": intent,
            "confidence": 0.8,
            "safety": None,
            "entities": [],
            "ms": 3,
        }
        for at, intent in enumerate(intents)
    ]
    path.write_text(json.dumps({"readings": told}), encoding="utf-8")


def compare(folder: Path, *more: str) -> Result:
    arguments = [str(folder / name) for name in ("a.json", "b.json")]
    on = ["--on", str(folder / "labelled.jsonl"), "--resamples", "100"]
    return CliRunner().invoke(nlu, ["compare", *arguments, *on, *more], env={"COLUMNS": "150"})


def test_saved_readings_are_compared_without_a_model(folder: Path) -> None:
    save(folder / "a.json", "greet", "greet", "greet", "help")
    save(folder / "b.json", "greet", "help", "greet", "seek_safety")
    result = compare(folder, "--json")
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert (told["only_a"], told["only_b"], told["messages"]) == (0, 2, 4)
    accuracy, *_ = told["differences"]
    assert (accuracy["a"], accuracy["b"]) == (0.5, 1.0)
    assert "cannot be told from chance" in told["in_words"]


def test_the_table_ends_in_a_sentence(folder: Path) -> None:
    for name in ("a.json", "b.json"):
        save(folder / name, "greet", "help", "greet", "greet")
    result = compare(folder)
    assert result.exit_code == 0, result.output
    assert "danger: recall" in result.stdout
    assert result.stdout.rstrip().endswith("the intent of the same messages.")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[]", "no output of"),
        ("{", "no output of"),
        ('{"readings": []}', "no reading of 4 of 4 messages, the first of them 0"),
        ('{"readings": [{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}]}', "a reading that is none"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_a_reason(
    folder: Path, content: str, reason: str
) -> None:
    save(folder / "a.json", "greet", "help", "greet", "greet")
    (folder / "b.json").write_text(content, encoding="utf-8")
    assert reason in str(compare(folder).exception)


def test_another_kind_of_file_is_refused(folder: Path) -> None:
    (folder / "a.txt").write_text("", encoding="utf-8")
    on = ["--on", str(folder / "labelled.jsonl")]
    result = CliRunner().invoke(nlu, ["compare", *[str(folder / "a.txt")] * 2, *on])
    assert "neither a model" in str(result.exception)
