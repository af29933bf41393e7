"""`./haqdidi screen`: verdicts for many people at once, from a file or stdin."""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

import click
from rich.console import Console
from rich.table import Table

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.screening import LineError, Screened, read_household, read_line
from bot.knowledge.screening import screen as judge
from bot.store.compiled_content import load
from bot.store.content_folder import DEFAULT_FOLDER

Outcome = Screened | tuple[int, LineError]


@click.command()
@click.argument("roster", type=click.File(encoding="utf-8-sig"), default="-")
@click.option("--json", "as_json", is_flag=True, help="JSON lines in, JSON lines out.")
@click.option("--folder", type=click.Path(path_type=Path), default=DEFAULT_FOLDER, hidden=True)
@click.pass_context
def screen(ctx: click.Context, roster: TextIO, as_json: bool, folder: Path) -> None:
    """Judge every household of ROSTER (stdin by default) by every scheme.

    ROSTER holds JSON lines {"id": …, "facts": {…}, "as_of": "YYYY-MM-DD"} or, without --json,
    a table (CSV) with a column `id` and one a fact. Empty cells are unknown. Exit code 1 when a
    line could not be judged; the others are judged all the same.
    """
    kb = load(folder)
    today = datetime.now(UTC).date()
    bad = _as_json(kb, roster, today) if as_json else _as_table(kb, roster, today)
    if bad:
        ctx.exit(1)


def _as_json(kb: KnowledgeBase, lines: Iterable[str], today: date) -> int:
    bad = 0
    for outcome in _json_lines(kb, enumerate(lines, 1), today):
        if isinstance(outcome, Screened):
            answer = outcome.plain()
        else:
            bad += 1
            number, error = outcome
            name = {} if error.household is None else {"id": error.household}
            answer = {**name, "line": number, "error": str(error)}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return bad


def _json_lines(
    kb: KnowledgeBase, lines: Iterable[tuple[int, str]], today: date
) -> Iterator[Outcome]:
    for number, line in lines:
        if line.strip():
            try:
                yield judge(kb, read_line(kb, line, today))
            except LineError as error:
                yield number, error


def _csv_lines(
    kb: KnowledgeBase, head: str, lines: Iterable[str], today: date
) -> Iterator[Outcome]:
    columns = next(csv.reader([head]))
    for number, row in enumerate(csv.reader(lines), 2):
        cells = dict(zip(columns, row, strict=False))
        facts = {a: v for a, v in cells.items() if a not in ("id", "as_of") and v.strip()}
        data = {"id": cells.get("id", str(number)), "facts": facts}
        if cells.get("as_of"):
            data["as_of"] = cells["as_of"]
        try:
            yield judge(kb, read_household(kb, data, today))
        except LineError as error:
            yield number, error


def _as_table(kb: KnowledgeBase, roster: TextIO, today: date) -> int:
    head = next(roster, "")
    if head.lstrip().startswith("{"):
        numbered = enumerate(_again(head, roster), 1)
        outcomes = _json_lines(kb, numbered, today)
    else:
        outcomes = _csv_lines(kb, head, roster, today)
    console = Console(soft_wrap=True, highlight=False)
    table = Table("household", "hers", "likely", "to be asked", "ask next", show_lines=True)
    reached: Counter[str] = Counter()
    bad = 0
    for outcome in outcomes:
        if isinstance(outcome, Screened):
            table.add_row(*_row(kb, outcome))
            reached.update(_with(outcome, "eligible") + _with(outcome, "likely"))
        else:
            bad += 1
            click.echo(f"line {outcome[0]}: {outcome[1]}", err=True)
    console.print(table)
    for scheme_id, count in reached.most_common():
        console.print(f"{count:6}  {kb.schemes[scheme_id].name.en}")
    return bad


def _again(head: str, rest: Iterable[str]) -> Iterator[str]:
    yield head
    yield from rest


def _with(screened: Screened, verdict: str) -> list[str]:
    return [name for name, finding in screened.findings.items() if finding.verdict == verdict]


def _row(kb: KnowledgeBase, screened: Screened) -> tuple[str, ...]:
    def names(verdict: str) -> str:
        ruled = (kb.schemes[i] for i in _with(screened, verdict) if kb.schemes[i].rule is not None)
        return "\n".join(scheme.short.en for scheme in ruled)

    undetermined = len(_with(screened, "undetermined"))
    return (
        str(screened.household.id), names("eligible"), names("likely"), f"{undetermined} schemes",
        screened.next or "",
    )  # fmt: skip
