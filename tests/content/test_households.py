"""Households judged by hand beside the facts, by nobody who had the rules in mind."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.knowledge.base import KnowledgeBase
from tests.support.knowledge import whole

AS_OF = date(2026, 11, 22)
HOUSEHOLDS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "households.yml").read_text("utf-8")
)
MEANT = {
    "hers": {"eligible", "likely"},
    "refused": {"not_eligible"},
    "open": {"undetermined"},
}


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return whole()


@pytest.mark.parametrize("household", HOUSEHOLDS, ids=[one["who"] for one in HOUSEHOLDS])
def test_she_hears_what_the_facts_say(kb: KnowledgeBase, household: dict[str, Any]) -> None:
    verdicts = kb.verdicts(kb.facts(household["facts"]), AS_OF)
    wanted = {id_: said for said in MEANT for id_ in household.get(said, ())}
    assert wanted
    found = {id_: verdicts[id_].verdict for id_ in wanted}
    wrong = {id_: found[id_] for id_, said in wanted.items() if found[id_] not in MEANT[said]}
    assert not wrong


def test_there_are_twenty() -> None:
    assert len({one["who"] for one in HOUSEHOLDS}) >= 20
