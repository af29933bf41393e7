"""Words heard in any script: facts told in passing, needs, what went wrong, answers."""

from typing import Any

import pytest

from bot.core.interpretation import Interpretation
from bot.dialogue import answers
from bot.dialogue.complaints import reason_of
from bot.dialogue.needs import need_in
from bot.dialogue.people import speaks_of_herself
from bot.dialogue.sex import is_man
from bot.dialogue.told import facts_in
from tests.support.knowledge import whole

KB = whole()


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("kachcha makan hai, 2 acre zameen", {"house_type": "kutcha", "land_holding_ha": 0.81}),
        ("कच्चा घर है, बैंक में खाता है", {"house_type": "kutcha", "bank_account": True}),
        ("khata nahi hai", {"bank_account": False}),
        ("जमीन नहीं है", {"land_holding_ha": 0}),
        ("samuh me hu, pehla bachcha hai", {"shg_member": True, "child_order": 1}),
        ("aadhar card zaruri hai kya", {}),
        ("latrine nahi hai ghar me", {"has_toilet": False}),
    ],
)  # fmt: skip
def test_facts_in_plain_words(text: str, facts: dict[str, Any]) -> None:
    assert facts_in(text) == facts


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("chapakal kharab hai", "drinking-water"),
        ("गाँव की सड़क बहुत ख़राब है", "road"),
        ("bijli nahi aati hamare yahan", "electricity-supply"),
        ("meri pension ruk gayi", None),
        ("hello", None),
    ],
)
def test_needs_without_a_scheme(text: str, need: str | None) -> None:
    found = need_in(KB, text)
    assert (found.id if found else None) == need


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pension ruk gayi hai", "stopped"),
        ("मेरी पेंशन बंद हो गई", "stopped"),
        ("sachiv 5000 maang raha hai", "bribe"),
        ("my name was removed, name removed from list", "name_removed"),
        ("block se bhaga diya", "refused"),
        ("rashan kam deta hai dealer", "short"),
        ("abhi tak paisa nahi mila", "delayed"),
        ("kuch samajh nahi aata", "other"),
    ],
)
def test_what_went_wrong(text: str, reason: str) -> None:
    assert reason_of(text) == reason


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("main 65 saal ka hu", True),
        ("मैं 65 साल का हूँ", True),
        ("मेरी पत्नी गर्भवती है", True),
        ("main 65 saal ki hu", False),
        ("mera beta 12 saal ka hai", False),
        ("पति 60 साल का है", False),
    ],
)
def test_a_man_tells_that_he_is_one(text: str, man: bool) -> None:
    assert is_man(text) is man


@pytest.mark.parametrize(
    ("text", "herself"),
    [
        ("ab mere liye batao", True),
        ("मुझे क्या मिलेगा", True),
        ("mujhe batao unko kya milega", False),
        ("unki umar 60 hai", False),
        ("bpl card hai", False),
    ],
)
def test_coming_back_to_herself(text: str, herself: bool) -> None:
    assert speaks_of_herself(text) is herself


@pytest.mark.parametrize(
    ("attribute", "text", "value"),
    [
        ("age", "45", 45),
        ("age", "पैंतालीस साल", 45),
        ("age", "nahi", None),
        ("land_holding_ha", "2 acre", 0.81),
        ("land_holding_ha", "do bigha", None),
        ("land_holding_ha", "nahi", 0),
        ("annual_household_income", "5000 mahina", 60000),
        ("annual_household_income", "60000", 60000),
        ("poverty_card", "BPL", "bpl"),
        ("poverty_card", "koi nahi", "none"),
        ("poverty_card", "mujhe kuch nahi milta abhi", None),
        ("bank_account", "haan hai", True),
        ("bank_account", "nahi", False),
        ("receives", "kuch nahi", ()),
        ("child_order", "dusra", 2),
        ("marital_status", "शादीशुदा", "married"),
    ],
)
def test_answers_are_read_by_their_question(attribute: str, text: str, value: object) -> None:
    silent = Interpretation(text, "out_of_scope", 0.1)
    assert answers.value_of(KB.attributes[attribute], text, silent) == value


@pytest.mark.parametrize(
    ("text", "agreed"),
    [("haan", True), ("nahi", False), ("हाँ जी", True), ("haan bpl card hai mere paas", None),
     ("bpl nahi hai hamara", None), ("kya", None)],
)  # fmt: skip
def test_consent_is_a_bare_yes_or_no(text: str, agreed: bool | None) -> None:
    assert answers.agrees(text, Interpretation(text, "provide_info", 0.3)) is agreed
