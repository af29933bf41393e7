"""The whole benchmark on a very small foreign set: trained, served, asked, scored."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.nlu import nlu

LEARNT = {
    "TRACK": "where is my parcel; track the order; when will my order come; parcel kahan hai",
    "REFUND": "refund my money; i want money back; paisa wapas karo; refund not received",
    "SIZE/BED": "what size should i take; which size for a double bed; size chart; kya size",
    "seek_safety": "is it safe for babies; is the foam harmful; safety of foam; toxic foam",
}
ASKED = [
    ("where is my order", "TRACK"),
    ("mera paisa wapas karo", "REFUND"),
    ("what size for my bed", "SIZE/BED"),
    ("is this foam safe", "seek_safety"),
    ("who won the match yesterday", "NO_NODES_DETECTED"),
    ("", "NO_NODES_DETECTED"),
    ("/track the order", "TRACK"),
]


def write(path: Path, rows: list[tuple[str, str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("sentence", "label"), *rows])
    return str(path)


@pytest.mark.rasa
def test_our_pipeline_learns_a_foreign_set_as_it_stands(tmp_path: Path) -> None:
    learnt = [(text, label) for label, texts in LEARNT.items() for text in texts.split("; ")]
    train, test = write(tmp_path / "train.csv", learnt), write(tmp_path / "test.csv", ASKED)
    done = CliRunner().invoke(nlu, ["benchmark", "--train", train, "--test", test, "--json"])
    assert done.exit_code == 0, done.output
    (ours,) = json.loads(done.stdout)["results"]
    assert [one["truth"] for one in ours["answers"]] == [label for _, label in ASKED]
    likeliest = [one["best"] for one in ours["answers"] if one["truth"] != "NO_NODES_DETECTED"]
    assert likeliest == [label for _, label in ASKED if label != "NO_NODES_DETECTED"]
    assert [one["decided"] for one in ours["answers"][4:6]] == ["NO_NODES_DETECTED"] * 2
    assert ours["score"]["auroc"] == 1.0
    assert set(ours["score"]["at"]) == {f"{step / 10:.1f}" for step in range(1, 10)}
    assert ours["cost"]["train_seconds"] > 0
    assert 0 < ours["cost"]["p50_ms"] <= ours["cost"]["p95_ms"]


def test_a_bad_file_is_refused_before_anything_is_trained(tmp_path: Path) -> None:
    train = write(tmp_path / "train.csv", [("one", "A"), ("two", "A")])
    done = CliRunner().invoke(nlu, ["benchmark", "--train", train, "--test", train])
    assert done.exit_code != 0
    assert "train.csv: has 1 different labels" in str(done.exception)
