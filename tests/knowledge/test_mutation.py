"""Slips in a rule that the cases of its file must notice, and the household that would notice."""

import pytest

from bot.eligibility.evaluate import evaluate
from bot.eligibility.rule import All, Any, Criterion, NoneOf, Rule
from bot.knowledge.checks.decisive import Decided
from bot.knowledge.checks.mutants import turned, without
from bot.knowledge.checks.report import check
from bot.knowledge.problems import Problem
from tests.knowledge.small import BIHAR, TODAY, WIDOW, changed, line_of, small_files

A, B, C = (Criterion(name, "is", True) for name in "abc")


@pytest.mark.parametrize(
    ("rule", "path", "facts"),
    [
        (A, (), {"a": True}),
        (All((A, B)), ("all", 1), {"a": True, "b": True}),
        (Any((A, B)), ("any", 0), {"a": True, "b": False}),
        (All((A, NoneOf((B, C)))), ("all", 1, "none", 0), {"a": True, "b": False, "c": False}),
    ],
)
def test_turning_one_criterion_turns_the_verdict_that_hangs_on_it(
    rule: Rule, path: tuple[str | int, ...], facts: dict[str, bool]
) -> None:
    assert evaluate(rule, facts).verdict == "eligible"
    assert evaluate(turned(rule, path), facts).verdict == "not_eligible"


@pytest.mark.parametrize(
    ("rule", "path", "left"),
    [
        (A, (), All(())),
        (All((A, B)), ("all", 0), All((B,))),
        (All((A, NoneOf((B, C)))), ("all", 1, "none", 1), All((A, NoneOf((B,))))),
    ],
)
def test_leaving_one_criterion_out_leaves_the_rest(
    rule: Rule, path: tuple[str | int, ...], left: Rule
) -> None:
    assert without(rule, path) == left


def problems(files: dict[str, str]) -> list[Problem]:
    return list(check(files, TODAY, suggest=True).problems)


def test_the_cases_of_the_small_knowledge_base_notice_every_slip() -> None:
    report = check(small_files(), TODAY)
    assert report.decided == Decided(criteria=7, decisive=7)
    assert report.decided.share == 1
    assert Decided().share == 1


def lost(file: str, name: str) -> dict[str, str]:
    """The files without one case."""
    files = small_files()
    lines = files[file].splitlines(keepends=True)
    kept = [line for line in lines if f"{{name: {name}," not in line]
    assert len(kept) == len(lines) - 1
    files[file] = "".join(kept)
    return files


@pytest.mark.parametrize(
    ("file", "case", "codes", "said"),
    [
        (WIDOW, "Too young", {"not-decided", "doubt", "boundary"}, "`age at_least 40` from"),
        (WIDOW, "Draws another", {"not-decided", "doubt"}, "`receives includes_any old-age"),
        (
            WIDOW,
            "Eighty",
            {"when"},
            "`elder`: no case tells `age at_least 80` from `age at_least 81`",
        ),
        (WIDOW, "Not yet eighty", {"when"}, "`age at_least 80` from `age at_least 79`"),
        (BIHAR, "The office looks at her income", {"boundary", "not-decided"}, "less_than 60001"),
    ],
)
def test_a_slip_that_no_case_notices_is_named(
    file: str, case: str, codes: set[str], said: str
) -> None:
    files = lost(file, case)
    found = [p for p in problems(files) if p.code != "case-missing"]
    assert {p.code for p in found} <= codes
    assert any(said in p.what for p in found), found
    assert all((p.level == "error") == (p.code == "not-decided") for p in found)
    decided = check(files, TODAY).decided
    assert decided.decisive < decided.criteria


def test_each_choice_of_a_list_is_needed_by_some_case() -> None:
    files = changed(WIDOW, "is: widowed}", "in: [widowed, married]}")
    files[WIDOW] = (
        files[WIDOW]
        .replace("  - {name: Married,", "  - {name: Also,")
        .replace("verdict: not_eligible, because: [marital_status]", "verdict: likely")
    )
    assert not [p for p in problems(files) if p.code == "option"]
    files[WIDOW] = files[WIDOW].replace("marital_status: married", "marital_status: widowed")
    [problem] = [p for p in problems(files) if p.code == "option"]
    assert "no case needs `married`" in problem.what
    assert problem.line == line_of(WIDOW, "in: [widowed, married]", files)


def test_a_remedy_shows_a_household_and_asks_whether_the_rule_is_right() -> None:
    [problem] = [p for p in problems(lost(WIDOW, "Draws another")) if p.code == "not-decided"]
    assert "{marital_status: widowed, age: 40, receives: [old-age-pension]}" in problem.mend
    assert "the rule says not_eligible. Is that what the source says?" in problem.mend


def test_what_only_changes_the_points_for_the_office_can_be_told_by_their_number() -> None:
    extra = "    - {attribute: sex, is: female, doubtful: true}\n    - none: ["
    files = changed(WIDOW, "    - none: [", extra)
    files[WIDOW] = files[WIDOW].replace(
        "age: 40, receives: []}", "age: 40, sex: male, receives: []}"
    )
    named = [p for p in problems(files) if p.code == "not-decided"]
    assert len(named) == 1
    assert "sex: male" in named[0].mend or "sex: female" in named[0].mend
    files[WIDOW] = files[WIDOW].replace("verdict: likely}", "verdict: likely, office: 2}", 1)
    assert not [p for p in problems(files) if p.code == "not-decided"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("verdict: likely}", "verdict: likely, office: 2}", "the office must settle 1 points"),
        ("gets: [pension, help]", "gets: [pension, elder]", "she gets ['pension', 'help']"),
        ("gets: [pension, help]", "gets: [pension, hepl]", "not ['pension', 'hepl']"),
    ],
)
def test_a_case_that_expects_otherwise_does_not_hold(old: str, new: str, said: str) -> None:
    assert any(said in p.what for p in problems(changed(WIDOW, old, new)))
