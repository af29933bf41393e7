"""`./haqdidi screen`: JSON lines and tables in, verdicts out, bad lines named and passed over."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli.screen import screen
from tests.knowledge.small import FOLDER

HERS = {"state": "BR", "marital_status": "widowed", "age": 45, "receives": []}


def run(text: str, *options: str) -> Result:
    return CliRunner().invoke(screen, ["--folder", str(FOLDER), *options], input=text)


def answers(*lines: object) -> tuple[list[dict[str, Any]], int]:
    text = "\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines)
    result = run(text, "--json")
    return [json.loads(line) for line in result.stdout.splitlines()], result.exit_code


def test_verdicts_reasons_and_the_next_question() -> None:
    [answer], code = answers({"id": "w", "facts": HERS, "as_of": "2026-11-22"})
    assert code == 0
    assert set(answer) == {"id", "verdicts", "next"}
    assert answer["verdicts"]["widow-pension"] == {
        "verdict": "likely", "missing": [], "because": ["age", "marital_status", "receives"],
    }  # fmt: skip
    assert answer["verdicts"]["old-pension"]["because"] == ["status"]
    assert answer["verdicts"]["helpline"]["verdict"] == "eligible"
    assert "_demo" not in answer["verdicts"]
    assert answer["next"] is None


def test_what_is_missing_and_what_to_ask() -> None:
    [answer], _ = answers({"id": 7, "facts": {"marital_status": "widowed", "age": None}})
    assert answer["id"] == 7
    assert answer["verdicts"]["widow-pension"] == {
        "verdict": "undetermined", "missing": ["age", "receives"], "because": [],
    }  # fmt: skip
    assert answer["next"] == "state"


def test_as_things_stood_on_a_day() -> None:
    [answer], _ = answers({"id": 1, "facts": HERS, "as_of": "2025-12-31"})
    assert answer["verdicts"]["old-pension"]["verdict"] == "eligible"


BAD = {
    "not json": ("{", "JSON"),
    "nothing but a list": ([1], "object"),
    "no id": ({"facts": {}}, "id"),
    "id is a list": ({"id": [], "facts": {}}, "id"),
    "no facts": ({"id": 1}, "facts"),
    "facts is a list": ({"id": 1, "facts": []}, "facts"),
    "unknown attribute": ({"id": 1, "facts": {"shoe": 1}}, "shoe"),
    "wrong type": ({"id": 1, "facts": {"age": "old"}}, "age"),
    "out of range": ({"id": 1, "facts": {"age": 500}}, "age"),
    "unknown option": ({"id": 1, "facts": {"marital_status": "widow"}}, "marital_status"),
    "bad date": ({"id": 1, "facts": {}, "as_of": "22-11-2026"}, "as_of"),
    "date is a number": ({"id": 1, "facts": {}, "as_of": 5}, "as_of"),
    "unknown key": ({"id": 1, "facts": {}, "asof": "2026-01-01"}, "asof"),
    "deep": ("[" * 100_000, "JSON"),
}


@pytest.mark.parametrize(("line", "named"), BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_named_and_the_rest_goes_on(line: object, named: str) -> None:
    good = {"id": "good", "facts": {}}
    found, code = answers(good, line, good)
    assert code == 1
    assert [a.get("id") for a in (found[0], found[2])] == ["good", "good"]
    assert found[1]["line"] == 2
    assert named in found[1]["error"]
    if isinstance(line, dict) and line.get("id") == 1:
        assert found[1]["id"] == 1


def test_empty_lines_are_passed_over_but_counted() -> None:
    found, code = answers("", {"id": 1, "facts": {}}, "", "nonsense")
    assert [a.get("line") for a in found] == [None, 4]
    assert code == 1


def test_nothing_in_nothing_out() -> None:
    assert answers() == ([], 0)


@pytest.mark.parametrize(
    "roster",
    [
        "id,state,marital_status,age,receives\nSita,BR,widowed,45,none\nGita,UP,married,,\n",
        "\n".join(
            json.dumps(x)
            for x in (
                {"id": "Sita", "facts": HERS},
                {"id": "Gita", "facts": {"state": "UP", "marital_status": "married"}},
            )
        ),
    ],
    ids=["csv", "json lines"],
)
def test_a_roster_as_a_table(roster: str) -> None:
    result = run(roster)
    assert result.exit_code == 0
    assert "Sita" in result.stdout
    assert "Widow pension" in result.stdout
    assert "1  National widow pension" in result.stdout


def test_a_bad_row_of_a_roster_is_named() -> None:
    result = run("id,age\nSita,45\nGita,old\n")
    assert result.exit_code == 1
    assert "line 3: age" in result.stderr
    assert "Sita" in result.stdout


def test_a_broken_knowledge_base_is_said_in_a_sentence(tmp_path: Any) -> None:
    result = CliRunner().invoke(screen, ["--folder", str(tmp_path), "--json"], input="")
    assert result.exit_code != 0
    assert "attributes.yml" in str(result.exception)
