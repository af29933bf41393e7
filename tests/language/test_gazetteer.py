"""Names of the knowledge base in messages, however they are spelt."""

import json

import pytest

from bot.language.gazetteer import Gazetteer
from tests.language.gazetteer_fixture import EXPORTED, small_gazetteer


@pytest.mark.parametrize(
    "text",
    [
        "लाड़ली बहना का पैसा",
        "ladli behna ka paisa",
        "laadli bahna",
        "ladli bhena yojana",
        "Ladli Behna",
        "ladlibehna kab aayegi",
    ],
)
def test_a_scheme_is_found_in_every_spelling(text: str) -> None:
    assert "ladli-behna-yojana" in small_gazetteer().find(text, "scheme")


def test_the_longest_name_swallows_the_shorter_one() -> None:
    assert small_gazetteer().find("sukanya samriddhi khata", "scheme") == ["sukanya-samriddhi"]


@pytest.mark.parametrize("text", ["das hazar mange", "पति मर गए", "mera beta", "kya karu", "ok"])
def test_everyday_words_name_no_scheme(text: str) -> None:
    assert small_gazetteer().find(text, "scheme") == []


@pytest.mark.parametrize(
    ("text", "district"),
    [("darbhanga", "Darbhanga"), ("दरभंगा", "Darbhanga"), ("बहराइच जिला", "Bahraich")],
)
def test_districts_are_found(text: str, district: str) -> None:
    assert small_gazetteer().find(text, "district") == [district]


def test_it_knows_which_states_share_a_district_name() -> None:
    assert small_gazetteer().states_of("Bilaspur") == ("CG", "HP")
    assert small_gazetteer().states_of("Nowhere") == ()


def test_it_can_be_built_again_from_what_it_gives() -> None:
    exported = json.loads(json.dumps(small_gazetteer().to_dict()))
    assert exported == json.loads(json.dumps(EXPORTED))
    assert Gazetteer.from_dict(exported).find("widow pension", "scheme") == ["nsap-ignwps"]


def test_an_empty_knowledge_base_still_knows_papers_and_topics() -> None:
    empty = Gazetteer.from_dict({})
    assert empty.find("aadhar card", "document") == ["aadhaar"]
    assert empty.find("pension", "topic") == ["pension"]
    assert empty.find("vidhwa pension", "scheme") == []
