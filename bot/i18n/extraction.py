"""Tells Babel which sentences the bot says: every `say("…", sms="…")` in the source.

Babel's own Python extractor reads positional arguments alone; the short form is a keyword.
See Babel's guide, "Writing extraction methods": a function of (file, keywords, comment tags,
options) that yields (line, function, messages, comments).
"""

import ast
from collections.abc import Iterator
from typing import BinaryIO


def extract(
    fileobj: BinaryIO,
    _keywords: object,
    _comment_tags: object,
    _options: object,
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Every sentence and short form, with the line it stands on."""
    for line, msgid, short in sentences(fileobj.read().decode("utf-8")):
        yield line, "say", msgid, ["short form for SMS"] if short else []


def sentences(source: str) -> Iterator[tuple[int, str, bool]]:
    """Line, sentence, and whether it is the short form, for each `say` in Python source."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not _is_say(node.func):
            continue
        if node.args and isinstance(node.args[0], ast.Constant):
            yield node.lineno, str(node.args[0].value), False
        for keyword in node.keywords:
            value = keyword.value
            if keyword.arg == "sms" and isinstance(value, ast.Constant) and value.value:
                yield node.lineno, str(value.value), True


def _is_say(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "say"
