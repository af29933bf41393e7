"""Exports of the Local Government Directory as they come: many headings, titles, odd rows."""

from functools import cache

import pytest

from bot.core.errors import ContentError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.place_directory import Block, Export, Panchayat, Place, RowProblem
from tests.support.knowledge import whole

BLOCKS = (
    "S.No.,State Code,State Name,District Code,District Name,"
    "Block Code,Block Version,Block Name ,Block Name"
)
DEVELOPMENT = (
    "S.No.|State Code|State Name (In English)|District Code|District Name (In English)|"
    "Development Block Code|Development Block Version|Development Block Name (In English)|"
    "Development Block Name (In Local)"
)
MAPPING = (
    "S.No.|State Code|State Name|District Code|District Name|Village Code|Village Name|"
    "Local Body Code|Local Body Name (In English)"
)


@cache
def kb() -> KnowledgeBase:
    return whole()


def read(*lines: str, by: str = "|") -> list[Place | RowProblem]:
    return list(Export(kb(), "file.csv", [line.split(by) for line in lines]).places())


@pytest.mark.parametrize(
    ("heading", "by"), [(BLOCKS, ","), (DEVELOPMENT, "|")], ids=["older", "newer"]
)
def test_blocks(heading: str, by: str) -> None:
    row = by.join(["1", "10", "BIHAR", "196", "GAYA", "1735", "1", "BARACHATTI", "बाराचट्टी"])
    assert read(heading, row, by=by) == [Block(1735, "Barachatti", "बाराचट्टी", "BR", "Gaya")]


def test_the_headings_may_stand_under_a_title() -> None:
    row = "1|10|BIHAR|196|GAYA|1737|1|BODHGAYA|"
    assert read("All Blocks of India", "", DEVELOPMENT, row) == [
        Block(1737, "Bodhgaya", None, "BR", "Gaya")
    ]


def test_a_panchayat_of_many_villages_is_one() -> None:
    rows = (
        "1|10|BIHAR|196|GAYA|1|Bakraur|97001|BAKRAUR",
        "2|10|BIHAR|196|GAYA|2|Silaunja|97001|BAKRAUR",
    )
    assert read(MAPPING, *rows) == [Panchayat(97001, "Bakraur", None, "BR", "Gaya", None)]


def test_other_local_bodies_are_passed_over() -> None:
    heading = f"{MAPPING}|Localbody Type Name"
    town = "1|10|BIHAR|196|GAYA|1|x|97002|BODH GAYA|Nagar Panchayat"
    village = "2|10|BIHAR|196|GAYA|1|x|97003|KANHAUL|Village Panchayat"
    assert [p.name for p in read(heading, town, village) if isinstance(p, Panchayat)] == ["Kanhaul"]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("1|10|BIHAR|999999|NOWHERE|1737|1|X|", "NOWHERE"),
        ("1|10|BIHAR|196|GAYA||1|X|", "no code"),
        ("1|10|BIHAR|196|GAYA|x7|1|X|", "no code"),
        ("1|10|BIHAR|196|GAYA|0|1|X|", "no code"),
        ("1|10|BIHAR|196|GAYA|1737|1||", "no name"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named(row: str, what: str) -> None:
    good = "1|10|BIHAR|196|GAYA|1738|1|DOBHI|"
    problem, place = read(DEVELOPMENT, row, good)
    assert isinstance(problem, RowProblem)
    assert problem.row == 2
    assert what in problem.what
    assert isinstance(place, Block)


def test_one_code_for_two_places_is_a_problem() -> None:
    rows = ("1|10|BIHAR|196|GAYA|1737|1|DOBHI|", "2|10|BIHAR|196|GAYA|1737|1|AMAS|")
    found = read(DEVELOPMENT, *rows)
    assert [str(p) for p in found if isinstance(p, RowProblem)] == [
        "row 3: code 1737 stood for Dobhi before."
    ]


def test_a_block_of_two_districts_stays_with_the_first() -> None:
    rows = ("1|18|ASSAM|280|BARPETA|2494|1|GOBARDHANA|", "2|18|ASSAM|616|BAKSA|2494|1|GOBARDHANA|")
    assert read(DEVELOPMENT, *rows) == [
        Block(2494, "Gobardhana", None, "AS", "Barpeta"),
        RowProblem(3, "Gobardhana lies in Baksa too; it stays with Barpeta."),
    ]


def test_a_young_district_is_known_by_its_name() -> None:
    row = "1|6|HARYANA|99999|HANSI|7000|1|NARNAUND|"
    assert read(DEVELOPMENT, row) == [Block(7000, "Narnaund", None, "HR", "Hansi")]


def test_notes_at_the_end_and_short_rows_do_no_harm() -> None:
    assert read(DEVELOPMENT, "Note: as on today", "", "1|10|BIHAR") == [
        RowProblem(4, "“” is no code of the directory.")
    ]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("a|b|c", "no headings"),
        ("Local Body Code|Local Body Name (In English)|State Name", "in which district"),
        ("Village Code|Village Name|District Code", "no headings"),
    ],
)
def test_a_file_of_another_kind_is_refused(heading: str, said: str) -> None:
    with pytest.raises(ContentError, match=said):
        read(heading, "1|2|3")


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(ContentError, match="no headings"):
        read()
