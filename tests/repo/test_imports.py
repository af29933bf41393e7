"""The import contract is there and bites."""

import subprocess
import sys
import tomllib
from pathlib import Path

from bot.settings import ROOT

LINT = Path(sys.executable).with_name("lint-imports")


def test_the_contract_is_kept() -> None:
    answer = subprocess.run(
        [LINT, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stdout
    assert "0 broken" in answer.stdout


def test_the_contract_names_every_room_there_is() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = " ".join(contracts["contracts"][0]["layers"])
    rooms = {
        path.stem
        for path in (ROOT / "bot").iterdir()
        if not path.name.startswith("_")
        and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    assert {room for room in rooms if room not in layers} == set()
