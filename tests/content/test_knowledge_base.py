"""The real knowledge base: every file is sound, and every case its author wrote holds."""

import time
from datetime import UTC, date, datetime
from functools import cache

import pytest

from bot.core.language import LANGUAGES
from bot.knowledge.base import judge
from bot.knowledge.build import Reading, read
from bot.knowledge.checks.cases import case_day, mismatch
from bot.knowledge.checks.decisive import UNNOTICED
from bot.knowledge.checks.report import Report, check_reading
from bot.knowledge.scheme import Case, Scheme
from bot.store.content_folder import read_folder


@cache
def reading() -> Reading:
    return read(read_folder())


@cache
def report() -> Report:
    return check_reading(reading(), datetime.now(UTC).date())


CASES = [
    pytest.param(scheme, case, id=f"{scheme.id}-{case.name}")
    for scheme in reading().kb.schemes.values()
    for case in scheme.cases
]
FILES = sorted(name for name in read_folder() if name.startswith("schemes/"))


@pytest.mark.parametrize(("scheme", "case"), CASES)
def test_case(scheme: Scheme, case: Case) -> None:
    finding = judge(scheme, reading().kb.facts(case.facts), case_day(scheme, case))
    assert mismatch(case, finding) == ""


@pytest.mark.parametrize("file", FILES)
def test_a_scheme_has_no_errors(file: str) -> None:
    assert [str(p) for p in report().problems if p.file == file and p.level == "error"] == []


def test_the_cases_notice_every_slip_in_every_rule() -> None:
    assert [str(p) for p in report().problems if p.code in UNNOTICED] == []
    assert report().decided.share == 1


def test_the_lists_and_places_have_no_errors() -> None:
    errors = [p for p in report().problems if p.level == "error" and p.file not in FILES]
    assert [str(p) for p in errors] == []


def test_the_attributes_of_the_contract_are_all_there() -> None:
    contract = """
        age sex marital_status state district block gram_panchayat pin_code residence poverty_card
        annual_household_income social_category is_minority is_pvtg disability_percent pregnant
        lactating pregnancy_month live_births child_order child_sex youngest_child_age_months
        girl_child_age girl_child_count occupation land_holding_ha house_type has_toilet
        lpg_connection electricity_connection household_tap shg_member bank_account aadhaar
        shg_age_months income_tax_payer government_employee epfo_member student class
        breadwinner_died breadwinner_age_at_death receives
    """
    assert set(contract.split()) <= set(reading().kb.attributes)


def test_every_state_has_all_its_districts() -> None:
    counts = {
        "AN": 3, "AP": 28, "AR": 27, "AS": 35, "BR": 38, "CG": 33, "CH": 1, "DH": 3, "DL": 13,
        "GA": 3, "GJ": 34, "HP": 12, "HR": 23, "JH": 24, "JK": 20, "KA": 31, "KL": 14, "LA": 2,
        "LD": 1, "MH": 36, "ML": 12, "MN": 16, "MP": 55, "MZ": 11, "NL": 17, "OD": 30, "PB": 23,
        "PY": 4, "RJ": 41, "SK": 6, "TN": 38, "TR": 8, "TS": 33, "UK": 13, "UP": 75, "WB": 23,
    }  # fmt: skip
    kb = reading().kb
    assert {state: sum(d.state == state for d in kb.districts) for state in kb.states} == counts


def test_every_text_can_be_said_in_all_three_forms() -> None:
    for scheme in reading().kb.schemes.values():
        for language in LANGUAGES:
            assert scheme.name.of(language).strip()
            assert scheme.summary.of(language).strip()


def test_every_scheme_is_found_by_its_own_name() -> None:
    kb = reading().kb
    lost = [
        f"{scheme.id}: {name}"
        for scheme in kb.offered
        for name in (scheme.name.hi, scheme.name.en)
        if scheme.id not in [found.id for found in kb.find(name)]
    ]
    assert lost == []


def test_a_household_is_judged_by_every_scheme_without_trouble() -> None:
    kb = reading().kb
    facts = kb.facts({"state": "BR", "sex": "female", "age": 45, "marital_status": "widowed"})
    assert set(kb.verdicts(facts, date(2026, 11, 22))) == {s.id for s in kb.offered}


def test_the_whole_is_read_in_under_three_seconds() -> None:
    files = read_folder()
    start = time.process_time()
    read(files)
    assert time.process_time() - start < 3
