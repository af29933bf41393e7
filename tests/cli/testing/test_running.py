"""Tools run side by side, and are told of one after the other."""

import sys

import pytest

from bot.cli.testing.running import run, side_by_side
from bot.cli.testing.stages import Stage


def python(name: str, code: str, *, tests: bool = False) -> Stage:
    return Stage(name, [sys.executable, "-c", code], tests)


def test_each_tool_is_told_of_in_its_order_and_one_that_fails_stops_no_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wrong = python("lint", "import sys; print('line 3 is too long'); sys.exit(1)")
    right = python("types", "print('fine')")
    outcomes = side_by_side([wrong, right])
    assert [(one.name, one.passed, one.failed) for one in outcomes] == [
        ("lint", 0, 1),
        ("types", 1, 0),
    ]
    assert all(one.seconds > 0 for one in outcomes)
    assert capsys.readouterr().out == "\n== lint\nline 3 is too long\n\n== types\nfine\n"


def test_no_tool_is_no_outcome() -> None:
    assert side_by_side([]) == []


def test_of_tests_the_last_line_with_anything_in_it_counts() -> None:
    told = run(python("tests", "print('...\\n12 passed, 1 skipped in 0.5s\\n\\n')", tests=True))
    assert (told.passed, told.failed, told.skipped) == (12, 0, 1)
