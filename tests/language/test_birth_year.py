"""Ages told by the year of birth."""

import pytest

from bot.language.entities import extract
from tests.language.gazetteer_fixture import small_gazetteer


def ages(text: str, year: int | None = 2026) -> list[object]:
    return [e.value for e in extract(text, small_gazetteer(), year) if e.entity == "age"]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("main 1980 me paida hui", 46),
        ("मेरा जन्म 1972 का है", 54),
        ("born in 1990", 36),
        ("DOB 12-03-1975", 51),
        ("janm tithi 1/1/1960, naam Rama", 66),
        ("saas ka janam san 58 ka hai", 68),
        ("जनम उन्नीस सौ सत्तर का", 56),
        ("my year of birth is 2001", 25),
    ],
)
def test_the_age_is_what_the_year_makes_complete(text: str, age: int) -> None:
    assert ages(text) == [age]


def test_whoever_does_not_know_the_year_learns_no_age() -> None:
    assert ages("main 1980 me paida hui", None) == []


@pytest.mark.parametrize(
    "text",
    [
        "janm praman patra 2019 me banwaya tha",
        "birth certificate of 2015 is lost",
        "2020 se pension band hai",
        "1 lakh 1990 rupaye",
        "janam 2090 likha gaya galti se",
        "form 2024 me bhara tha",
    ],
)
def test_a_year_of_something_else_is_no_age(text: str) -> None:
    assert ages(text) == []
