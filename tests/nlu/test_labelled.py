"""From the queue into training: filled in, written, and never a copy of what judges the model."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.language.anonymise import PLACEHOLDERS
from bot.nlu import labelled
from bot.nlu.samples import Sample, load
from bot.services.records import Labelled


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("meri umar [number] saal", "meri umar 45 saal"),
        ("[number] रुपया माँगा", "2000 रुपया माँगा"),
        ("do [number] kya", "do 3 kya"),
        ("likha [link] par", "likha par"),
        ("bare {x} [y](z)", "bare x y (z)"),
    ],
)
def test_invented_values_stand_where_something_was_taken_out(text: str, filled: str) -> None:
    assert labelled.filled(text) == filled


@given(st.lists(st.sampled_from([*PLACEHOLDERS, "मैं", "main", "saal", "hai"]), max_size=8))
def test_no_bracket_is_left_and_it_is_the_same_each_time(words: list[str]) -> None:
    text = " ".join(words)
    assert not set(labelled.filled(text)) & set("[]{}")
    assert labelled.filled(text) == labelled.filled(text)


def test_names_are_in_the_script_of_the_message() -> None:
    assert labelled.filled("मेरा नाम [name] है").isascii() is False
    assert "[" not in labelled.filled("mera naam [name] hai")
    assert labelled.filled("mera naam [name] hai").isascii()


def test_samples_know_their_language_and_where_they_come_from() -> None:
    found = labelled.samples([
        Labelled(4, "केकरा लग जाईं", "ask_contact"),
        Labelled(5, "how do i get the paper", "ask_documents"),
        Labelled(6, "[link]", "greet"),
    ])  # fmt: skip
    assert [(s.id, s.lang, s.intent) for s in found] == [
        ("queue-4", "hi", "ask_contact"), ("queue-5", "en", "ask_documents"),
    ]  # fmt: skip


def test_copies_of_what_judges_the_model_are_left_out() -> None:
    told = "form ke sath kaun kaun se kagaz lagenge"
    mine = Sample("1", told.replace("kagaz", "kaagaz"), "hi-Latn", "ask_documents")
    other = Sample("2", "ab kiske paas jaun bataiye", "hi-Latn", "ask_contact")
    assert labelled.without_copies([mine, other], [told]) == [other]


def test_lines_can_be_read_again_by_nobody_else(tmp_path: Path) -> None:
    file = tmp_path / "labels.jsonl"
    one = Sample("queue-1", "केकरा लग जाईं", "hi", "ask_contact")
    assert labelled.write_lines(file, [one]) == 1
    assert load(file) == [one]
    assert file.stat().st_mode & 0o077 == 0


def test_training_data_is_rasas_own_format_and_replaced_as_a_whole(tmp_path: Path) -> None:
    folder = tmp_path / "labelled"
    first = Sample("1", "old", "en", "greet")
    labelled.write_training(folder, [first])
    labelled.write_training(
        folder,
        [
            Sample("2", "केकरा लग: 'जाईं'", "hi", "ask_contact"),
            Sample("3", "दूसरा", "hi", "ask_contact"),
            Sample("4", "# no comment", "en", "greet"),
        ],
    )
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yml")) == [
        "en/greet.yml", "hi/ask_contact.yml",
    ]  # fmt: skip
    told = yaml.safe_load((folder / "hi" / "ask_contact.yml").read_text("utf-8"))
    assert told["nlu"] == [{"intent": "ask_contact", "examples": "- केकरा लग: 'जाईं'\n- दूसरा\n"}]
    assert folder.stat().st_mode & 0o077 == 0


def test_a_line_break_does_not_make_two_sentences(tmp_path: Path) -> None:
    labelled.write_training(tmp_path / "x", [Sample("1", "one\n- two", "en", "greet")])
    told = yaml.safe_load((tmp_path / "x" / "en" / "greet.yml").read_text("utf-8"))
    assert told["nlu"][0]["examples"] == "- one - two\n"
