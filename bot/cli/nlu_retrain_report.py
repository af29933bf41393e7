"""What `nlu retrain` shows: the present and the new model side by side, set by set."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from bot.cli.nlu_report import percent, signed
from bot.nlu.retrain_verdict import OnOneSet, newly_missed
from bot.nlu.scoring import Score, score

_ALL = "all sets together"


def show(
    console: Console, sets: Sequence[OnOneSet], same_scheme: Mapping[str, frozenset[str]]
) -> None:
    """One table a set, and one for all together where there are several."""
    shown = list(sets)
    if len(shown) > 1:
        before = [reading for one in sets for reading in one.before]
        after = [reading for one in sets for reading in one.after]
        shown.append(OnOneSet(_ALL, before, after))
    for one in shown:
        _show_one(console, one, same_scheme)


def _show_one(console: Console, one: OnOneSet, same_scheme: Mapping[str, frozenset[str]]) -> None:
    title = f"{one.name}: {len(one.before)} messages"
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("figure")
    for column in ("present", "new", "difference"):
        table.add_column(column, justify="right")
    before, after = (figures(score(r, same_scheme)) for r in (one.before, one.after))
    for name, was in before.items():
        is_now = after.get(name)
        table.add_row(name, percent(was), percent(is_now), _difference(was, is_now))
    console.print(table)
    missed = newly_missed(one)
    if missed and one.name != _ALL:
        console.print(f"Danger that only the present model hears: {', '.join(missed)}")
    console.print()


def figures(of: Score) -> dict[str, float | None]:
    """The figures that matter for taking a model, by their name; None where nothing was counted."""
    return {
        "intent": of.intent.rate,
        **{f"  {form}": share.rate for form, share in of.by_lang.items()},
        "intent, others accepted": of.intent_also.rate,
        "intent: macro-F1": of.macro_f1,
        "out of scope: recall": of.out_of_scope_recall.rate,
        "out of scope: false rejection": of.false_rejection.rate,
        "safety: heard at all": of.safety_recall.rate,
        "safety: false alarms": of.safety_false_alarms.rate,
        "entities: F1": of.entities_all.f1 if of.entities_all.expected else None,
    }


def _difference(was: float | None, is_now: float | None) -> str:
    return signed(None if was is None or is_now is None else is_now - was)
