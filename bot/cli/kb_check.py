"""`kb check`: every problem of the knowledge base in one run, each with how to mend it."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from bot.cli.kb_folder import folder_option
from bot.knowledge.checks.decisive import UNNOTICED
from bot.knowledge.checks.report import Report, check_reading
from bot.knowledge.problems import Problem
from bot.store.compiled_content import reading


@click.command()
@folder_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a text.")
@click.option("--errors", "only_errors", is_flag=True, help="Leave out warnings.")
@click.option("--mutate", is_flag=True, help="A slip that no case notices is an error.")
@click.argument("ids", nargs=-1)
@click.pass_context
def check(
    ctx: click.Context,
    folder: Path,
    as_json: bool,
    only_errors: bool,
    mutate: bool,
    ids: tuple[str, ...],
) -> None:
    """Check the knowledge base, or only the schemes IDS. Exit code 1 when there are errors."""
    report = check_reading(reading(folder), datetime.now(UTC).date(), suggest=mutate)
    problems = [
        problem
        for problem in report.problems
        if (not ids or Path(problem.file).stem in ids)
        and (not only_errors or _is_error(problem, mutate))
    ]
    errors = sum(_is_error(problem, mutate) for problem in problems)
    if as_json:
        click.echo(json.dumps(_plain(report, problems, errors), ensure_ascii=False, indent=1))
    else:
        _print(report, problems, errors, mutate)
    if errors:
        ctx.exit(1)


def _is_error(problem: Problem, mutate: bool) -> bool:
    return problem.level == "error" or (mutate and problem.code in UNNOTICED)


def _plain(report: Report, problems: list[Problem], errors: int) -> dict[str, object]:
    return {
        "problems": [asdict(problem) for problem in problems],
        "errors": errors,
        "warnings": len(problems) - errors,
        "schemes": report.schemes,
        "hidden": report.hidden,
        "cases": report.cases,
        "criteria": report.decided.criteria,
        "decisive": report.decided.decisive,
        "counts": report.counts,
    }


def _print(report: Report, problems: Iterable[Problem], errors: int, mutate: bool) -> None:
    console = Console(soft_wrap=True, highlight=False)
    warnings = 0
    for file, group in groupby(problems, key=lambda problem: problem.file):
        console.print(f"\n[bold]{escape(file)}[/bold]")
        for problem in group:
            wrong = _is_error(problem, mutate)
            warnings += not wrong
            mark = "[red]error[/red]  " if wrong else "[yellow]warning[/yellow]"
            say = " ".join(part for part in (problem.what, problem.why) if part)
            console.print(f"  {escape(file)}:{problem.line}  {mark}  {escape(say)}")
            if problem.mend:
                console.print(f"      [dim]→ {escape(problem.mend)}[/dim]")
    console.print()
    for title, counts in report.counts.items():
        shown = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        console.print(f"by {title}: {escape(shown)}")
    decided = report.decided
    hidden = f" (and {report.hidden} that callers never hear of)" if report.hidden else ""
    console.print(
        f"{report.schemes} schemes{hidden}, {report.cases} cases, {decided.criteria} criteria: "
        f"{decided.decisive} are decisive ({decided.share:.1%})"
    )
    colour = "red" if errors else "green"
    console.print(f"[{colour}]{errors} errors[/{colour}], {warnings} warnings")
