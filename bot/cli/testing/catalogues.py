"""Checks the catalogues: every sentence of the program is there, translated, with its values."""

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

MARKER = "say"
"""The function whose first argument, and whose `sms`, is a sentence of the catalogue."""


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """The sentences a module says, with their lines."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", None) != MARKER:
            continue
        said = [*node.args[:2], *(word.value for word in node.keywords if word.arg == "sms")]
        for argument in said:
            sentence = argument.value if isinstance(argument, ast.Constant) else None
            if isinstance(sentence, str) and sentence:
                yield argument.lineno, sentence


def faults(folder: Path, catalogue: Path) -> Iterator[str]:
    """What is wrong between the code of a folder and one catalogue, a line each."""
    with catalogue.open("rb") as file:
        known = read_po(file)
    for path in sorted(folder.rglob("*.py")):
        for line, sentence in sentences(path.read_text("utf-8")):
            if known.get(sentence) is None:
                yield f"{path}:{line}: not in {catalogue.parts[-3]}: {sentence!r}"
    for message in known:
        if message.id:
            yield from _faults_of(message, known, catalogue)


def _faults_of(message: Message, known: Catalog, catalogue: Path) -> Iterator[str]:
    place = f"{catalogue}:{message.lineno}"
    if not message.string:
        yield f"{place}: not translated: {message.id!r}"
    elif message.fuzzy:
        yield f"{place}: marked fuzzy: {message.id!r}"
    else:
        message.flags.add("python-format")
        for error in message.check(known):
            yield f"{place}: {error}: {message.id!r}"
