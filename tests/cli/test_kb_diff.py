"""`kb diff` and `kb due`: what changed for the reader, and what must be checked again."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.kb import kb
from bot.knowledge.due import due
from tests.cli.conftest import Spoil
from tests.knowledge.small import FOLDER, TODAY, small_kb
from tests.support.database import migrated


def run(*words: object) -> Result:
    return CliRunner().invoke(kb, [str(word) for word in words])


def git(folder: Path, *words: str) -> None:
    name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *name, *words], check=True, capture_output=True)


def test_two_folders(folder: Path, spoil: Spoil) -> None:
    spoil("rupees: 400}", "rupees: 450}")
    spoil("age, at_least: 40}", "age, at_least: 41}")
    (folder / "schemes" / "helpline.yml").unlink()
    shown = run("diff", FOLDER, folder, "--lang", "hi").stdout
    assert "~ scheme widow-pension: राष्ट्रीय विधवा पेंशन" in shown
    assert "    - पेंशन: ₹400 / month, from 2025-01-01" in shown
    assert "    + पेंशन: ₹450 / month, from 2025-01-01" in shown
    assert "41" in shown
    assert "- scheme helpline" in shown
    assert "2 things read otherwise." in shown
    found = json.loads(run("diff", FOLDER, folder, "--json").stdout)
    assert {(one["id"], one["how"]) for one in found} == {
        ("widow-pension", "changed"), ("helpline", "gone"),
    }  # fmt: skip


def test_commits_and_days(folder: Path, spoil: Spoil) -> None:
    git(folder.parent, "init", "-q")
    git(folder.parent, "add", ".")
    git(folder.parent, "commit", "-q", "-m", "first")
    spoil("hi: ब्लॉक दफ़्तर, en: Block office}\nredress",
          "hi: तहसील, en: Tehsil}\nredress")  # fmt: skip
    assert "+ Tehsil" in run("diff", "HEAD", "--folder", folder).stdout
    git(folder.parent, "commit", "-q", "-am", "second")
    assert "0 things" in run("diff", "HEAD", "--folder", folder).stdout
    assert "1 things" in run("diff", "HEAD~1", "HEAD", "--folder", folder).stdout
    tomorrow = run("diff", "2099-01-01", "--folder", folder)
    assert "0 things" in tomorrow.stdout


@pytest.mark.parametrize(
    ("state", "said"), [("no-such", "cannot read"), ("1999-01-01", "no commit up to")]
)
def test_a_state_that_never_was(folder: Path, state: str, said: str) -> None:
    git(folder.parent, "init", "-q")
    git(folder.parent, "add", ".")
    git(folder.parent, "commit", "-q", "-m", "first")
    result = run("diff", state, "--folder", folder)
    assert result.exit_code == 1
    assert said in result.stderr


def test_without_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    result = run("diff", "HEAD", "--folder", folder)
    assert result.exit_code == 1
    assert "git is not installed" in result.stderr


def test_the_most_asked_for_is_due_first() -> None:
    kb_small = small_kb()
    last = kb_small.scheme("widow-pension").verified.review_by
    by_reach = [one.scheme.id for one in due(kb_small, last, {})]
    assert by_reach[-1] == "bihar-widow-pension"
    assert "_demo" not in by_reach
    asked = due(kb_small, last, {"bihar-widow-pension": 12})
    assert (asked[0].scheme.id, asked[0].asked) == ("bihar-widow-pension", 12)
    assert due(kb_small, TODAY, {}) == []


def test_due_by_a_month_with_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAQDIDI_DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    shown = run("due", "--month", "2027-05", "--folder", FOLDER)
    assert shown.exit_code == 0, shown.output
    assert "2026-01-01  A guideline  https://example.org/" in shown.stdout
    assert "undated     An order" in shown.stdout
    assert "4 due by 2027-05-31 (widest reach first; there is no ledger)" in shown.stdout
    assert "0 due by 2027-04-30" in run("due", "--month", "2027-04", "--folder", FOLDER).stdout
    found = json.loads(run("due", "--month", "2027-05", "--json", "--folder", FOLDER).stdout)
    assert len(found) == 4
    assert found[0]["sources"][0]["title"]
    assert run("due", "--month", "2027-13", "--folder", FOLDER).exit_code == 2


def test_due_counts_by_the_ledger_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/helpline.db"
    engine = migrated(url)
    engine.dispose()
    monkeypatch.setenv("HAQDIDI_DATABASE_URL", url)
    monkeypatch.setenv("HAQDIDI_HASH_KEY", "A" * 43 + "=")
    monkeypatch.setenv("HAQDIDI_DATA_KEYS", "A" * 43 + "=")
    shown = run("due", "--month", "2027-05", "--folder", FOLDER)
    assert "most asked for first" in shown.stdout, shown.output
