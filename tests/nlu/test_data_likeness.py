"""Nearly the same sentences: under two intents, and here and in a test set."""

import pytest

from bot.nlu.data_likeness import across_intents, resembling
from bot.nlu.samples import Sample
from bot.nlu.training_data import Example


def example(text: str, intent: str = "ask_status", line: int = 5) -> Example:
    return Example(text, intent, "hi-Latn", f"hi-Latn/{intent}.yml", line)


def test_nearly_the_same_sentence_under_two_intents_is_advice() -> None:
    (finding,) = across_intents(
        [
            example("meri vidhwa pension ka paisa kab aayega"),
            example("meri vidhwa pension ka paisa kab aayega ji", "report_problem", 9),
            example("form ke sath kaun se kagaz lagte hain", "ask_documents"),
        ]
    )
    assert (finding.file, finding.line, finding.grave) == ("hi-Latn/ask_status.yml", 5, False)
    assert "hi-Latn/report_problem.yml:9 (report_problem)" in finding.what


@pytest.mark.parametrize(
    "other",
    [
        example("meri vidhwa pension ka paisa kab aayega ji", line=9),  # the same intent
        example("Meri vidhwa pension ka paisa, kab aayega?", "help", 9),  # the same sounds
        example("kist kab aayegi", "help", 9),
    ],
)
def test_other_pairs_are_none_of_its_business(other: Example) -> None:
    assert across_intents([example("meri vidhwa pension ka paisa kab aayega"), other]) == []


def test_short_sentences_are_alike_by_nature() -> None:
    assert across_intents([example("haan ji hai"), example("haan ji haii", "help")]) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("meri vidhwa pension kab aayegi didi", True),
        ("meri vidhwa pension kab aayegi", False),  # a copy: an error of its own
        ("vidhwa pension ka form kahan milta hai", False),
        ("kab aayegi", False),
    ],
)
def test_a_sentence_like_one_of_the_test_set_names_it_by_id_only(text: str, told: bool) -> None:
    tests = [Sample("w-7", "meri vidhwa pension kab aayegi", "hi-Latn", "ask_status")]
    found = resembling([example(text)], tests, "visible.jsonl")
    assert [one.grave for one in found] == ([False] if told else [])
    for one in found:
        assert "w-7 of visible.jsonl" in one.what
        assert "pension" not in one.what
