"""YAML as authors write it: stricter than YAML, and every value knows its line."""

from datetime import date

import pytest

from bot.knowledge.files.source import Data, Source


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"), ("On", "On"), ("yes", "yes"), ("true", True), ("False", False),
        ("null", None), ("", None), ("~", None), ("12", 12), ("-3", -3), ("1.5", 1.5),
        ("0123", "0123"), ("1_000", "1_000"), ("12:30", "12:30"), ("1e3", "1e3"), (".5", ".5"),
        ('"181"', "181"), ("'true'", "true"), ("2026-11-21", date(2026, 11, 21)),
        ("2026-02-30", "2026-02-30"), ("पेंशन", "पेंशन"), ("none", "none"), ("NO", "NO"),
    ],
)  # fmt: skip
def test_plain_values(written: str, value: Data) -> None:
    source = Source("a.yml", f"key: {written}\n")
    assert isinstance(source.data, dict)
    assert source.data["key"] == value
    assert type(source.data["key"]) is type(value)
    assert not source.problems


def test_the_key_on_stays_a_word() -> None:
    assert Source("a.yml", "verified: {on: 2026-11-21}").data == {
        "verified": {"on": date(2026, 11, 21)}
    }


def test_lines() -> None:
    source = Source("a.yml", "a: 1\nb:\n  - x: 1\n    y: 2\n  - z\nc: {d: 1}\n")
    assert source.line(()) == 1
    assert source.line(("b", 0, "y")) == 4
    assert source.line(("b", 1)) == 5
    assert source.line(("c", "d")) == 6
    assert source.line(("b", 0, "not there")) == 3
    assert source.line(("b", 7)) == 2


def test_a_key_that_stands_twice() -> None:
    source = Source("a.yml", "a: 1\nb: 2\na: 3\n")
    [problem] = source.problems
    assert (problem.line, problem.code) == (3, "duplicate-key")


@pytest.mark.parametrize("text", ["a: [1, 2", "a: b: c", "\tx: 1", "a: 'x", "- a\nb: 1"])
def test_what_is_not_yaml_is_reported_with_its_line(text: str) -> None:
    source = Source("a.yml", "first: 1\n" + text if not text.startswith("-") else text)
    [problem] = source.problems
    assert problem.code == "yaml"
    assert problem.line >= 1
    assert source.data is None


def test_an_empty_file_has_no_data() -> None:
    assert Source("a.yml", "").data is None
