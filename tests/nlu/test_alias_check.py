"""Names of schemes that a message would not be heard to name."""

from typing import Any

from bot.nlu.alias_check import unheard


def export(**names: list[str]) -> dict[str, Any]:
    schemes = [
        {"id": scheme.replace("_", "-"), "names": told, "state": None, "national": None}
        for scheme, told in names.items()
    ]
    return {"schemes": schemes, "topics": [], "documents": [], "states": [], "districts": []}


def test_names_that_are_heard_are_not_mentioned() -> None:
    assert unheard(export(lado_kosh=["लाडो कोश योजना", "lado kosh"])) == []


def test_a_name_that_everybody_says_is_told_with_what_it_is_heard_as() -> None:
    (finding,) = unheard(export(lado_kosh=["लाडो कोश योजना", "das hazar", "dahej"]))
    assert not finding.grave
    assert finding.file == "knowledge_base/schemes/lado-kosh.yml"
    assert finding.what.startswith("2 of 3 names")
    assert "“das hazar” as amount 10000" in finding.what
    assert "“dahej” as danger violence" in finding.what


def test_a_scheme_without_any_name_that_is_heard_is_an_error() -> None:
    (finding,) = unheard(export(ten=["das hazar"]))
    assert finding.grave
    assert "nobody can ask for it" in finding.what


def test_one_name_of_two_schemes_is_heard_as_both() -> None:
    assert unheard(export(first=["lado kosh yojana"], second=["lado kosh yojana"])) == []
