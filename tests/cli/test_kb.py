"""`./haqdidi kb`: what an author sees."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.kb import kb
from bot.store.compiled_content import reading
from bot.store.content_folder import DEFAULT_FOLDER, read_folder
from tests.cli.conftest import Spoil
from tests.knowledge.small import FOLDER, WIDOW


def run(*words: str, answers: str = "") -> Result:
    return CliRunner().invoke(kb, [*words], input=answers)


def test_check_is_content() -> None:
    result = run("check", "--folder", str(FOLDER))
    assert result.exit_code == 0
    assert "4 schemes (and 1 that callers never hear of), 14 cases, 7 criteria" in result.stdout
    assert "7 are decisive (100.0%)" in result.stdout
    assert "0 errors, 0 warnings" in result.stdout


def test_check_names_file_line_and_how_to_mend_it(folder: Path, spoil: Spoil) -> None:
    spoil("category: pension", "category: pensoin")
    result = run("check", "--folder", str(folder))
    assert result.exit_code == 1
    assert f"{WIDOW}:6" in result.stdout
    assert "Did you mean `pension`?" in result.stdout


def test_check_as_json_and_of_one_scheme(folder: Path, spoil: Spoil) -> None:
    spoil("category: pension", "category: pensoin")
    everything = run("check", "--folder", str(folder), "--json")
    report = json.loads(everything.stdout)
    assert everything.exit_code == 1
    assert report["errors"] == len([p for p in report["problems"] if p["level"] == "error"])
    assert {"file", "line", "code", "what", "why", "mend", "level"} == set(report["problems"][0])
    assert run("check", "--folder", str(folder), "helpline").exit_code == 0


def test_a_bound_that_no_case_tests_is_an_error_only_when_asked(folder: Path, spoil: Spoil) -> None:
    spoil("age: 39, receives: []}", "age: 20, receives: []}")
    assert run("check", "--folder", str(folder)).exit_code == 0
    strict = run("check", "--folder", str(folder), "--mutate", "--errors")
    assert strict.exit_code == 1
    assert "no case tells `age at_least 40` from `age at_least 39`" in strict.stdout
    assert "For example {marital_status: widowed, age: 39" in strict.stdout


def test_try_with_facts() -> None:
    result = run(
        "try", "widow-pension", "marital_status=widowed", "age=38", "receives=none",
        "--folder", str(FOLDER),
    )  # fmt: skip
    assert result.exit_code == 0
    assert "not_eligible" in result.stdout
    assert "near miss: age, by 2" in result.stdout


def test_try_asks_until_nothing_is_left() -> None:
    answers = "forty\n45\nwidowed\n\n"
    result = run("try", "widow-pension", "--folder", str(FOLDER), answers=answers)
    assert result.exit_code == 0
    assert "What is the age?" in result.stdout
    assert "a number is needed" in result.stdout
    assert "undetermined" in result.stdout
    assert "missing  receives" in result.stdout
    assert "only an exclusion is open" in result.stdout


def test_try_says_what_is_withheld() -> None:
    late = run(
        "try", "widow-pension", "marital_status=widowed", "age=45", "receives=none",
        "--as-of", "2030-01-01", "--folder", str(FOLDER),
    )  # fmt: skip
    assert "withheld" in late.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["try", "widow-pensoin"], "widow-pension"),
        (["try", "widow-pension", "age"], "attribute=value"),
        (["try", "widow-pension", "age=old"], "age"),
        (["try", "widow-pension", "shoe=4"], "shoe"),
    ],
)
def test_what_cannot_be_tried_is_said(words: list[str], said: str) -> None:
    result = run(*words, "--folder", str(FOLDER))
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.slow
def test_the_template_is_sound_but_for_its_place(tmp_path: Path) -> None:
    """What `kb new` writes passes every check as it stands."""
    folder = tmp_path / "kb"
    shutil.copytree(DEFAULT_FOLDER, folder)
    assert run("new", "my-scheme", "--folder", str(folder)).exit_code == 0
    assert "schemes/my-scheme.yml" in read_folder(folder)
    assert reading(folder).kb.schemes["my-scheme"].hidden
    result = run("check", "my-scheme", "--errors", "--mutate", "--folder", str(folder))
    assert result.exit_code == 0, result.stdout
    assert run("new", "my-scheme", "--folder", str(folder)).exit_code == 2
    assert run("new", "../my", "--folder", str(folder)).exit_code == 2


def test_schema() -> None:
    result = run("schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["title"] == "Scheme"
