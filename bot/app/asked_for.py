"""How often each scheme was asked for, where there is a ledger that can be read."""

from bot.app.parts import store
from bot.core.errors import HelplineError
from bot.demand.report import report
from bot.demand.table import Cell
from bot.settings import read as read_settings


def asked_for() -> dict[str, int] | None:
    """Counts by scheme, without those too small to be told; None where there is no ledger."""
    try:
        settings = read_settings()
        opened = store(settings, threads=1)
    except HelplineError:  # no keys, or no database of this version: authors have neither
        return None
    try:
        with opened.reading() as unit:
            counted = unit.demand.count(("scheme",), {})
    finally:
        opened.close()
    found = report(counted, ("scheme",), settings.suppression_threshold)
    shown = {row: found.shown(Cell(row, None)) for row in found.table.rows}
    return {row: count for row, count in shown.items() if count is not None}
