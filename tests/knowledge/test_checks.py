"""What the checker says beyond the form: cases, sources, figures, names, wording."""

import pytest

from bot.knowledge.checks.report import check
from tests.knowledge.small import BIHAR, TODAY, WIDOW, changed, checked, line_of, small_files


def test_the_small_knowledge_base_is_clean() -> None:
    report = check(small_files(), TODAY)
    assert report.problems == ()
    assert (report.errors, report.warnings, report.schemes) == (0, 0, 4)
    assert report.counts["level or State"] == {"central": 3, "BR": 1}


SUMMARY = "विधवा को हर महीने ₹250 मिलते हैं।, en: A widow gets ₹250 every month."
LONG_HI = " ".join(["शब्द"] * 13)
VERY_LONG_HI = " ".join(["शब्द"] * 23)
HARD_EN = "month. " + "Intergovernmental administration. " * 20
PLAIN_HI = "मिलते हैं। " + "सरकार ने यह तय किया है। " * 10
PLAIN_EN = "month. " + "Go to the old shop. " * 10
HARD_HI = "मिलते हैं। " + "अंतरसरकारी प्रशासनिक कार्यवाही। " * 14
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
    (WIDOW, SUMMARY, SUMMARY.replace("₹250", "₹400"), "quoted", "error", "summary:"),
    (WIDOW, SUMMARY, SUMMARY.replace("₹250 every", "Rs. 300 every"), "quoted", "error", "summary:"),
    (WIDOW, "- id: elder", "- id: pension", "duplicate", "error", None),
    (WIDOW, "redress:", "related: {see: [no-such]}\nredress:", "link", "error", "no-such"),
    (WIDOW, "redress:", "related: {see: [widow-pension]}\nredress:", "link", "error", "related"),
    (BIHAR, "national: widow-pension", "national: widow-pensoin", "link", "error", "pensoin"),
    ("categories.yml", "Pensions}}", "Pensions}, chief: no-such}", "link", "error", "no-such"),
    (WIDOW, "age, at_least: 40}", "age, at_least: 40}\n    - {attribute: age, at_most: 39}",
     "unreachable", "error", "at_most: 39"),
    ("schemes/helpline.yml", "[महिला हेल्पलाइन]", "[विधवा पेंशन]", "alias", "error", None),
    (WIDOW, "short: {hi: विधवा पेंशन", "short: {hi: विधवा पेंशन विधवा पेंशन विधवा", "budget",
     "error", "short:"),
    (WIDOW, "where: {hi: ब्लॉक दफ़्तर", "where: {hi: " + "ब्लॉक दफ़्तर " * 6, "budget", "error",
     "where:"),
    ("documents.yml", "short: {hi: मृत्यु प्रमाण,", "short: {hi: मृत्यु प्रमाण पत्र जी,", "budget",
     "error", "मृत्यु प्रमाण पत्र जी"),
    ("attributes.yml", "महिला हैं या पुरुष?", "महिला हैं? या पुरुष?", "questions", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("₹250 every", "₹400 every"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("A widow", "विधवा"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा", "तुम"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("₹250 मिलते", "₹२५० मिलते"), "language", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("विधवा", "लाभार्थी"), "officialese", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("gets", "can Avail"), "officialese", "error", None),
    (WIDOW, SUMMARY, SUMMARY.replace("gets", "obtains"), "hard-word", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("A widow", "A widow " + "of any faith " * 5),
     "language", "error", "summary:"),
    (WIDOW, SUMMARY, SUMMARY.replace("month.", "month? Why? Who?"), "questions", "error",
     "summary:"),
    (WIDOW, SUMMARY, SUMMARY.replace("month.", HARD_EN).replace("मिलते हैं।", PLAIN_HI),
     "readability", "warning", None),
    (WIDOW, SUMMARY, SUMMARY.replace("month.", PLAIN_EN).replace("मिलते हैं।", HARD_HI),
     "readability", "warning", None),
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
    report = checked(WIDOW, "A widow gets ₹250 every month.", "₹250 is available every month.")
    assert report.problems == ()


def test_a_question_that_no_rule_needs_is_named() -> None:
    files = changed("schemes/old-pension.yml", "        - {attribute: aadhaar, is: true}\n", "")
    [problem] = check(files, TODAY).problems
    assert (problem.file, problem.code, problem.level) == ("attributes.yml", "unused", "warning")
    assert problem.line == line_of("attributes.yml", "id: aadhaar")


@pytest.mark.parametrize("wrong", ["includes_any: [old-age]", "receives: [old-age]"])
def test_what_she_gets_already_must_be_a_scheme_or_an_answer_we_offer(wrong: str) -> None:
    option = "options: [{value: old-age-pension, hi: वृद्धा पेंशन, en: Old-age pension}]"
    files = changed("attributes.yml", "type: list,", f"type: list, {option},")
    assert check(files, TODAY).problems == ()
    files[WIDOW] = files[WIDOW].replace(wrong.replace("old-age]", "old-age-pension]"), wrong)
    links = [p for p in check(files, TODAY).problems if p.code == "link"]
    assert [(p.level, p.line) for p in links] == [("error", line_of(WIDOW, wrong, files))]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("{all: [{attribute: age, at_least: 60}, {attribute: age, less_than: 60}]}",
         ["`age at_least 60` can never hold", "`age less_than 60` can never hold"]),
        ("{all: [{attribute: age, at_least: 18}, {attribute: age, at_least: 40}]}",
         ["`age at_least 18` always holds"]),
        ("{any: [{attribute: sex, is: female}, {attribute: sex, is: male}]}",
         ["`sex is female` always holds", "`sex is male` always holds"]),
        ("{all: [{attribute: sex, is: male}, {none: [{attribute: sex, is: female}]}]}",
         ["`sex is female` can never hold", "`sex is male` always holds"]),
        (("{all: [{attribute: age, at_least: 18}, {any: [{attribute: age, at_most: 12}, "
         "{attribute: aadhaar, is: true}]}]}"), ["`age at_most 12` can never hold"]),
        ("{all: [{attribute: state, is: BR}, {attribute: state, in: [BR, UP]}]}",
         ["`state in BR, UP` always holds"]),
        ("{all: [{attribute: age, at_least: 18}, {attribute: age, at_most: 40}]}", []),
        (("{all: [{attribute: land_holding_ha, more_than: 1}, "
         "{attribute: land_holding_ha, less_than: 1.5}]}"), []),
        ("{all: [{attribute: age, at_least: 60, doubtful: true}, {attribute: age, at_most: 50}]}",
         []),
    ],
)  # fmt: skip
def test_a_branch_that_nobody_can_reach_is_named(rule: str, said: list[str]) -> None:
    files = changed(WIDOW, "when: {attribute: age, at_least: 80}", f"when: {rule}")
    found = [p.what for p in check(files, TODAY).problems if p.code == "unreachable"]
    assert len(found) == len(said), found
    assert all(any(start in what for what in found) for start in said), found


DRAFT = "status: {value: draft, as_of: 2026-01-01}\nnational"


def test_a_draft_is_checked_like_any_other_and_nobody_is_sent_to_it() -> None:
    files = changed(BIHAR, "status: {value: active, as_of: 2026-01-01}\nnational", DRAFT)
    files[BIHAR] = files[BIHAR].replace("UP, marital_status", "BR, marital_status")
    report = check(files, TODAY)
    assert {p.code for p in report.problems} >= {"case"}
    assert (report.schemes, report.hidden) == (3, 2)
    files[WIDOW] = files[WIDOW].replace(
        "redress:", "related: {see: [bihar-widow-pension]}\nredress:"
    )
    [link] = [p for p in check(files, TODAY).problems if p.code == "link"]
    assert "is a draft" in link.what


@pytest.mark.parametrize("lost", ["attributes.yml", "places/states.yml", "needs.yml"])
def test_a_lost_list_does_not_stop_the_other_checks(lost: str) -> None:
    files = changed(WIDOW, SUMMARY, SUMMARY.replace("विधवा", "लाभार्थी"))
    del files[lost]
    found = {(p.file, p.code) for p in check(files, TODAY).problems}
    assert {(lost, "file"), (WIDOW, "officialese")} <= found
