"""The list of hands: kept without texts, read back, refused where it is broken."""

import subprocess
from pathlib import Path

import pytest

from bot.core.errors import ContentError, HelplineError
from bot.nlu import blame, hands
from bot.nlu.training_data import Example

RAM = Example("ram ram", "greet", "hi-Latn", "hi-Latn/greet.yml", 5)
BYE = Example("bye", "goodbye", "en", "en/goodbye.yml", 5)


def test_a_list_is_read_back_and_holds_no_text(tmp_path: Path) -> None:
    path = tmp_path / "hands.csv"
    hands.save({hands.key(RAM): "a, b", hands.key(BYE): "c"}, path)
    assert hands.of([BYE, RAM], hands.load(path)) == ["c", "a, b"]
    assert "ram" not in path.read_text("utf-8")


def test_a_sentence_keeps_its_hand_when_its_line_moves_and_loses_it_when_it_changes() -> None:
    known = {hands.key(RAM): "a"}
    moved = Example(RAM.text, RAM.intent, RAM.form, RAM.file, 99)
    changed = Example("ram ram ji", RAM.intent, RAM.form, RAM.file, RAM.line)
    assert hands.of([moved, changed], known) == ["a", hands.UNLISTED]


def test_hands_are_counted_by_form() -> None:
    assert hands.amounts([RAM, BYE, BYE], {hands.key(BYE): "c"}) == {
        "c": {"hi": 0, "hi-Latn": 0, "en": 2},
        hands.UNLISTED: {"hi": 0, "hi-Latn": 1, "en": 0},
    }


def test_without_a_list_nobody_is_known(tmp_path: Path) -> None:
    assert hands.load(tmp_path / "none.csv") == {}


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("a,b\n", 1), ("sentence,hand\nx\n", 2), ("sentence,hand\nx,y\nz, \n", 3)],
)
def test_a_broken_list_is_refused_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "hands.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=rf"hands\.csv:{line}: "):
        hands.load(path)


def git(folder: Path, *words: str) -> str:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_git_tells_which_commit_brought_a_line(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    file = tmp_path / "data" / "en" / "greet.yml"
    file.parent.mkdir(parents=True)
    commits = []
    for text in ("one\n", "one\ntwo\n"):
        file.write_text(text, encoding="utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", "more")
        commits.append(git(tmp_path, "rev-parse", "HEAD")[:7])
    file.write_text("one\ntwo\nthree\n", encoding="utf-8")
    told = blame.commits(tmp_path, "data")
    assert told == {("en/greet.yml", 1): commits[0], ("en/greet.yml", 2): commits[1]}


def test_without_git_somebody_is_told_what_to_do_instead(tmp_path: Path) -> None:
    with pytest.raises(HelplineError, match="--name"):
        blame.commits(tmp_path, "data")
