import csv
import io
import json

from bot.demand.report import HIDDEN, as_csv, as_json, as_lines, report

COUNTED: list[tuple[tuple[str, ...], int]] = [
    (("scheme:widow-pension", "refused"), 40),
    (("scheme:widow-pension", "delayed"), 12),
    (("need:fodder", "no_scheme"), 30),
    (("", "unanswered"), 14),
]


def test_lines_are_sorted_by_count_and_added_up() -> None:
    lines = as_lines(report([((a,), n) for (a, _), n in COUNTED], ("scheme",), 10))
    assert lines == [
        ["scheme", "total"],
        ["scheme:widow-pension", "52"],
        ["need:fodder", "30"],
        ["?", "14"],
        ["total", "96"],
    ]


def test_two_dimensions_and_their_totals() -> None:
    found = json.loads(as_json(report(COUNTED, ("scheme", "reason"), 10)))
    assert found["rows"][0] == {
        "label": "scheme:widow-pension",
        "count": 52,
        "by": {"refused": 40, "no_scheme": 0, "unanswered": 0, "delayed": 12},
    }
    assert found["total"]["count"] == 96
    assert found["hidden"] == 0


def test_a_small_count_is_hidden_in_every_form() -> None:
    counted: list[tuple[tuple[str, ...], int]] = [(("a",), 50), (("b",), 4), (("c",), 11)]
    found = report(counted, ("reason",), 10)
    assert as_lines(found)[2:4] == [["c", HIDDEN], ["b", HIDDEN]]
    assert list(csv.reader(io.StringIO(as_csv(found))))[2:4] == [["c", ""], ["b", ""]]
    assert [row["count"] for row in json.loads(as_json(found))["rows"]] == [50, None, None]


def test_a_label_never_becomes_a_formula_in_a_spreadsheet() -> None:
    assert as_csv(report([(("=1+1",), 20)], ("place",), 10)).splitlines()[1] == "'=1+1,20"
