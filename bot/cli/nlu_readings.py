"""How messages are read for the commands that score: by a running server or a model's own."""

from collections.abc import Mapping
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from bot.knowledge.base import KnowledgeBase
from bot.nlu import evaluation, samples, scoring, serving, training
from bot.nlu.error_browser.page import render
from bot.nlu.rasa_server import RasaInterpreter
from bot.settings import read
from bot.store.compiled_content import load

_LONGEST_ANSWER = 30.0


def knowledge() -> KnowledgeBase:
    """The present knowledge base; raises ContentError."""
    return load().for_callers()


def state_schemes(kb: KnowledgeBase) -> dict[str, frozenset[str]]:
    """For every national scheme, the States' own ones that stand for it."""
    same: dict[str, set[str]] = {}
    for scheme in kb.schemes.values():
        if scheme.national:
            same.setdefault(scheme.national, set()).add(scheme.id)
    return {national: frozenset(ids) for national, ids in same.items()}


def by_server(model: Path | None, wanted: list[samples.Sample]) -> list[scoring.Reading]:
    """One reading a sample: by `model`, else by the server of the settings, else by the newest."""
    running = read().nlu_url
    if running and model is None:
        return _ask(running, wanted)
    with serving.running(model or training.model_path()) as url:
        return _ask(url, wanted)


def _ask(url: str, wanted: list[samples.Sample]) -> list[scoring.Reading]:
    console = Console(stderr=True)
    with RasaInterpreter(url, timeout=_LONGEST_ANSWER, readings_kept=0) as interpreter:
        interpreter.read("namaste")  # The first message warms the server up; it is not timed.
        one_by_one = evaluation.readings(wanted, interpreter)
        watched = track(one_by_one, "Reading", len(wanted), console=console, transient=True)
        return list(watched)


def write_browser(
    path: Path,
    source: str,
    readings: list[scoring.Reading],
    score: scoring.Score,
    same_scheme: Mapping[str, frozenset[str]],
) -> None:
    """Write the error browser, for its owner's eyes only, and say what it holds."""
    page = render(f"Misread messages of {source}", readings, score, same_scheme)
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(page, encoding="utf-8")
    click.echo(
        f"{path} holds the texts of messages: open it in a browser, delete it when you have done, "
        "do not pass it on.",
        err=True,
    )
