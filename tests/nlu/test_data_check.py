"""What the check of training sentences finds, and where it says so."""

from pathlib import Path

import pytest

from bot.nlu import data_check
from bot.nlu.training_data import Example, load


def example(text: str, intent: str = "greet", form: str = "hi-Latn", line: int = 5) -> Example:
    return Example(text, intent, form, f"{form}/{intent}.yml", line)


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_sentences_come_with_their_line(tmp_path: Path) -> None:
    write(
        tmp_path,
        "hi/greet.yml",
        'version: "3.1"\nnlu:\n  - intent: greet\n    examples: |\n      - नमस्ते\n      - राम राम\n'
        "  - intent: greet\n    examples: |\n      - प्रणाम\n",
    )
    examples, problems = load(tmp_path)
    assert [(e.text, e.form, e.line) for e in examples] == [
        ("नमस्ते", "hi", 5),
        ("राम राम", "hi", 6),
        ("प्रणाम", "hi", 9),
    ]
    assert problems == []


def test_background_sentences_have_the_form_of_their_file(tmp_path: Path) -> None:
    block = "nlu:\n  - intent: out_of_scope\n    examples: |\n      - who won\n"
    write(tmp_path, "background/en.yml", block)
    (only,), _ = load(tmp_path)
    assert (only.form, only.intent) == ("en", "out_of_scope")


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("fr/greet.yml", "nlu: []", "fr/greet.yml:1"),
        ("hi/greet.yml", "", "hi/greet.yml:1"),
        ("hi/greet.yml", "nlu:\n  - intent: greet\n  examples: x", "hi/greet.yml:3"),
        ("hi/greet.yml", "nlu:\n  - intent: sing\n    examples: |\n      - a\n", "hi/greet.yml:2"),
        ("hi/greet.yml", "nlu:\n  - intent: thank\n    examples: |\n      - a\n", "hi/greet.yml:2"),
        ("hi/greet.yml", "nlu:\n  - intent: greet\n", "hi/greet.yml:1"),
        ("hi/greet.yml", "nlu: greet\n", "hi/greet.yml:1"),
        ("hi/greet.yml", "- greet\n", "hi/greet.yml:1"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, name: str, text: str, place: str
) -> None:
    write(tmp_path, name, text)
    write(tmp_path, "en/help.yml", "nlu:\n  - intent: help\n    examples: |\n      - help\n")
    examples, problems = load(tmp_path)
    assert [e.text for e in examples] == ["help"]
    assert [str(p).startswith(place) for p in problems] == [True]


def test_one_sentence_with_two_meanings_is_grave_in_any_spelling() -> None:
    (finding,) = data_check.repeated(
        [example("विधवा पेंशन!", "ask_scheme_info", "hi"), example("Vidhwa  pension", "help", line=9)]
    )
    assert finding.grave
    assert (finding.file, finding.line) == ("hi-Latn/help.yml", 9)
    assert "hi/ask_scheme_info.yml:5" in finding.what


def test_a_repetition_within_a_form_is_advice_and_across_forms_is_fine() -> None:
    first, again = example("ram ram"), example("Ram ram", line=8)
    other_script = example("राम राम", form="hi")
    (finding,) = data_check.repeated([first, other_script, again])
    assert (finding.grave, finding.line) == (False, 8)


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        ("meri vidhwa penshan kab aayegi", True),
        ("मेरी विधवा पेंशन कब आएगी?", True),
        ("meri vidhwa pension kab aaegi ji", True),
        ("kab aayegi meri vidhwa pension", True),
        ("vidhwa pension ke liye kaun sa form bharna hai", False),
        ("haan ji", False),
    ],
)
def test_copies_of_the_test_set_are_grave(text: str, is_copy: bool) -> None:
    tests = ["meri vidhwa pension kab aayegi", "haan ji"]
    findings = data_check.copied([example(text)], tests)
    assert [finding.grave for finding in findings] == ([True] if is_copy else [])


def test_thin_intents_are_named_by_form() -> None:
    many = [example(f"hello {n}", "greet", "en") for n in range(data_check.FEWEST)]
    files = {finding.file for finding in data_check.thin(many)}
    assert "en/greet.yml" not in files
    assert {"hi/greet.yml", "hi-Latn/greet.yml", "en/help.yml"} <= files


def test_amounts_count_by_intent_and_form() -> None:
    table = data_check.amounts([example("a"), example("b"), example("c", form="en")])
    assert table == {"greet": {"hi": 0, "hi-Latn": 2, "en": 1}}


def test_an_intent_that_is_thin_in_one_form_only_is_advice() -> None:
    there = [example(f"hello {n}", "greet", "en") for n in range(6)]
    here = [example(f"hello {n}", "greet", form) for n in range(2) for form in ("hi", "hi-Latn")]
    (finding,) = data_check.uneven([*there, *here])
    assert (finding.file, finding.grave) == ("hi/greet.yml", False)
    assert "6 in en" in finding.what
    assert data_check.uneven([*there[:5], *here]) == []
