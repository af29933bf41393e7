"""The compiled form: the same knowledge base, and never an old or a spoiled one."""

import shutil
from pathlib import Path

import pytest

from bot.store.compiled_content import load, reading
from tests.knowledge.small import FOLDER, WIDOW, line_of, small_kb


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder in which the compiled form of the small knowledge base was made."""
    assert reading(FOLDER, tmp_path / "compiled").library.read_anew
    return tmp_path / "compiled"


def test_it_gives_the_same_knowledge_base_without_parsing(made: Path) -> None:
    again = reading(FOLDER, made)
    assert not again.library.read_anew
    assert again.kb == small_kb()
    assert again.sound is again.kb
    assert len(list(made.iterdir())) == 1


def test_a_line_is_known_all_the_same(made: Path) -> None:
    source = reading(FOLDER, made).sources["widow-pension"]
    assert source.line(("rule", "all", 1)) == line_of(WIDOW, "age, at_least: 40}")


def test_only_what_changed_is_parsed_again(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kb"
    shutil.copytree(FOLDER, copy)
    assert not reading(copy, made).library.read_anew
    text = (copy / WIDOW).read_text(encoding="utf-8")
    (copy / WIDOW).write_text(text.replace("rupees: 400", "rupees: 450"), encoding="utf-8")
    changed = reading(copy, made)
    assert changed.library.read_anew
    assert changed.sound.scheme("widow-pension").benefits[0].amounts[-1].rupees == 450
    assert not reading(copy, made).library.read_anew


def test_a_file_with_errors_is_told_of_each_time(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kb"
    shutil.copytree(FOLDER, copy)
    (copy / WIDOW).write_text("id: widow-pension\nid: twice\nname: [", encoding="utf-8")
    first, second = reading(copy, made).problems, reading(copy, made).problems
    assert first == second
    assert {p.code for p in first} >= {"yaml"}


@pytest.mark.parametrize("spoiled", ["", "no json", "[]", '{"a": 1', '{"a": {"$date": "x"}}'])
def test_a_spoiled_one_is_made_again(made: Path, spoiled: str) -> None:
    [kept] = made.iterdir()
    good = kept.read_bytes()
    kept.write_text(spoiled, encoding="utf-8")
    (made / "older-code.json").write_text("{}", encoding="utf-8")
    assert reading(FOLDER, made).library.read_anew
    assert list(made.iterdir()) == [kept]
    assert kept.read_bytes() == good


def test_it_is_done_without_where_it_cannot_be_written(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    assert reading(FOLDER, in_the_way / "below").sound == small_kb()


def test_another_folder_is_parsed_unless_told_otherwise() -> None:
    assert load(FOLDER) == small_kb()
    assert reading(FOLDER).library.read_anew
    assert reading(FOLDER).library.read_anew
