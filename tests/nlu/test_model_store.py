"""Which model is the newest, and when a new one is needed."""

import os
from pathlib import Path

from bot.nlu import model_store


def checkout(folder: Path) -> Path:
    for name, text in {
        "config.yml": "recipe: default.v1",
        "nlu/data/hi/greet.yml": "nlu: []",
        "nlu/components/features.py": "GROUPS = ()",
        "bot/language/phonetic.py": "TABLE = ()",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def model(folder: Path, name: str, age: int) -> Path:
    path = folder / f"haqdidi-{name}.tar.gz"
    path.write_bytes(b"")
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_the_digest_follows_every_input(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    before = model_store.digest(root, "{}")
    assert before == model_store.digest(root, "{}")
    seen = {before, model_store.digest(root, '{"schemes": []}')}
    (root / "nlu/components/features.py").write_text("GROUPS = (1,)")
    seen.add(model_store.digest(root, "{}"))
    (root / "nlu/data/en").mkdir()
    (root / "nlu/data/en/greet.yml").write_text("nlu: []")
    seen.add(model_store.digest(root, "{}"))
    (root / "nlu/data/en/greet.yml").rename(root / "nlu/data/en/thank.yml")
    seen.add(model_store.digest(root, "{}"))
    assert len(seen) == 5


def test_the_digest_does_not_follow_what_no_model_reads(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    before = model_store.digest(root)
    (root / "README.md").write_text("hello")
    (root / "nlu/components/__pycache__").mkdir()
    (root / "nlu/components/__pycache__/features.pyc").write_bytes(b"1")
    assert model_store.digest(root) == before


def test_the_newest_is_the_one_made_or_confirmed_last(tmp_path: Path) -> None:
    assert model_store.newest(tmp_path) is None
    old, new = model(tmp_path, "old", 50), model(tmp_path, "new", 10)
    (tmp_path / "another-bot.tar.gz").write_bytes(b"")
    assert model_store.newest(tmp_path) == new
    old.touch()
    assert model_store.newest(tmp_path) == old


def test_the_last_two_models_are_kept(tmp_path: Path) -> None:
    models = [model(tmp_path, f"m{age}", age) for age in (40, 30, 20, 10)]
    model_store.prune(tmp_path)
    assert [path.exists() for path in models] == [False, False, True, True]
