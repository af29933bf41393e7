"""The files of places: every mistake is named with its line, and the rest is read."""

import pytest

from bot.knowledge.catalogue import District, State
from bot.knowledge.files.places import read_districts, read_post_districts
from bot.knowledge.place_of_pin import PinPlaces
from bot.knowledge.problems import Problem
from bot.knowledge.text import Text

STATES = {
    code: State(code=code, name=Text(hi=code, en=name))
    for code, name in (("BR", "Bihar"), ("DH", "Dadra and Nagar Haveli and Daman and Diu"))
}
HEAD = "state,name_en,name_hi,heard,lgd"
GAYA = "BR,Gaya,गया,गया जी|gayaji,196"


def districts(*rows: str) -> tuple[tuple[District, ...], list[Problem]]:
    problems: list[Problem] = []
    found = tuple(read_districts("d.csv", "\n".join([HEAD, *rows]), STATES, problems))
    return found, problems


def test_a_district_with_its_spellings_and_code() -> None:
    [gaya], problems = districts(GAYA)
    assert (gaya.name.hi, gaya.heard, gaya.lgd) == ("गया", ("गया जी", "gayaji"), 196)
    assert problems == []


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("BR,Gaya,गया,,197", "duplicate"),
        ("BR,Patna,पटना,,196", "duplicate"),
        ("BR,Patna,पटना,,x", "schema"),
        ("BR,Patna,पटना,", "schema"),
        ("XX,Patna,पटना,,1", "unknown-state"),
        ("BR,Patna,,,1", "language"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_read(row: str, code: str) -> None:
    found, problems = districts(GAYA, row, "BR,Jamui,जमुई,,")
    assert [d.name.en for d in found] == ["Gaya", "Jamui"]
    assert [(p.code, p.line) for p in problems] == [(code, 3)]


def test_names_of_the_post_office_must_lead_to_known_districts() -> None:
    known, problems = districts(GAYA, "BR,Jamui,जमुई,,")
    text = "state,post,districts\nBR,OLD GAYA,Gaya|Jamui\nBR,LOST,Nowhere"
    post = dict(read_post_districts("p.csv", text, known, problems))
    assert post == {("BR", "OLD GAYA"): ("Gaya", "Jamui"), ("BR", "LOST"): ()}
    assert [(p.code, p.line) for p in problems] == [("unknown-district", 3)]


def test_a_pin_code_leads_to_every_part_of_what_the_post_office_means() -> None:
    known, _ = districts(GAYA, "BR,Jamui,जमुई,,", "DH,Daman,दमन,,463")
    directory = {
        "1": (("BIHAR", "OLD GAYA"),),
        "2": (("BIHAR", "GAYAJI"),),
        "3": (("THE DADRA AND NAGAR HAVELI AND DAMAN AND DIU", "DAMAN"),),
        "4": (("BIHAR", "NOWHERE"), ("ATLANTIS", "GAYA")),
    }
    renamed = {("BR", "OLD GAYA"): ("Gaya", "Jamui")}
    pins = PinPlaces(STATES, known, renamed, lambda pin: directory.get(pin, ()))
    assert [d.name.en for d in pins.of("1")] == ["Gaya", "Jamui"]
    assert [d.name.en for d in pins.of("2")] == ["Gaya"]
    assert [d.name.en for d in pins.of("3")] == ["Daman"]
    assert pins.of("4") == pins.of("5") == ()
