"""The compiled form: the same knowledge base, and never an old or a spoiled one."""

from pathlib import Path

import pytest

from bot.knowledge.build import read
from bot.store.compiled_content import load, reading
from bot.store.content_folder import DEFAULT_FOLDER, read_folder
from tests.knowledge.small import FOLDER, small_kb


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the compiled form of the program's knowledge base was made."""
    folder = tmp_path_factory.mktemp("compiled")
    assert reading(compiled=folder).library.read_anew
    return folder


def test_it_gives_the_same_knowledge_base_without_parsing(made: Path) -> None:
    again = reading(compiled=made)
    assert not again.library.read_anew
    assert again.kb == read(read_folder()).kb
    assert again.sound is again.kb
    assert len(list(made.iterdir())) == 1


def test_a_line_is_known_all_the_same(made: Path) -> None:
    source = reading(compiled=made).sources["nsap-ignwps"]
    text = (DEFAULT_FOLDER / source.file).read_text(encoding="utf-8").splitlines()
    assert text[source.line(("rule", "all", 0)) - 1].strip() == "- {attribute: sex, is: female}"


@pytest.mark.parametrize("spoiled", ["", "no json", "[]", '{"a": 1', '{"a": {"$date": "x"}}'])
def test_a_spoiled_one_is_made_again(made: Path, tmp_path: Path, spoiled: str) -> None:
    [good] = made.iterdir()
    (tmp_path / good.name).write_text(spoiled, encoding="utf-8")
    (tmp_path / "older-code.json").write_text("{}", encoding="utf-8")
    assert reading(compiled=tmp_path).library.read_anew
    assert [path.name for path in tmp_path.iterdir()] == [good.name]
    assert (tmp_path / good.name).read_bytes() == good.read_bytes()


def test_it_is_done_without_where_it_cannot_be_written(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    assert reading(compiled=in_the_way / "below").sound.schemes


def test_another_folder_is_parsed_and_leaves_nothing_behind(tmp_path: Path) -> None:
    assert reading(FOLDER, compiled=tmp_path).kb == small_kb()
    assert not list(tmp_path.iterdir())
    assert load(FOLDER) == small_kb()
