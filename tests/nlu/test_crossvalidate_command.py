"""`./haqdidi nlu crossvalidate`, on a few sentences from end to end."""

from collections import defaultdict
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.nlu import nlu
from nlu.tests.small_talk import EXAMPLES


@pytest.fixture
def sentences(tmp_path: Path) -> Path:
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in EXAMPLES:
        by_intent[intent].append(f"      - {text}")
    for intent, lines in by_intent.items():
        path = tmp_path / "data" / "hi-Latn" / f"{intent}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"nlu:\n  - intent: {intent}\n    examples: |\n"
        path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path / "data"


def crossvalidate(data: Path, *more: str) -> Result:
    arguments = ["crossvalidate", "--data", str(data), "--folds", "2", *more]
    return CliRunner().invoke(nlu, arguments, env={"COLUMNS": "150"})


@pytest.mark.rasa
@pytest.mark.slow
def test_every_fold_has_its_figures_and_so_have_all(sentences: Path, tmp_path: Path) -> None:
    page = tmp_path / "errors.html"
    result = crossvalidate(sentences, "--by", "random", "--html", str(page))
    assert result.exit_code == 0, result.output
    rows = [line.split() for line in result.stdout.splitlines()]
    sizes = {row[0]: int(row[1]) for row in rows if row and row[0] in ("1", "2", "all")}
    assert sizes == {"1": 30, "2": 30, "all": 60}
    assert "holds out" not in result.stdout
    assert "Confusions" in page.read_text("utf-8")


def test_sentences_of_few_hands_cannot_be_held_out_in_many_folds(sentences: Path) -> None:
    result = crossvalidate(sentences, "--folds", "20")
    assert "too few for 20 folds" in str(result.exception)
