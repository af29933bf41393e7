"""Sources, dates and amounts: every figure has a source, and no two figures contradict."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from bot.knowledge.figures import rupees_in
from bot.knowledge.files.source import Source
from bot.knowledge.files.spoken import UNSPOKEN, texts
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Benefit, Scheme


def check_figures(scheme: Scheme, source: Source) -> Iterator[Problem]:
    """What is not sourced, not dated, or contradicts itself."""
    supported = {part for reference in scheme.sources for part in reference.supports}
    if scheme.rule is not None and scheme.judged and "rule" not in supported:
        yield _unsourced(source, "rule", "rule")
    if any(b.amounts for b in scheme.benefits) and "benefits" not in supported:
        yield _unsourced(source, "benefits", "amounts")
    for place, reference in enumerate(scheme.sources):
        if reference.url is None and reference.says is None:
            yield source.problem(
                ("sources", place), "source", "a source without address does not say what it says.",
                "Nobody could check it.", "Add `url:` or `says:`.",
            )  # fmt: skip
    if scheme.verified.review_by <= scheme.verified.on:
        yield source.problem(
            ("verified",), "date", "the next review lies before the last check.",
            mend="`review_by` is usually half a year after `on`.",
        )  # fmt: skip
    if scheme.status.value == "merged-into" and scheme.status.into is None:
        yield source.problem(("status",), "status", "`merged-into` needs `into: ID`.")
    for place, benefit in enumerate(scheme.benefits):
        yield from _amounts(benefit, place, source)
    yield from _quoted(scheme, source)
    ids = [benefit.id for benefit in scheme.benefits]
    for place, benefit_id in enumerate(ids):
        if benefit_id in ids[:place]:
            yield source.problem(
                ("benefits", place), "duplicate", f"two benefits are called `{benefit_id}`."
            )


def check_overdue(scheme: Scheme, source: Source, today: date) -> Iterator[Problem]:
    """Whether the facts must be checked again."""
    if today > scheme.verified.review_by:
        yield source.problem(
            ("verified",), "overdue", f"the review was due on {scheme.verified.review_by}.",
            "Its amounts will be withheld from callers.", "Check the sources again.",
            level="warning",
        )  # fmt: skip


def _quoted(scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Texts that repeat a dated amount: they would go on saying it after it has changed."""
    dated = {amount.rupees for benefit in scheme.benefits for amount in benefit.amounts}
    for path, hi, en in texts(source.data, ()):
        if UNSPOKEN & {str(part) for part in path}:
            continue
        repeated = sorted(dated & (rupees_in(hi) | rupees_in(en)))
        if repeated:
            yield source.problem(
                path, "quoted", f"this text repeats the dated amount ₹{repeated[0]}.",
                "When the amount changes or runs out, the text would still promise it.",
                "Leave the figure to `amounts`: it is told with its date wherever it matters.",
            )  # fmt: skip


def _unsourced(source: Source, part: str, what: str) -> Problem:
    return source.problem(
        (part,), "source", f"no source supports the {what}.",
        "What is told to women must be traceable.", f"Add `supports: [{part}]` to the source.",
    )  # fmt: skip


def _amounts(benefit: Benefit, place: int, source: Source) -> Iterator[Problem]:
    amounts = sorted(benefit.amounts, key=lambda amount: amount.since)
    path = ("benefits", place, "amounts")
    for amount in amounts:
        if amount.until is not None and amount.until < amount.since:
            yield source.problem(path, "amount", "an amount ends before it begins.")
    for earlier, later in pairwise(amounts):
        if earlier.since == later.since:
            what = f"two amounts hold from {later.since}."
            yield source.problem(path, "amount", what, mend="Keep the one the newest order names.")
        elif earlier.until is not None and earlier.until >= later.since:
            what = f"the amount from {earlier.since} overlaps the one from {later.since}."
            yield source.problem(path, "amount", what, mend="End the earlier one the day before.")
