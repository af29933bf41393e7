"""Ages told as a year of birth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.birth_year import OLDEST, age_answered, age_told


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("mera janm 1968 me hua", 58),
        ("born in 1968", 58),
        ("I was born on 3 May 1990", 36),
        ("मेरा जन्म 1975 में हुआ", 51),
        ("मैं १९७५ में पैदा हुई", 51),
        ("1980 ki paidaish hai", 46),
        ("janam mero unnis sau saath ko", 66),
        ("हमार जनम उनइस सौ पचहत्तर के ह", 51),
        ("unnis sau rupaye mile, janam din hai", None),
        ("meri beti 2015 me paida hui", None),
        ("बेटी का जन्म 2019 में हुआ", None),
        ("janm praman patra 2015 ka hai", None),
        ("pati ka janm 1960", None),
        ("pension 1995 se mil rahi", None),
        ("janm 1850", None),
        ("born in 2030", None),
        ("", None),
    ],
)
def test_what_tells_her_year_of_birth(text: str, age: int | None) -> None:
    assert age_told(text, 2026) == age


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("1968", 58),
        ("१९६८", 58),
        ("1968 me", 58),
        ("unnis sau sattar", 56),
        ("45", None),
        ("19685", None),
        ("3000", None),
    ],
)
def test_a_bare_year_answers_the_question_for_her_age(text: str, age: int | None) -> None:
    assert age_answered(text, 2026) == age


@given(st.text(max_size=60), st.integers(1950, 2100))
def test_no_text_gives_an_age_that_nobody_has(text: str, year: int) -> None:
    for age in (age_told(text, year), age_answered(text, year)):
        assert age is None or 0 <= age <= OLDEST
