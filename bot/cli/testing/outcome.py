"""What a stage came to, read from its exit code and from what pytest says last."""

import re
from dataclasses import dataclass

_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed)\b")


@dataclass(frozen=True)
class Outcome:
    """A stage's name, its seconds, how many checks passed, failed and were left out."""

    name: str
    seconds: float
    passed: int
    failed: int
    skipped: int = 0


def of_tool(name: str, seconds: float, code: int) -> Outcome:
    """The outcome of a tool that ended with `code`: it counts as one check."""
    return Outcome(name, seconds, int(code == 0), int(code != 0))


def of_tests(name: str, seconds: float, code: int, last_line: str) -> Outcome:
    """The outcome of a run of pytest. A stage without a single test checks nothing and fails."""
    counts = {"passed": 0, "failed": 0, "skipped": 0, "error": 0, "xfailed": 0}
    for number, kind in _COUNT.findall(last_line):
        counts[kind.removesuffix("s") if kind.startswith("error") else kind] += int(number)
    passed = counts["passed"] + counts["xfailed"]
    failed = counts["failed"] + counts["error"]
    if code != 0 and failed == 0:
        failed = 1
    return Outcome(name, seconds, passed, failed, counts["skipped"])
