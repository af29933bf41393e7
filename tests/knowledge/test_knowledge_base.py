"""Verdicts with status and dates, dated amounts, places, search."""

from datetime import date, timedelta

import pytest

from bot.eligibility.facts import Facts
from bot.knowledge.figures import GRACE, AmountDue
from bot.knowledge.gazetteer import export
from bot.language.gazetteer import Gazetteer
from tests.knowledge.small import BIHAR, TODAY, WIDOW, build_changed, small_kb

HERS: Facts = {"marital_status": "widowed", "age": 45, "receives": ()}


def test_verdicts_are_those_of_the_schemes_one_by_one() -> None:
    kb = small_kb()
    people: list[Facts] = [{}, HERS, {**HERS, "state": "BR"}, {"marital_status": "married"}]
    for facts in people:
        found = kb.verdicts(facts, TODAY)
        assert set(found) == set(kb.schemes) - {"_demo"}
        assert found == {i: kb.verdict(i, facts, TODAY) for i in found}


def test_a_merged_scheme_takes_nobody_and_says_why() -> None:
    finding = small_kb().verdict("old-pension", HERS, TODAY)
    assert (finding.verdict, finding.because_ids) == ("not_eligible", ("status",))
    assert small_kb().verdict("old-pension", HERS, date(2025, 12, 31)).verdict == "eligible"


@pytest.mark.parametrize("status", ["closed", "announced"])
def test_neither_does_a_closed_or_a_merely_announced_one(status: str) -> None:
    kb = build_changed(WIDOW, "status: {value: active", f"status: {{value: {status}")
    finding = kb.verdict("widow-pension", HERS, TODAY)
    assert (finding.verdict, finding.because_ids) == ("not_eligible", ("status",))


def test_a_scheme_that_begins_later_is_not_open_yet() -> None:
    kb = build_changed(WIDOW, "{value: active,", "{value: active, since: 2027-01-01,")
    assert kb.verdict("widow-pension", HERS, TODAY).because_ids == ("status",)
    assert kb.verdict("widow-pension", HERS, date(2027, 1, 1)).verdict == "likely"


def test_what_is_open_to_all_is_everybodys() -> None:
    assert small_kb().verdict("helpline", {}, TODAY).verdict == "eligible"


@pytest.mark.parametrize(
    ("day", "rupees"),
    [
        (date(2012, 9, 30), None), (date(2012, 10, 1), 300), (date(2024, 12, 31), 300),
        (date(2025, 1, 1), 400), (TODAY, 400), (date(2027, 5, 21) + GRACE, 400),
        (date(2027, 5, 21) + GRACE + timedelta(days=1), None),
    ],
)  # fmt: skip
def test_the_figure_of_the_day_or_none(day: date, rupees: int | None) -> None:
    pension = small_kb().scheme("widow-pension").amounts(HERS, day)[0]
    assert pension == AmountDue("pension", rupees, "month", withheld=rupees is None)


def test_benefit_lines_for_others_are_left_out_and_open_ones_marked() -> None:
    scheme = small_kb().scheme("widow-pension")
    assert [d.benefit_id for d in scheme.amounts(HERS, TODAY)] == ["pension", "help"]
    old = {d.benefit_id: d for d in scheme.amounts({**HERS, "age": 80}, TODAY)}
    assert (old["elder"].rupees, old["elder"].verdict) == (500, "eligible")
    unknown = {d.benefit_id: d for d in scheme.amounts({}, TODAY)}
    assert unknown["elder"].verdict == "undetermined"


def test_an_amount_that_varies_is_not_withheld() -> None:
    help_ = small_kb().scheme("widow-pension").amounts(HERS, TODAY)[-1]
    assert (help_.rupees, help_.withheld) == (None, False)


def test_what_a_state_offers() -> None:
    kb = small_kb()
    assert "bihar-widow-pension" in {s.id for s in kb.in_state("BR")}
    assert {s.id for s in kb.in_state("UP")} == {"helpline", "old-pension", "widow-pension"}


def test_districts() -> None:
    kb = small_kb()
    assert kb.states_of_district("Gaya") == ("BR",)
    assert kb.states_of_district("Aurangabad") == ("BR", "UP")
    assert kb.states_of_district("Atlantis") == ()
    gaya = kb.district("BR", "Gaya")
    assert gaya is not None
    assert gaya.name.hi == "गया"


@pytest.mark.parametrize("text", ["विधवा पेंशन", "vidhwa pension", "vidhva pensan", "widow pension"])
def test_search_in_three_scripts(text: str) -> None:
    assert "widow-pension" in [s.id for s in small_kb().find(text)][:2]


def test_search_prefers_what_is_said_in_full() -> None:
    assert small_kb().find("bihar vidhwa pension")[0].id == "bihar-widow-pension"
    assert small_kb().find("mahila helpline")[0].id == "helpline"
    assert small_kb().find("qqqq") == []
    assert small_kb().find("") == []


def test_what_is_hidden_is_never_found_nor_exported() -> None:
    kb = small_kb()
    assert "_demo" not in [s.id for s in kb.find("नमूना")]
    schemes = export(kb)["schemes"]
    assert isinstance(schemes, list)
    assert "_demo" not in [scheme["id"] for scheme in schemes]


def test_the_gazetteer_finds_what_was_exported() -> None:
    gazetteer = Gazetteer.from_dict(export(small_kb()))
    assert "bihar-widow-pension" in gazetteer.find("vidhwa pension bihar", "scheme")
    assert gazetteer.find("गया में", "district") == ["Gaya"]
    assert gazetteer.states_of("Aurangabad") == ("BR", "UP")
    assert "death_certificate" in gazetteer.find("मृत्यु प्रमाण पत्र", "document")


def test_a_scheme_without_a_file_is_recognised_by_name_all_the_same() -> None:
    kb = small_kb()
    gazetteer = Gazetteer.from_dict(export(kb))
    assert gazetteer.find("palanhar ka form", "scheme") == ["palanhar"]
    assert "palanhar" not in kb.schemes


def test_drafts_and_demonstrations_are_kept_from_callers() -> None:
    active = "status: {value: active, as_of: 2026-01-01}\nnational"
    draft = "status: {value: draft, as_of: 2026-01-01}\nnational"
    kb = build_changed(BIHAR, active, draft)
    drafted = kb.scheme("bihar-widow-pension")
    assert drafted.hidden
    facts = kb.facts({"state": "BR", "marital_status": "widowed", "annual_household_income": 1})
    assert kb.verdict(drafted.id, facts, TODAY).verdict == "eligible"
    assert drafted not in kb.offered
    assert drafted.id not in kb.verdicts(facts, TODAY)
    assert set(kb.for_callers().schemes) == {s.id for s in kb.offered}
    assert "_demo" not in kb.for_callers().schemes
