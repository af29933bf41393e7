"""Values from outside as facts: coerced where that is safe, refused where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.eligibility.facts import FactError, FactValue
from tests.knowledge.small import small_kb


@pytest.mark.parametrize(
    ("attribute", "raw", "fact"),
    [
        ("age", 45, 45), ("age", "45", 45), ("age", " 45 ", 45), ("age", 45.0, 45),
        ("age", 0, 0), ("age", 120, 120),
        ("land_holding_ha", "0.5", 0.5), ("land_holding_ha", 2, 2),
        ("sex", " female ", "female"),
        ("aadhaar", True, True), ("aadhaar", "False", False),
        ("receives", [], ()), ("receives", ["none"], ()), ("receives", "", ()),
        ("receives", "a; b", ("a", "b")), ("receives", ["a", "b"], ("a", "b")),
        ("state", "br", "BR"),
    ],
)  # fmt: skip
def test_read(attribute: str, raw: object, fact: FactValue) -> None:
    read = small_kb().facts({attribute: raw})[attribute]
    assert read == fact
    assert type(read) is type(fact)


@pytest.mark.parametrize(
    ("attribute", "raw"),
    [
        ("age", "old"), ("age", 45.5), ("age", True), ("age", -1), ("age", 121), ("age", [45]),
        ("age", float("nan")), ("age", "inf"), ("age", {}), ("sex", "woman"), ("sex", 1),
        ("aadhaar", 1), ("aadhaar", "yes"), ("receives", 5), ("receives", [1]),
        ("land_holding_ha", "nan"), ("land_holding_ha", "much"), ("state", "Bihar"), ("state", 5),
        ("shoe_size", 40),
    ],
)  # fmt: skip
def test_refused(attribute: str, raw: object) -> None:
    with pytest.raises(FactError) as caught:
        small_kb().facts({attribute: raw})
    assert caught.value.attribute == attribute


def test_null_is_unknown() -> None:
    assert small_kb().facts({"age": None, "sex": "female"}) == {"sex": "female"}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@given(st.sampled_from(sorted(small_kb().attributes)), json_values)
def test_whatever_comes_is_a_fact_or_a_named_error(attribute: str, raw: object) -> None:
    named: str | None = None
    facts: dict[str, FactValue] = {}
    try:
        facts = small_kb().facts({attribute: raw})
    except FactError as error:
        named = error.attribute
    assert named in (None, attribute)
    assert facts == small_kb().facts(facts)
