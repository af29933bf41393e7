"""What `./haqdidi nlu benchmark` shows: a table for people, a dictionary for programs."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.nlu.benchmark import Result
from bot.nlu.benchmark_scoring import THRESHOLDS, Figures
from bot.nlu.benchmark_set import BenchmarkSet


def as_dict(results: Sequence[Result]) -> dict[str, Any]:
    """All figures and, sentence by sentence in the order of the test file, what was understood."""
    return {
        "results": [
            {**asdict(one), "score": {**asdict(one.score), "at": _by_threshold(one)}}
            for one in results
        ]
    }


def _by_threshold(one: Result) -> dict[str, Any]:
    return {f"{threshold:.1f}": asdict(found) for threshold, found in one.score.at.items()}


def show(console: Console, what: BenchmarkSet, results: Sequence[Result]) -> None:
    """The figures as a table, a column for each pipeline."""
    score = results[0].score
    title = (
        f"{len(what.labels)} intents, {len(what.train)} sentences learnt, "
        f"{score.sentences} asked, {score.out_of_scope} of them out of scope"
    )
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("")
    for one in results:
        table.add_column(one.name, justify="right")
    for heading, values in _lines(results):
        table.add_row(heading, *values)
    console.print(table)


def _lines(results: Sequence[Result]) -> list[tuple[str, list[str]]]:
    scores, costs = [one.score for one in results], [one.cost for one in results]
    own = [one.own for one in scores]
    low, middle = [one.at[0.1] for one in scores], [one.at[0.5] for one in scores]
    return [
        ("OWN DECISION: MCC", [_figure(one.mcc) for one in own]),
        ("  in-scope accuracy", [_figure(one.in_scope_accuracy) for one in own]),
        ("  out-of-scope recall", [_figure(one.out_of_scope_recall) for one in own]),
        ("  accuracy", [_figure(one.accuracy) for one in own]),
        ("  weighted F1", [_figure(one.weighted_f1) for one in own]),
        ("in-scope accuracy at 0.1", [_figure(one.in_scope_accuracy) for one in low]),
        ("out-of-scope recall at 0.5", [_figure(one.out_of_scope_recall) for one in middle]),
        ("in-scope accuracy, none rejected", [_figure(one.likeliest_accuracy) for one in scores]),
        ("AUROC in scope / out of scope", [_figure(one.auroc) for one in scores]),
        *(
            (f"MCC at {threshold}", [_figure(one.at[threshold].mcc) for one in scores])
            for threshold in THRESHOLDS
        ),
        ("best MCC (threshold)", [_best(one.score.at) for one in results]),
        ("training, s", [f"{one.train_seconds:.0f}" for one in costs]),
        ("  memory, MB", [_whole(one.train_megabytes) for one in costs]),
        ("ready to serve after, s", [f"{one.ready_seconds:.1f}" for one in costs]),
        ("  memory, MB", [_whole(one.serve_megabytes) for one in costs]),
        ("latency p50 / p95, ms", [f"{one.p50_ms:.1f} / {one.p95_ms:.1f}" for one in costs]),
        ("model, kB", [_whole(one.model_kilobytes) for one in costs]),
    ]


def _best(at: Mapping[float, Figures]) -> str:
    threshold = max(at, key=lambda one: at[one].mcc)
    return f"{at[threshold].mcc:.3f} ({threshold})"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _whole(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
