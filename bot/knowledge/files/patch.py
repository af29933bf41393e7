"""Changes single values in an author's YAML file and leaves every other letter as it is.

Remarks, order and line breaks are the author's; only the value at a path is written anew.
"""

import json
from collections.abc import Mapping, Sequence

import yaml

from bot.knowledge.files.source import LOADER, Data, Path, Source, step

Edits = Mapping[Path, Data]
"""New values by their place."""

_BYTE_ORDER_MARK = "\ufeff"


def patch(text: str, edits: Edits) -> str:
    """The text with these values in it. Raises KeyError for a place that is not there.

    The last key of a path may be new to its record; everything before it must exist.
    """
    body = text.removeprefix(_BYTE_ORDER_MARK)  # the loaders disagree on whether it counts
    mark = text[: len(text) - len(body)]
    for path, value in edits.items():
        root = yaml.compose(body, Loader=LOADER)
        body = _patched(body, root, path, value)
    return mark + body


def written(value: Data) -> str:
    """A value on one line, in quotes only where YAML needs them."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(written(part) for part in value) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    plain = Source("", f"{{a: {value}}}")
    if plain.data == {"a": value} and not plain.problems and "#" not in value:
        return value
    return json.dumps(value, ensure_ascii=False)


def _patched(text: str, root: yaml.Node | None, path: Path, value: Data) -> str:
    if root is None:
        raise KeyError(path)
    node = root
    for place, part in enumerate(path):
        found = step(node, part)
        if found is None and place == len(path) - 1 and isinstance(node, yaml.MappingNode):
            return _with_key(text, node, str(part), value)
        if found is None:
            raise KeyError(path)
        node = found[1]
    if isinstance(node, yaml.SequenceNode) and isinstance(value, list) and not node.flow_style:
        return _block_list(text, node, value)
    start, end = _span(node)
    quoted = isinstance(value, str) and getattr(node, "style", None) in ('"', "'")
    said = json.dumps(value, ensure_ascii=False) if quoted else written(value)
    return text[:start] + said + text[end:]


def _span(node: yaml.Node) -> tuple[int, int]:
    """Where a value begins and ends; a block ends with its last value, not with the next line."""
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        end = _span(node.value[-1][1])[1]
    elif isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        end = _span(node.value[-1])[1]
    return start, end


def _with_key(text: str, node: yaml.MappingNode, key: str, value: Data) -> str:
    end = _span(node)[1]
    if node.flow_style:
        return f"{text[: end - 1].rstrip()}, {key}: {written(value)}{text[end - 1 :]}"
    line_end = _line_end(text, end)
    indent = " " * node.start_mark.column
    return f"{text[:line_end]}\n{indent}{key}: {written(value)}{text[line_end:]}"


def _block_list(text: str, node: yaml.SequenceNode, items: Sequence[Data]) -> str:
    """Item by item from the end, so that the places of those before stay true."""
    present = node.value
    if not items:
        start, end = _span(node)
        return text[:start] + "[]" + text[end:]
    last = _line_end(text, _span(present[-1])[1])
    indent = " " * node.start_mark.column
    added = "".join(f"\n{indent}- {written(item)}" for item in items[len(present) :])
    text = text[:last] + added + text[last:]
    for place in range(len(present) - 1, -1, -1):
        start, end = _span(present[place])
        if place >= len(items):
            line = text.rfind("\n", 0, start)
            text = text[:line] + text[_line_end(text, end) :]
        elif Source("", written(items[place])).data != Source("", text[start:end]).data:
            text = text[:start] + written(items[place]) + text[end:]
    return text


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end
