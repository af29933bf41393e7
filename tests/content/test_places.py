"""The places of the real knowledge base: heard in every spelling, never in ordinary words."""

from collections import Counter

import pytest

from bot.core.interpretation import Entity
from bot.language.entities import extract
from tests.support.knowledge import names, whole


def district(text: str) -> Entity | None:
    found = (e for e in extract(text, names()) if e.entity == "district")
    return next(found, None)


def test_codes_are_known_and_stand_once() -> None:
    codes = [d.lgd for d in whole().districts if d.lgd is not None]
    assert len(codes) == len(set(codes)) >= 770
    states = Counter(state.lgd for state in whole().states.values())
    assert set(states.values()) == {1}
    assert None not in states


def test_every_district_is_heard_by_each_of_its_names() -> None:
    missed = []
    for d in whole().districts:
        for name in (d.name.hi, d.name.en, *d.heard):
            found = district(f"zila {name} {whole().states[d.state].name.en}")
            if found is None or found.value != d.name.en:
                missed.append((d.state, name, found and found.value))
    assert missed == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("allahabad se", "Prayagraj"),
        ("इलाहाबाद", "Prayagraj"),
        ("faizabad", "Ayodhya"),
        ("gurgaon", "Gurugram"),
        ("hoshangabad", "Narmadapuram"),
        ("होशंगाबाद", "Narmadapuram"),
        ("aurangabad maharashtra", "Chhatrapati Sambhajinagar"),
        ("औरंगाबाद, बिहार", "Aurangabad"),
        ("osmanabad", "Dharashiv"),
        ("ahmednagar", "Ahilyanagar"),
        ("lakhimpur up", "Kheri"),
        ("लखीमपुर असम", "Lakhimpur"),
        ("chhapra", "Saran"),
        ("motihari", "East Champaran"),
        ("banaras", "Varanasi"),
        ("vizag", "Visakhapatnam"),
        ("mysore", "Mysuru"),
        ("guwahati", "Kamrup Metro"),
        ("hansi zila haryana", "Hansi"),
        ("purnia se hu", "Purnia"),
    ],
)
def test_old_names_and_other_spellings(text: str, name: str) -> None:
    found = district(text)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("aurangabad", ("BR", "MH")),
        ("bilaspur", ("CG", "HP")),
        ("हमीरपुर", ("HP", "UP")),
        ("pratapgarh", ("RJ", "UP")),
        ("balrampur", ("CG", "UP")),
        ("lakhimpur", ("AS", "UP")),
        ("bijapur", ("CG", "KA")),
    ],
)
def test_a_name_of_several_states_stays_open(text: str, states: tuple[str, ...]) -> None:
    found = district(text)
    assert found is not None
    assert found.candidates == states


@pytest.mark.parametrize(
    "text",
    [
        "purane kagaz kho gaye",
        "पुरानी पेंशन बंद हो गई",
        "विदेश में नौकरी लगवा दोगे",
        "hansi aati hai sab ko",
        "card phek diya",
        "none",
        "couple loan milega kya",
        "jai shri krishna didi",
        "puri raat jaagi",
        "seedhi se gir gayi",
        "पूछना था एक बात",
        "paisa mangan gayi thi",
        "sharan chahiye rahne ki",
        "pati ne jalti lakdi se mara, pura haath jal gaya",
        "baksa me rakha tha",
        "mon nahi lagta",
        "कमल का फूल",
        "kota se rashan kam mila",
        "paisa kahan gaya",
    ],
)
def test_ordinary_words_are_no_districts(text: str) -> None:
    assert district(text) is None
