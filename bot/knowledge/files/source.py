"""One YAML file as plain data, with the line every value stands on.

Stricter than YAML itself: keys may not repeat, only `true` and `false` are booleans (so that the
answer `no` and the key `on` stay words), only plain decimal numbers are numbers (so that a
helpline with a leading zero stays as written), and dates are year-month-day.
"""

import re
from collections.abc import Hashable
from datetime import date
from functools import cached_property

import yaml

from bot.knowledge.problems import Level, Problem

Path = tuple[str | int, ...]
Data = None | bool | int | float | str | date | list["Data"] | dict[str, "Data"]

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Of the two that PyYAML has the faster. They differ in what they refuse, so all parse by one."""
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WORDS: dict[str, Data] = {"true": True, "false": False, "null": None, "~": None, "": None}


class Source:
    """A file that was read: its data, the problems of its form, and where things stand.

    `parsed` holds the data where an earlier reading of the same text, without problems, is known;
    the text is then parsed again only when the line of something is asked for.
    """

    def __init__(self, file: str, text: str, parsed: tuple[Data] | None = None) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.data: Data
        self.text = text
        if parsed is not None:
            self.data = parsed[0]
        else:
            self.data = self._plain(self._root) if self._root is not None else None

    @cached_property
    def _root(self) -> yaml.Node | None:
        try:
            return yaml.compose(self.text, Loader=LOADER)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            self.report_line(line, "yaml", f"this is not YAML: {error.problem}.", mend=_HINT)
        except yaml.YAMLError as error:
            self.report_line(1, "yaml", f"this is not YAML: {error}.", mend=_HINT)
        return None

    def line(self, path: Path) -> int:
        """The line of the value at `path`, or of the nearest thing around it that exists."""
        node, line = self._root, 1
        if node is not None:
            line = node.start_mark.line + 1
        for part in path:
            found = step(node, part)
            if found is None:
                break
            line, node = found
        return line

    def problem(
        self, path: Path, code: str, what: str, why: str = "", mend: str = "",
        level: Level = "error",
    ) -> Problem:  # fmt: skip
        """A problem with the value at `path`, for whoever collects them."""
        return Problem(self.file, self.line(path), code, what, why, mend, level)

    def report(self, path: Path, code: str, what: str, why: str = "", mend: str = "") -> None:
        """Note an error about the value at `path`."""
        self.report_line(self.line(path), code, what, why, mend)

    def report_line(self, line: int, code: str, what: str, why: str = "", mend: str = "") -> None:
        """Note an error about a line."""
        self.problems.append(Problem(self.file, line, code, what, why, mend))

    def _plain(self, node: yaml.Node) -> Data:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item) for item in node.value]
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Data]:
        result: dict[str, Data] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in result:
                self.report_line(
                    key_node.start_mark.line + 1, "duplicate-key", f"`{key}` stands here twice.",
                    "Only one of the two would count.", "Keep one of them.",
                )  # fmt: skip
            result[key] = self._plain(value_node)
        return result


_HINT = "Often a colon inside a text without quotes, or a line that is indented too far."


def _scalar(node: yaml.Node) -> Data:
    text = str(node.value)
    if getattr(node, "style", None) in ("'", '"', "|", ">"):
        return text
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text


def step(node: yaml.Node | None, part: Hashable) -> tuple[int, yaml.Node] | None:
    """What stands at one part of a path below a node, and its line; None when there is nothing."""
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if str(key_node.value) == part:
                return key_node.start_mark.line + 1, value_node
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        item: yaml.Node = node.value[part]
        return item.start_mark.line + 1, item
    return None
