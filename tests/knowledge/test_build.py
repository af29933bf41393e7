"""From files to a knowledge base, and what is refused: each with its file and line."""

from pathlib import Path

import pytest

from bot.core.errors import ContentError
from bot.knowledge.build import build, fingerprint, read
from bot.knowledge.problems import ContentErrors, Problem
from bot.store.content_folder import read_folder
from tests.knowledge.small import BIHAR, WIDOW, changed, line_of, small_files, small_kb


def problems(files: dict[str, str]) -> list[Problem]:
    with pytest.raises(ContentErrors) as caught:
        build(files)
    assert isinstance(caught.value, ContentError)
    return list(caught.value.problems)


def test_the_small_knowledge_base_is_read_whole() -> None:
    kb = small_kb()
    assert set(kb.schemes) == {
        "_demo", "bihar-widow-pension", "helpline", "old-pension", "widow-pension",
    }  # fmt: skip
    assert len(kb.attributes) == 8
    assert kb.documents["aadhaar"].short.en == "Aadhaar"
    assert kb.needs["road"].aliases.hi_latn == ("sadak",)
    assert kb.scheme("widow-pension").documents[1].code == "death_certificate"
    assert kb.scheme("widow-pension").aliases.hi_latn == ("bewa wali pension",)
    assert kb.scheme("widow-pension").redress is not None
    assert kb.scheme("widow-pension").redress.helplines == ("181",)  # type: ignore[union-attr]


OFFICE = "{office_check: {hi: क, en: k}}"
EXCLUSION = "- none: [{attribute: receives, includes_any: [old-age-pension]}]"
MISTAKES = [
    (WIDOW, "kind: scheme", "kind: sceme", "schema", "kind: sceme"),
    (WIDOW, "kind: scheme", "knid: scheme", "schema", "knid"),
    (WIDOW, ", en: A widow gets ₹250 every month.", "", "language", "summary:"),
    (WIDOW, "category: pension", "category: pensoin", "unknown-category", "pensoin"),
    (WIDOW, "department: welfare", "department: wellfare", "unknown-department", "wellfare"),
    (WIDOW, "office: block-office", "office: block", "unknown-office", "office: block"),
    (WIDOW, "documents: [aadhaar", "documents: [adhar", "unknown-document", "adhar"),
    (WIDOW, "age, at_least: 40}", "ege, at_least: 40}", "unknown-attribute", "ege"),
    (WIDOW, "age, at_least: 40}", "age, at_lest: 40}", "rule", "at_lest"),
    (WIDOW, "age, at_least: 40}", "age, at_least: '40'}", "rule", "'40'"),
    (WIDOW, "age, at_least: 40}", "age, at_least: 400}", "rule", "at_least: 400"),
    (WIDOW, "age, at_least: 40}", "age, in: [40, x]}", "rule", "40, x"),
    (WIDOW, "age, at_least: 40}", "age, between: [60, 40]}", "rule", "60, 40"),
    (WIDOW, "age, at_least: 40}", "age, at_least: 40, at_most: 5}", "rule", "at_most: 5"),
    (WIDOW, "age, at_least: 40}", "age}", "rule", "{attribute: age}"),
    (WIDOW, "is: widowed}", "is: widow}", "rule", "is: widow}"),
    (WIDOW, "is: widowed}", "at_least: 3}", "rule", "at_least: 3}"),
    (WIDOW, "    - none: [", "    - nil: [", "rule", "nil"),
    (WIDOW, "    - none: [{attribute: receives, includes_any: [old-age-pension]}]",
     "    - none: []", "rule", "none: []"),
    (WIDOW, EXCLUSION, "- 5", "rule", "- 5"),
    (WIDOW, EXCLUSION, "- {}", "rule", "- {}"),
    (WIDOW, EXCLUSION, "- {all: [5], any: [5]}", "rule", "all: [5], any"),
    (WIDOW, EXCLUSION, "- {attribute: 5, is: 5}", "rule", "attribute: 5"),
    (WIDOW, EXCLUSION, "- {attribute: age, is: []}", "rule", "is: []"),
    (WIDOW, EXCLUSION, "- {attribute: age, between: 5}", "rule", "between: 5"),
    (WIDOW, EXCLUSION, "- {attribute: receives, includes_any: []}", "rule", "includes_any: []"),
    (WIDOW, EXCLUSION, "- {attribute: receives, includes_any: [1]}", "rule", "includes_any: [1]"),
    (WIDOW, EXCLUSION, "- {attribute: aadhaar, is: yes}", "rule", "is: yes"),
    (WIDOW, EXCLUSION, "- {attribute: aadhaar, is: true, doubtful: no}", "rule", "doubtful: no"),
    (WIDOW, EXCLUSION, "- {attribute: state, is: XX}", "unknown-state", "is: XX"),
    (WIDOW, "when: {attribute: age, at_least: 80}", "when: {attribute: age}", "rule", "when:"),
    (WIDOW, "redress: {to: {hi: ज़िला दफ़्तर, en: District office}, helplines: [181]}",
     "redress: 181", "schema", "redress: 181"),
    (WIDOW, "sources:\n", "sources: []\nsource:\n", "schema", "sources: []"),
    ("categories.yml", "- {id: pension", "id: pension\nx: - {id: pension", "yaml", "x:"),
    ("needs.yml", "- id: road", "id: road", "yaml", "name:"),
    (WIDOW, "office_check: {hi: नाम बीपीएल सूची में हो, ", "office_check: {",
     "language", "office_check"),
    (WIDOW, "from: 2025-01-01, rupees: 400", "from: 2025-01-01, rupees: 400.5", "schema", "400.5"),
    (WIDOW, "from: 2025-01-01", "from: 2025-13-01", "schema", "2025-13-01"),
    (WIDOW, "facts: {marital_status: widowed, age: 40, receives: []}, verdict: likely",
     "facts: {marital_status: widowed, age: forty}, verdict: likely", "case", "forty"),
    (WIDOW, "facts: {marital_status: widowed, age: 40, receives: []}, verdict: likely",
     "facts: {marital: widowed}, verdict: likely", "unknown-attribute", "{marital:"),
    (WIDOW, "verdict: likely", "verdict: maybe", "schema", "maybe"),
    (WIDOW, "because: [age]", "because: [aeg]", "unknown-attribute", "aeg"),
    (WIDOW, "who: {hi: 40 साल या ज़्यादा की विधवा।, en: Widows of 40 or more.}",
     "who: {hi: विधवा।, en: Widows, 40 or more.}", "yaml", "Widows, 40"),
    (WIDOW, "id: widow-pension", "id: widow", "id", "id: widow"),
    (WIDOW, "level: central", "level: central\nstate: BR", "state", "state: BR"),
    (BIHAR, "state: BR\ncategory", "category", "state", "level: state"),
    (BIHAR, "state: BR\ncategory", "state: XX\ncategory", "unknown-state", "state: XX"),
    (BIHAR, "    - {attribute: state, is: BR}\n", "", "state", "rule:"),
    ("attributes.yml", "id: sex", "id: age", "duplicate", "id: age\n  of"),
    ("attributes.yml", "max: 120", "max: -1", "schema", "max: -1"),
    ("attributes.yml", "value: married", "value: widowed", "duplicate",
     "options: [{value: widowed"),
    ("attributes.yml", "type: boolean", "type: choice", "schema", "id: aadhaar"),
    ("needs.yml", "department: welfare", "department: roads", "unknown-department", "roads"),
    ("needs.yml", "category: legal-redress", "category: way", "unknown-category", "way"),
    ("offices.yml", "{id: block-office,", "{id: block-office, state: XX,", "unknown-state", "XX"),
    ("departments.yml", "{id: welfare,", "{id: welfare, state: XX,", "unknown-state", "XX"),
    ("attributes.yml", "type: boolean", "type: bool", "schema", "type: bool,"),
    ("documents.yml", "id: death_certificate", "id: aadhaar", "duplicate", "मृत्यु प्रमाण पत्र"),
    ("places/districts.csv", "BR,Gaya,गया,", "XX,Gaya,गया,", "unknown-state", "XX,Gaya"),
    ("places/districts.csv", "BR,Gaya,गया,", "BR,Gaya,,", "language", "BR,Gaya"),
    ("places/districts.csv", "BR,Gaya,गया,", "BR,Gaya", "schema", "BR,Gaya"),
    ("places/districts.csv", "name_en,name_hi", "en,hi", "schema", "state,"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "at"), MISTAKES, ids=[f"{m[3]}-{m[2][:24]}" for m in MISTAKES]
)
def test_a_mistake_is_named_with_its_line(
    file: str, old: str, new: str, code: str, at: str
) -> None:
    files = changed(file, old, new)
    first = at.split("\n", 1)[0]
    expected = line_of(file, first, files)
    found = [(p.file, p.line, p.code) for p in problems(files)]
    near = {(file, line, code) for line in (expected, expected + 1)}
    assert near & set(found), found


def test_every_problem_is_told_at_once() -> None:
    files = changed(WIDOW, "kind: scheme", "kind: sceme")
    files[BIHAR] = files[BIHAR].replace("level: state", "level: stat")
    files["documents.yml"] = files["documents.yml"].replace("issued_by", "issuer", 1)
    assert {p.file for p in problems(files)} >= {WIDOW, BIHAR, "documents.yml"}


def test_what_is_sound_can_be_used_while_the_rest_is_mended() -> None:
    reading = read(changed(WIDOW, "kind: scheme", "kind: sceme"))
    assert "widow-pension" not in reading.kb.schemes
    assert "bihar-widow-pension" in reading.kb.schemes


@pytest.mark.parametrize(
    ("exclusion", "against"),
    [
        (f"- all: [{OFFICE}]", False),
        (f"- none: [{OFFICE}]", True),
        (f"- none: [any: [{OFFICE}]]", True),
        (f"- none: [any: [none: [{OFFICE}]]]", False),
    ],
)
def test_what_an_office_checks_must_not_be_so_within_an_odd_number_of_none(
    exclusion: str, against: bool
) -> None:
    rule = read(changed(WIDOW, EXCLUSION, exclusion)).kb.scheme("widow-pension").rule
    assert f"against={against}" in repr(rule)


def test_two_files_with_one_id() -> None:
    files = small_files()
    files["schemes/zz.yml"] = files[WIDOW]
    assert {"duplicate", "id"} <= {p.code for p in problems(files) if p.file == "schemes/zz.yml"}


def test_a_missing_list_is_one_problem_and_not_a_hundred() -> None:
    files = small_files()
    del files["documents.yml"]
    assert [(p.file, p.code) for p in problems(files)] == [("documents.yml", "file")]


def test_the_error_shows_a_few_and_says_how_many_more() -> None:
    error = ContentErrors([Problem("a.yml", n, "x", f"what {n}") for n in range(1, 31)])
    assert "a.yml:1: what 1" in str(error)
    assert "10 more" in str(error)


def test_the_fingerprint_follows_the_content_alone() -> None:
    files = small_files()
    again = dict(reversed(files.items()))
    assert fingerprint(files) == fingerprint(again) == small_kb().fingerprint
    assert fingerprint({"a": "bc"}) != fingerprint({"ab": "c"})
    assert fingerprint(changed(WIDOW, "300", "301")) != fingerprint(files)


@pytest.mark.parametrize("text", ["", "5", "- a", "just words"])
def test_a_file_that_is_no_scheme(text: str) -> None:
    files = small_files()
    files["schemes/odd.yml"] = text
    [problem] = problems(files)
    assert (problem.file, problem.line, problem.code) == ("schemes/odd.yml", 1, "schema")


@pytest.mark.parametrize("text", ["", "5", "a: 1"])
def test_a_file_that_is_no_list(text: str) -> None:
    files = small_files()
    files["needs.yml"] = text
    assert [(p.file, p.code) for p in problems(files)] == [("needs.yml", "schema")]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        read_folder(tmp_path / "nowhere")


def test_a_folder_gives_its_files_but_no_template(tmp_path: Path) -> None:
    (tmp_path / "schemes").mkdir()
    for name in ("_template.yml", "a.yml", "schemes/_demo.yml", "README.md", "b.csv"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert set(read_folder(tmp_path)) == {"a.yml", "schemes/_demo.yml", "b.csv"}
    (tmp_path / "c.yml").write_bytes(b"\xff")
    with pytest.raises(ContentError, match=r"c\.yml"):
        read_folder(tmp_path)
