"""Foreign sets: what is read of a CSV, and what is refused with its place."""

from pathlib import Path

import pytest

from bot.core.errors import ContentError
from bot.nlu.benchmark_set import REJECTED, BenchmarkSet, Labelled, load

TRAIN = "sentence,label\n" + "".join(
    f"{text} {number},{label}\n"
    for label, text in (("A", "where is it"), ("B", "pay back"), ("C", "size"), ("D", "hello"))
    for number in range(2)
)
TEST = f"sentence,label\nwhere,A\ncricket,{REJECTED}\n"


def read(folder: Path, train: str | bytes = TRAIN, test: str | bytes = TEST) -> BenchmarkSet:
    for name, text in (("train.csv", train), ("test.csv", test)):
        raw = text if isinstance(text, bytes) else text.encode()
        (folder / name).write_bytes(raw)
    return load(folder / "train.csv", folder / "test.csv")


def test_both_files_are_read_in_order(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert found.labels == ["A", "B", "C", "D"]
    assert len(found.train) == 8
    assert found.test == [Labelled("where", "A"), Labelled("cricket", REJECTED)]


def test_what_spreadsheets_write_is_understood(tmp_path: Path) -> None:
    test = '\ufeffSentence, Label\r\n"कहाँ है, ""भाई""\nबताओ",A \r\n\r\n,NO_NODES_DETECTED\r\n'
    assert read(tmp_path, test=test).test == [
        Labelled('कहाँ है, "भाई"\nबताओ', "A"),
        Labelled("", REJECTED),
    ]


def test_training_rows_out_of_scope_are_no_intent(tmp_path: Path) -> None:
    found = read(tmp_path, TRAIN + f"cricket,{REJECTED}\n")
    assert found.labels == ["A", "B", "C", "D"]
    assert found.train[-1].label == REJECTED


@pytest.mark.parametrize(
    ("train", "test", "complaint"),
    [
        (TRAIN.replace("sentence,label", "text,intent"), TEST, "train.csv:1: the first line"),
        (TRAIN, "", "test.csv: has no sentences"),
        (TRAIN, "sentence,label\n", "test.csv: has no sentences"),
        (TRAIN, TEST + "one,two,three\n", "test.csv:4: has 3 columns"),
        (TRAIN, TEST + '"two\nlines",A\nlonely\n', "test.csv:6: has 1 columns"),
        (TRAIN, TEST + "where, \n", "test.csv:4: has no label"),
        (TRAIN, TEST + "where,Z\n", "test.csv:4: label Z is not in train.csv"),
        (TRAIN, TEST + '"never closed,A\n', "test.csv:4: is not CSV"),
        (TRAIN + "  ,A\n", TEST, "train.csv:10: the sentence is empty"),
        (TRAIN[: TRAIN.index("hello")], TEST, "train.csv: has 3 different labels"),
        (TRAIN, TEST.encode("utf-16"), "test.csv: is not UTF-8"),
    ],
)
def test_a_file_that_is_of_no_use_is_refused_with_its_line(
    tmp_path: Path, train: str, test: str | bytes, complaint: str
) -> None:
    with pytest.raises(ContentError) as refusal:
        read(tmp_path, train, test)
    assert complaint in str(refusal.value)
