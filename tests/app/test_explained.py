"""How a verdict is explained beside the simulator's phone."""

import pytest

from bot.app.explained import criteria
from bot.app.parts import knowledge
from bot.eligibility.facts import Facts
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.eligibility.walk import walk
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.rule_words import names_of_values

RULE = All(
    (
        Criterion("state", "is", "BR"),
        Any((Criterion("poverty_card", "is", "bpl"), Criterion("age", "at_least", 60))),
        NoneOf((Criterion("receives", "includes_any", ("nsap-ignwps",)),)),
        OfficeCheck("सूची में नाम", "name on the list"),
    )
)


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return knowledge()


def explained(kb: KnowledgeBase, facts: Facts, rule: Rule = RULE) -> list[tuple[str, str]]:
    rows = criteria(walk(rule, facts), kb, names_of_values(kb))
    return [(row["text"]["en"], row["state"]) for row in rows]


def test_nothing_told_leaves_everything_open_but_what_an_office_checks(kb: KnowledgeBase) -> None:
    assert [state for _, state in explained(kb, {})] == ["open", "open", "open", "office"]


def test_an_alternative_is_one_condition(kb: KnowledgeBase) -> None:
    facts: Facts = {"poverty_card": "none", "age": 65}
    words, state = explained(kb, facts)[1]
    assert " or " in words
    assert state == "met"


@pytest.mark.parametrize(("receives", "state"), [((), "met"), (("nsap-ignwps",), "failed")])
def test_an_exclusion_is_met_when_it_does_not_hold(
    kb: KnowledgeBase, receives: tuple[str, ...], state: str
) -> None:
    words, found = explained(kb, {"receives": receives})[2]
    assert words.startswith("must not be so: ")
    assert found == state


def test_states_and_schemes_go_by_their_names(kb: KnowledgeBase) -> None:
    rows = list(criteria(walk(RULE, {"state": "UP"}), kb, names_of_values(kb)))
    assert rows[0]["text"]["hi"].endswith("बिहार")
    assert rows[0]["text"]["en"].endswith("Bihar")
    assert rows[0]["state"] == "failed"
    assert "nsap-ignwps" not in rows[2]["text"]["en"]
