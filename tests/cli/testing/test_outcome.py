"""What a stage came to: never better than it was."""

import pytest

from bot.cli.testing.outcome import of_tests, of_tool


@pytest.mark.parametrize(
    ("code", "last_line", "passed", "failed", "skipped"),
    [
        (0, "12 passed in 0.5s", 12, 0, 0),
        (0, "12 passed, 2 skipped, 1 xfailed in 0.5s", 13, 0, 2),
        (1, "3 failed, 4 passed in 1s", 4, 3, 0),
        (1, "1 failed, 4 passed, 2 errors in 1s", 4, 3, 0),
        (5, "8 deselected in 0.1s", 0, 1, 0),
        (2, "INTERNALERROR> boom", 0, 1, 0),
        (1, "4 passed in 1s", 4, 1, 0),
    ],
)
def test_of_tests(code: int, last_line: str, passed: int, failed: int, skipped: int) -> None:
    one = of_tests("tests", 1.0, code, last_line)
    assert (one.passed, one.failed, one.skipped) == (passed, failed, skipped)


def test_of_a_tool() -> None:
    assert (of_tool("lint", 1.0, 0).passed, of_tool("lint", 1.0, 0).failed) == (1, 0)
    assert (of_tool("lint", 1.0, 3).passed, of_tool("lint", 1.0, 3).failed) == (0, 1)
