"""The training sentences of `nlu/data`, each with its place, as `nlu check` looks at them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.core.errors import ContentError
from bot.core.interpretation import INTENTS
from bot.core.language import LANGUAGES

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's, where it is there, takes a seventh of the time."""

BACKGROUND = "background"
"""Folder of sentences from outside our business, one file a language form."""


@dataclass(frozen=True)
class Example:
    """One training sentence: `form` is the language form of its folder."""

    text: str
    intent: str
    form: str
    file: str
    line: int


def load(folder: Path) -> tuple[list[Example], list[ContentError]]:
    """Every sentence under `folder`, and every file or block that cannot be used."""
    examples: list[Example] = []
    problems: list[ContentError] = []
    for path in sorted(folder.rglob("*.yml")):
        name = path.relative_to(folder).as_posix()
        try:
            examples.extend(_examples(name, path.read_text(encoding="utf-8")))
        except ContentError as problem:
            problems.append(problem)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            problems.append(ContentError(f"not YAML: {error}", name, line))
    return examples, problems


def _examples(file: str, text: str) -> Iterator[Example]:
    directory, stem = Path(file).parent.name, Path(file).stem
    form = stem if directory == BACKGROUND else directory
    if form not in LANGUAGES:
        raise ContentError(
            f"lies in no language folder; use one of {', '.join(LANGUAGES)}.", file, 1
        )
    root = yaml.compose(text, Loader=_LOADER)
    if root is None:
        raise ContentError("is empty; write `version` and `nlu`, or delete it.", file, 1)
    for block in _items(_fields(root, file).get("nlu"), file):
        fields = _fields(block, file)
        intent = _scalar(fields.get("intent"), file)
        _require_known(intent.value, stem, directory, file, intent.start_mark.line + 1)
        body = _scalar(fields.get("examples"), file)
        for offset, line in enumerate(body.value.splitlines()):
            if line.startswith("- ") and line[2:].strip():
                # The text of a block begins on the line below its `|`, lines count from 1.
                place = body.start_mark.line + 2 + offset
                yield Example(line[2:].strip(), intent.value, form, file, place)


def _require_known(intent: str, stem: str, directory: str, file: str, line: int) -> None:
    if intent not in INTENTS:
        raise ContentError(f"intent {intent} is not in the contract.", file, line)
    if directory != BACKGROUND and intent != stem:
        raise ContentError(f"holds intent {intent}; it belongs in {intent}.yml.", file, line)


def _fields(node: yaml.Node, file: str) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise ContentError("expected `key: value` here.", file, node.start_mark.line + 1)
    return {key.value: value for key, value in node.value}


def _items(node: yaml.Node | None, file: str) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        raise ContentError("needs a list under `nlu:`.", file, 1)
    return list(node.value)


def _scalar(node: yaml.Node | None, file: str) -> yaml.ScalarNode:
    if not isinstance(node, yaml.ScalarNode):
        raise ContentError("every block needs `intent:` and `examples: |`.", file, 1)
    return node
