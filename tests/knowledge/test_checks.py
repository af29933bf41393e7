"""What the checker says beyond the form: cases, sources, figures, names, wording."""

import pytest

from bot.knowledge.checks.report import check
from tests.knowledge.small import BIHAR, TODAY, WIDOW, changed, checked, line_of, small_files


def test_the_small_knowledge_base_is_clean() -> None:
    report = check(small_files(), TODAY)
    assert report.problems == ()
    assert (report.errors, report.warnings, report.schemes) == (0, 0, 5)
    assert report.counts["level or State"] == {"central": 4, "BR": 1}


SUMMARY = "विधवा को हर महीने ₹300 मिलते हैं।, en: A widow gets ₹300 every month."
LONG_HI = " ".join(["शब्द"] * 13)
VERY_LONG_HI = " ".join(["शब्द"] * 23)
UNTOLD = (
    "  - {name: Age not told, facts: {marital_status: widowed, receives: []}, "
    "verdict: undetermined, missing: [age]}\n"
)
MISTAKES = [
    (WIDOW, "age: 39,", "age: 41,", "case", "error", "Too young"),
    (WIDOW, "because: [age]", "because: [receives]", "case", "error", "Too young"),
    (WIDOW, "missing: [age]", "missing: [sex]", "case", "error", "Age not told"),
    (WIDOW, UNTOLD, "", "case-missing", "error", "cases:"),
    (WIDOW, "supports: [rule, benefits]", "supports: [rule]", "source", "error", "benefits:"),
    (WIDOW, "supports: [rule, benefits]", "supports: [benefits]", "source", "error", "rule:"),
    (BIHAR, "says: 1100 a month, ", "", "source", "error", "An order"),
    (WIDOW, "review_by: 2027-05-21", "review_by: 2026-05-21", "date", "error", "verified"),
    (WIDOW, "review_by: 2027-05-21", "review_by: 2026-11-21", "overdue", "warning", "verified"),
    (WIDOW, "until: 2024-12-31", "until: 2025-01-01", "amount", "error", "amounts:"),
    (WIDOW, "until: 2024-12-31", "until: 2011-01-01", "amount", "error", "amounts:"),
    (WIDOW, "from: 2025-01-01", "from: 2012-10-01", "amount", "error", "amounts:"),
    (WIDOW, "- id: elder", "- id: pension", "duplicate", "error", None),
    (WIDOW, "redress:", "related: {see: [no-such]}\nredress:", "link", "warning", "no-such"),
    ("schemes/helpline.yml", "[महिला हेल्पलाइन]", "[विधवा पेंशन]", "alias", "error", None),
    (WIDOW, "short: {hi: विधवा पेंशन", "short: {hi: विधवा पेंशन विधवा पेंशन विधवा", "budget",
     "error", "short:"),
    (WIDOW, "where: {hi: ब्लॉक दफ़्तर", "where: {hi: " + "ब्लॉक दफ़्तर " * 6, "budget", "error",
     "where:"),
    ("documents.yml", "short: {hi: मृत्यु प्रमाण,", "short: {hi: मृत्यु प्रमाण पत्र जी,", "budget",
     "error", "मृत्यु प्रमाण पत्र जी"),
    ("attributes.yml", "महिला हैं या पुरुष?", "महिला हैं? या पुरुष?", "questions", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("₹300 every", "₹400 every"), "language", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("A widow", "विधवा"), "language", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा", "तुम"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("₹300 मिलते", "₹३०० मिलते"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा", "लाभार्थी"), "officialese", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("gets", "can Avail"), "officialese", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा को", LONG_HI), "sentence", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा को", VERY_LONG_HI), "sentence", "error", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "level", "at"),
    MISTAKES,
    ids=lambda value: str(value)[:20],
)
def test_what_is_wrong_is_named(
    file: str, old: str, new: str, code: str, level: str, at: str | None
) -> None:
    report = checked(file, old, new)
    found = [p for p in report.problems if (p.file, p.code, p.level) == (file, code, level)]
    assert found, report.problems
    assert all(p.what for p in found)
    if at is not None:
        assert line_of(file, at, changed(file, old, new)) in {p.line for p in found}


def test_two_states_may_share_a_name_and_so_may_a_scheme_and_its_national_one() -> None:
    assert not [p for p in check(small_files(), TODAY).problems if p.code == "alias"]
    files = changed(BIHAR, "national: widow-pension\n", "")
    assert [p.code for p in check(files, TODAY).problems] == ["alias"]


def test_a_word_within_a_word_is_not_officialese() -> None:
    report = checked(WIDOW, "A widow gets ₹300 every month.", "₹300 is available every month.")
    assert report.problems == ()


@pytest.mark.parametrize("lost", ["attributes.yml", "places/states.yml", "needs.yml"])
def test_a_lost_list_does_not_stop_the_other_checks(lost: str) -> None:
    files = changed(WIDOW, SUMMARY, SUMMARY.replace("विधवा", "लाभार्थी"))
    del files[lost]
    found = {(p.file, p.code) for p in check(files, TODAY).problems}
    assert {(lost, "file"), (WIDOW, "officialese")} <= found
