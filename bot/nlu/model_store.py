"""Trained models on disk: which inputs a model was made of, which is the newest, which may go.

A model is `nlu/models/haqdidi-<digest>.tar.gz`; the digest is that of everything it was made of.
Rasa loads another model of the same folder when the one asked for is missing, so callers hand it a
path that `newest` returned a moment ago, and training never works inside this folder's top level.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "nlu" / "models"
GAZETTEER = ROOT / "nlu" / "generated" / "gazetteer.json"
INPUTS = ("config.yml", "nlu/data", "nlu/components", "nlu/uv.lock", "bot/core", "bot/language")
"""What a model depends on, besides the gazetteer made from the knowledge base."""

_KEPT = 2
_SUFFIXES = frozenset({".py", ".yml", ".yaml", ".json", ".txt", ".csv", ".tsv", ".lock"})


def digest(root: Path = ROOT, gazetteer: str = "") -> str:
    """Twelve hexadecimal digits that change when any input of training under `root` changes."""
    total = hashlib.sha256(gazetteer.encode())
    for name in INPUTS:
        for path in _files(root / name):
            total.update(f"\0{path.relative_to(root).as_posix()}\0".encode())
            total.update(path.read_bytes())
    return total.hexdigest()[:12]


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
