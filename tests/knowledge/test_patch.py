"""Single values change in an author's file; remarks, order and line breaks stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.files.patch import patch, written
from bot.knowledge.files.source import Data, Path, Source

TEXT = """# remark
id: a  # the id
name: {hi: नाम, en: "A, name"}
amounts:
  - {from: 2020-01-01, rupees: 300}  # the first
  # between
  - {from: 2021-01-01, rupees: 400}
aliases:
  hi: [एक, दो]  # as they say
  hi-Latn: []
last: end
"""
TWO = """{from: 2020-01-01, rupees: 300}  # the first
  # between
  - {from: 2021-01-01, rupees: 400}
"""
ONE = """{from: x, rupees: 1}  # the first
  # between
"""


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("id",), "b", "id: a ", "id: b "),
        (("name", "hi"), "पूरा, नाम", "hi: नाम", 'hi: "पूरा, नाम"'),
        (("name", "en"), "B", '"A, name"', '"B"'),
        (("name", "xx"), "new", '"A, name"}', '"A, name", xx: new}'),
        (("aliases", "hi"), ["एक", "दो, तीन"], "[एक, दो]", '[एक, "दो, तीन"]'),
        (("aliases", "hi-Latn"), ["181", "ek"], "[]", '["181", ek]'),
        (("aliases", "en"), ["one"], "hi-Latn: []\n", "hi-Latn: []\n  en: [one]\n"),
        (("new",), {"hi": "ह", "en": "yes: no"}, "last: end\n",
         'last: end\nnew: {hi: ह, en: "yes: no"}\n'),
        (("amounts",), [{"from": "x", "rupees": 1}], TWO, ONE),
    ],
)  # fmt: skip
def test_one_value_changes(path: Path, value: Data, old: str, new: str) -> None:
    assert old in TEXT
    assert patch(TEXT, {path: value}) == TEXT.replace(old, new)


def test_a_block_list_grows_and_keeps_what_stands_in_it() -> None:
    source = Source("", TEXT)
    assert isinstance(source.data, dict)
    items = source.data["amounts"]
    assert isinstance(items, list)
    longer = patch(TEXT, {("amounts",): [*items, {"from": "later", "rupees": 500}]})
    assert longer == TEXT.replace(
        "rupees: 400}\n", "rupees: 400}\n  - {from: later, rupees: 500}\n"
    )
    assert Source("", patch(TEXT, {("amounts",): []})).data == {**source.data, "amounts": []}


@pytest.mark.parametrize("path", [("no", "such"), ("amounts", 7, "rupees"), ("id", "x")])
def test_a_place_that_is_not_there(path: Path) -> None:
    with pytest.raises(KeyError):
        patch(TEXT, {path: "x"})
    with pytest.raises(KeyError):
        patch("", {path: "x"})


def test_a_question_mark_without_quotes_and_a_mark_in_front_are_no_hindrance() -> None:
    text = "\ufeffq: {hi: कब?, en: When? Today}  # asked\nlast: end\n"
    assert Source("", text).problems == []
    assert patch(text, {("last",): "fin"}) == text.replace("end", "fin")
    assert patch(text, {("q", "hi"): "अब?"}) == text.replace("कब?", "अब?")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.dates()
    | st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["hi", "en", "from"]), inner, min_size=1),
    max_leaves=5,
)  # fmt: skip


@given(values)
def test_what_is_written_is_read_back(value: Data) -> None:
    assert Source("", f"key: {written(value)}\n").data == {"key": value}
    for path in (("id",), ("name", "hi"), ("aliases", "hi"), ("new",)):
        data = Source("", patch(TEXT, {path: value})).data
        for part in path:
            assert isinstance(data, dict)
            data = data[part]
        assert data == value
