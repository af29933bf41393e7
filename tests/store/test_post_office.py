"""The post office's directory, and that each of its districts is one of ours."""

from dataclasses import replace
from functools import cache

import indian_pincode
import pytest

from bot.knowledge.base import KnowledgeBase
from bot.store.post_office import districts_of_pin
from tests.support.knowledge import whole


@cache
def kb() -> KnowledgeBase:
    return replace(whole(), post_office=districts_of_pin)


@pytest.mark.parametrize(
    ("pin", "places"),
    [
        ("823001", {("BR", "Gaya")}),
        ("800001", {("BR", "Patna")}),
        ("226001", {("UP", "Lucknow")}),
        ("431001", {("MH", "Chhatrapati Sambhajinagar")}),
        ("341303", {("RJ", "Nagaur"), ("RJ", "Didwana-Kuchaman")}),
        ("737101", {("SK", "Gangtok"), ("SK", "Pakyong")}),
        ("396210", {("DH", "Daman")}),
        ("744101", {("AN", "South Andamans")}),
        ("999999", set()),
        ("not a pin", set()),
    ],
)
def test_a_pin_code_leads_to_districts_of_today(pin: str, places: set[tuple[str, str]]) -> None:
    assert {(d.state, d.name.en) for d in kb().districts_of_pin(pin)} == places


def test_every_district_of_the_directory_is_known() -> None:
    placed = [pin for pin in indian_pincode.get_pincodes() if districts_of_pin(pin)]
    assert len(placed) > 19_000
    lost = [
        pin
        for pin in placed
        if len({district.state for district in kb().districts_of_pin(pin)})
        < len({state for state, _ in districts_of_pin(pin)})
    ]
    assert lost == []


def test_every_entry_for_the_directory_is_used() -> None:
    states = {s.name.en.upper(): code for code, s in kb().states.items()}
    listed = {
        (states[state.removeprefix("THE ")], district)
        for state in indian_pincode.list_states()
        for district in indian_pincode.list_districts(state)
    }
    assert set(kb().post_districts) <= listed
