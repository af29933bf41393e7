"""What a stage came to, read from its exit code and from what pytest says last."""

import re
from dataclasses import dataclass

_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed)\b")
_NOTHING_COLLECTED = 5


@dataclass(frozen=True)
class Outcome:
    """A stage's name, its seconds, how many checks passed, failed and were left out."""

    name: str
    seconds: float
    passed: int
    failed: int
    skipped: int = 0


def read(name: str, seconds: float, code: int, last_line: str) -> Outcome:
    """The outcome of a stage that ended with `code`. A tool without tests counts as one check."""
    counts = {"passed": 0, "failed": 0, "skipped": 0, "error": 0, "xfailed": 0}
    found = _COUNT.findall(last_line)
    for number, kind in found:
        counts[kind.removesuffix("s") if kind.startswith("error") else kind] += int(number)
    if not found:
        # pytest without a test is a stage that checks nothing: a failure, unlike a silent tool.
        return Outcome(name, seconds, int(code == 0), int(code != 0))
    failed = counts["failed"] + counts["error"]
    if code not in (0, _NOTHING_COLLECTED) and failed == 0:
        failed = 1
    return Outcome(name, seconds, counts["passed"] + counts["xfailed"], failed, counts["skipped"])
