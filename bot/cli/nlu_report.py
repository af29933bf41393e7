"""What `./haqdidi nlu` shows: tables for people, a dictionary for programs."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.nlu.data_check import Finding
from bot.nlu.entity_scoring import Counts
from bot.nlu.scoring import Reading, Score, Share

_COMPONENT = re.compile(r"(?:Starting to train|Finished training) component '(\w+)'")
_CONFUSIONS_SHOWN = 15


def step_of_training(line: str) -> str | None:
    """The step that a line of Rasa's output tells of, in words, or None."""
    found = _COMPONENT.search(line)
    if found is None:
        return None
    done = "learnt" if "Finished" in line else "learning"
    return f"Training the model: {found.group(1)} {done}"


def as_dict(score: Score, readings: Iterable[Reading]) -> dict[str, Any]:
    """All figures and, message by message, what was understood."""
    figures = asdict(score)
    for name in ("entities", "by_intent"):
        for kind, counts in getattr(score, name).items():
            figures[name][kind] |= _rates(counts)
    figures["entities_all"] |= _rates(score.entities_all)
    for name, value in vars(score).items():
        if isinstance(value, Share):
            figures[name]["rate"] = value.rate
    for name in ("by_lang", "by_noise"):
        for group, share in getattr(score, name).items():
            figures[name][group]["rate"] = share.rate
    figures["readings"] = [_reading(one) for one in readings]
    return figures


def _rates(counts: Counts) -> dict[str, float]:
    return {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}


def _reading(one: Reading) -> dict[str, Any]:
    return {
        "id": one.sample.id,
        "expected": one.sample.intent,
        "intent": one.heard.intent,
        "confidence": round(one.heard.confidence, 4),
        "safety": one.heard.safety,
        "entities": [
            {k: v for k, v in asdict(entity).items() if v not in (None, ())}
            for entity in one.heard.entities
        ],
        "ms": round(one.milliseconds, 2),
    }


def show(console: Console, score: Score) -> None:
    """The figures as tables."""
    main = _table("What was understood", "figure", "rate", "of")
    for name, share in (
        ("intent", score.intent),
        ("intent, others accepted", score.intent_also),
        *((f"  {lang}", share) for lang, share in score.by_lang.items()),
        *((f"  noise {noise}", share) for noise, share in score.by_noise.items()),
        ("out of scope: recall", score.out_of_scope_recall),
        ("out of scope: false rejection", score.false_rejection),
        ("safety: recall of the intent", score.safety_intent_recall),
        ("safety: false alarms of the intent", score.safety_intent_false_alarms),
        ("safety: heard at all", score.safety_recall),
        ("safety: false alarms at all", score.safety_false_alarms),
        ("amounts: role", score.amount_roles),
    ):
        main.add_row(name, percent(share.rate), f"{share.hits}/{share.total}")
    main.add_row("intent: macro-F1", f"{score.macro_f1:.3f}", "")
    main.add_row("calibration error", f"{score.calibration_error:.3f}", "")
    main.add_row("latency p50 / p95", f"{score.p50_ms:.1f} / {score.p95_ms:.1f} ms", "")
    console.print(main)
    console.print(_counts("Entities", {**score.entities, "all": score.entities_all}))
    console.print(_counts("Intents", score.by_intent))
    pairs = _table("Most frequent confusions", "expected", "understood", "times")
    for expected, understood, times in score.confusions[:_CONFUSIONS_SHOWN]:
        pairs.add_row(expected, understood, str(times))
    console.print(pairs)


def show_errors(console: Console, readings: Iterable[Reading]) -> None:
    """Every message whose intent was wrong."""
    table = _table("Misunderstood", "id", "expected", "understood", "text")
    for one in readings:
        if not one.right:
            heard = f"{one.heard.intent} {one.heard.confidence:.2f}"
            table.add_row(one.sample.id, one.sample.intent, heard, one.sample.text)
    console.print(table)


def show_check(
    console: Console, amounts: Mapping[str, Mapping[str, int]], findings: Sequence[Finding]
) -> None:
    """How many sentences there are, and what is wrong with them."""
    table = _table("Training sentences", "intent", *next(iter(amounts.values()), {}), "all")
    for intent, forms in amounts.items():
        table.add_row(intent, *(str(n) for n in forms.values()), str(sum(forms.values())))
    console.print(table)
    for finding in sorted(findings, key=lambda one: (not one.grave, one.file, one.line)):
        weight = "error" if finding.grave else "advice"
        console.print(f"{weight}  {finding}", markup=False, highlight=False, soft_wrap=True)
    grave = sum(finding.grave for finding in findings)
    total = sum(sum(forms.values()) for forms in amounts.values())
    console.print(f"{total} sentences, {grave} errors, {len(findings) - grave} pieces of advice")


def _counts(title: str, kinds: Mapping[str, Counts]) -> Table:
    table = _table(title, "", "precision", "recall", "F1", "labelled")
    for kind, counts in kinds.items():
        rates = (counts.precision, counts.recall, counts.f1)
        table.add_row(kind, *(f"{rate:.3f}" for rate in rates), str(counts.expected))
    return table


def _table(title: str, first: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column(first)
    for column in columns:
        table.add_column(column, justify="left" if column in {"understood", "text"} else "right")
    return table


def percent(rate: float | None) -> str:
    """A rate in per cent; a dash where there was nothing to count."""
    return "–" if rate is None else f"{100 * rate:.1f} %"


def signed(value: float | None) -> str:
    """A difference of rates in points, with its sign; a dash where there is none."""
    return "–" if value is None else f"{100 * value:+.1f}"
