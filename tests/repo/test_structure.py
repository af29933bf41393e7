"""The rules of the house that no tool knows: sizes, names, words that have no place here."""

import re
import subprocess
from pathlib import Path

import pytest

from bot.cli.commands import COMMANDS
from bot.settings import ROOT, Settings, variable

LONGEST_FILE = 400
VAGUE = re.compile(r"^(utils?|helpers?|managers?|base|common|misc)$")
PURE = ("core", "demand", "dialogue", "eligibility", "i18n", "knowledge", "language")


def tracked(*patterns: str) -> list[Path]:
    """The files of the checkout that git has or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", *patterns],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def programs() -> list[Path]:
    return tracked("bot/*.py", "nlu/*.py", "tests/*.py", "bench/*.py")


def test_there_is_something_to_look_at() -> None:
    assert len(programs()) > 100
    assert ROOT / "bot" / "settings" / "whole.py" in programs()


def test_no_file_is_too_long_to_read() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in programs()}
    assert {file: lines for file, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_name_says_nothing() -> None:
    assert [name(path) for path in programs() if VAGUE.match(path.stem)] == [
        "bot/knowledge/base.py"
    ]


def test_nothing_tells_of_the_machine_it_was_written_on() -> None:
    folder = re.compile(r"(?<![\w.~}-])/(home|mnt|root|tmp|Users|work)/\w")
    pictures = (".png", ".woff2", ".ico")
    found = [
        f"{name(path)}:{number}"
        for path in tracked()
        if path.suffix not in pictures and path.name != "uv.lock"
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if folder.search(line)
    ]
    assert found == []


def test_only_commands_print() -> None:
    found = [
        name(path)
        for path in tracked("bot/*.py")
        if not name(path).startswith("bot/cli/")
        and re.search(r"(?m)^\s*(print\(|click\.echo\()", path.read_text("utf-8"))
    ]
    assert found == []


def test_pure_rooms_ask_no_clock() -> None:
    asks = re.compile(r"\b(datetime\.(now|utcnow|today)|date\.today|time\.time|perf_counter)\(")
    found = [
        name(path)
        for room in PURE
        for path in tracked(f"bot/{room}/*.py")
        if asks.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    pattern = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError")
    written = ("bot/*", "nlu/*.py", "tests/*.py", "haqdidi", "docs/*.md", "locales/*.po")
    found = [
        name(path)
        for path in tracked(*written)
        if path != Path(__file__) and pattern.search(path.read_text("utf-8", "replace"))
    ]
    assert found == []


def test_what_is_made_is_not_kept() -> None:
    made = ("*.mo", "*.pyc", "*.db", "*.tar.gz", "*.log", ".env")
    kept = subprocess.run(
        ["git", "ls-files", "--cached", *made], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert kept == ""


def test_the_licence_is_the_whole_of_apache() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_both_environments_name_their_interpreter() -> None:
    assert (ROOT / ".python-version").read_text("utf-8").split()[0] == "3.12"
    assert (ROOT / "nlu" / ".python-version").read_text("utf-8").split() == ["3.10"]


def _documents() -> str:
    return "\n".join(path.read_text("utf-8") for path in tracked("README.md", "docs/*.md"))


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_is_documented(field: str) -> None:
    assert variable(field) in _documents()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"./haqdidi {command}" in _documents()
