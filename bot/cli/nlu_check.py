"""`./haqdidi nlu check`: what is wrong with the sentences and names that the model learns from."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console

from bot.cli import nlu_readings, nlu_report
from bot.cli.file_arguments import READ
from bot.knowledge import gazetteer
from bot.nlu import (
    alias_check,
    data_check,
    data_likeness,
    samples,
    span_check,
    training,
    training_data,
)
from bot.nlu.data_check import Finding


@click.command()
@click.option(
    "--against",
    type=READ,
    multiple=True,
    help="Labelled messages that must not be trained on; may be given several times.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(against: tuple[Path, ...], as_json: bool) -> None:
    """Find what is wrong with the sentences in nlu/data and the names of the knowledge base.

    Errors: a sentence under two intents or marked by hand, an intent with too few sentences, a copy
    of a labelled message, a scheme that no name leads to. Everything else is advice. Exit code 1
    when there is an error.
    """
    examples, broken = training_data.load(training.DATA)
    findings = [Finding(e.file, e.line, str(e.args[0]), grave=True) for e in broken]
    with Console(stderr=True).status("Looking at sentences and names"):
        findings += _of_sentences(examples)
        findings += alias_check.unheard(gazetteer.export(nlu_readings.knowledge()))
        for path in against:
            findings += _of_tests(examples, path)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in findings], ensure_ascii=False, indent=1))
    else:
        nlu_report.show_check(Console(), data_check.amounts(examples), findings)
    if any(finding.grave for finding in findings):
        raise click.exceptions.Exit(1)


def _of_sentences(examples: list[training_data.Example]) -> Iterator[Finding]:
    yield from data_check.repeated(examples)
    yield from data_check.thin(examples)
    yield from data_check.uneven(examples)
    yield from data_likeness.across_intents(examples)
    yield from span_check.marked(examples)


def _of_tests(examples: list[training_data.Example], path: Path) -> Iterator[Finding]:
    tests = samples.load(path)
    yield from data_check.copied(examples, [one.text for one in tests])
    yield from data_likeness.resembling(examples, tests, path.name)
    yield from span_check.spans_off(path)
