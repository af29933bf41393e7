"""Catalogues are compiled when they are newer, and a bad one is named."""

import gettext
import os
from pathlib import Path

import pytest

from bot.cli.setup.catalogues import compile_all, out_of_date
from bot.core.errors import ConfigError

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "yes"\nmsgstr "हाँ"\n'


def _write(locales: Path, language: str, text: str = PO) -> Path:
    path = locales / language / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return path


def test_compiled_once_and_again_after_a_change(tmp_path: Path) -> None:
    hindi, english = _write(tmp_path, "hi"), _write(tmp_path, "en")
    assert out_of_date(tmp_path) == [english, hindi]
    compile_all([english, hindi])
    assert out_of_date(tmp_path) == []
    assert gettext.translation("messages", tmp_path, ["hi"]).gettext("yes") == "हाँ"
    later = hindi.stat().st_mtime + 10
    os.utime(hindi, (later, later))
    assert out_of_date(tmp_path) == [hindi]


def test_a_missing_language_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path, "en")
    with pytest.raises(ConfigError, match="locales/hi"):
        out_of_date(tmp_path)


def test_a_catalogue_that_cannot_be_read_is_named_with_its_line(tmp_path: Path) -> None:
    path = _write(tmp_path, "hi", PO + "\nmsgid no quotes\n")
    with pytest.raises(ConfigError, match=r"messages\.po:\d+"):
        compile_all([path])
    assert not path.with_suffix(".mo").exists()
