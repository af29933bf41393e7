"""Trained models on disk: which inputs a model was made of, which is the newest, which may go.

A model is `nlu/models/haqdidi-<digest>.tar.gz`; the digest is that of everything it was made of.
Rasa loads another model of the same folder when the one asked for is missing, so callers hand it a
path that `newest` returned a moment ago, and training never works inside this folder's top level.

Sentences that staff has labelled are an input like any other, but lie outside of git: which of them
a model has learnt is part of its digest, so a restart finds the model that was made of them.
"""

import hashlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "nlu" / "models"
GAZETTEER = ROOT / "nlu" / "generated" / "gazetteer.json"
INPUTS = ("config.yml", "nlu/data", "nlu/components", "nlu/uv.lock", "bot/core", "bot/language")
"""What a model depends on, besides the gazetteer made from the knowledge base and LABELLED."""
LABELLED = ROOT / "var" / "labelled"
"""Labelled sentences that the present model has learnt, in Rasa's format."""

_KEPT = 2
_SUFFIXES = frozenset({".py", ".yml", ".yaml", ".json", ".txt", ".csv", ".tsv", ".lock"})


def digest(root: Path = ROOT, gazetteer: str = "", labelled: Path | None = None) -> str:
    """Twelve hexadecimal digits that change when any input of training under `root` changes.

    `labelled` is the folder of labelled sentences, if not the one of `root`.
    """
    total = hashlib.sha256(gazetteer.encode())
    taught = labelled or root / LABELLED.relative_to(ROOT)
    for base, name in [*((root, name) for name in INPUTS), (taught, "")]:
        for path in _files(base / name):
            total.update(f"\0{path.relative_to(base).as_posix()}\0".encode())
            total.update(path.read_bytes())
    return total.hexdigest()[:12]


def replace_labelled(by: Path, labelled: Path = LABELLED) -> None:
    """Put the labelled sentences that a model has learnt in the place of those before."""
    draft, old = (labelled.with_name(f".{labelled.name}-{what}") for what in ("new", "old"))
    for left in (draft, old):
        shutil.rmtree(left, ignore_errors=True)
    draft.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(by, draft)
    if labelled.exists():
        labelled.replace(old)
    draft.replace(labelled)
    shutil.rmtree(old, ignore_errors=True)


def _files(path: Path) -> Iterable[Path]:
    if path.is_file():
        return [path]
    found = (one for one in path.rglob("*") if one.suffix in _SUFFIXES and one.is_file())
    return sorted(found)


def model_file(of: str, models: Path = MODELS) -> Path:
    """Where the model with the digest `of` is, or would be."""
    return models / f"haqdidi-{of}.tar.gz"


def newest(models: Path = MODELS) -> Path | None:
    """The model that was made or confirmed last, or None where there is none."""
    found = sorted(models.glob("haqdidi-*.tar.gz"), key=_made)
    return found[-1] if found else None


def prune(models: Path = MODELS) -> None:
    """Delete all but the last two models: the one in use and the one before it."""
    for old in sorted(models.glob("haqdidi-*.tar.gz"), key=_made)[:-_KEPT]:
        old.unlink(missing_ok=True)


def _made(path: Path) -> float:
    return path.stat().st_mtime


def write_whole(path: Path, text: str) -> None:
    """Put a file in place in one step: whoever reads it meets the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
