"""The confusion matrix: how often which intent was taken for which. A cell filters the list."""

from collections import Counter
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from bot.nlu.error_browser.markup import Child, el
from bot.nlu.scoring import Reading

_DARKEST = 5
"""From so many messages on, a cell is as dark as it gets."""


def confusion_matrix(readings: Sequence[Reading]) -> Element:
    """Rows are what was meant, columns what was heard; only intents that occur."""
    times = Counter((one.sample.intent, one.heard.intent) for one in readings)
    names = sorted({name for pair in times for name in pair})
    heads = (el("th", el("span", name), scope="col", class_="heard") for name in names)
    rows: list[Child] = [el("tr", el("td", "meant ↓ heard →"), *heads)]
    for meant in names:
        cells = (_cell(meant, heard, times[meant, heard]) for heard in names)
        rows.append(el("tr", el("th", meant, scope="row"), *cells))
    return el("div", el("table", *rows, class_="matrix"), class_="wide")


def _cell(meant: str, heard: str, times: int) -> Element:
    if meant == heard:
        return el("td", str(times), class_="diagonal")
    if not times:
        return el("td")
    told = f"{times} of {meant} heard as {heard}"
    button = el("button", str(times), type="button", title=told, data_meant=meant, data_heard=heard)
    return el("td", button, class_=f"shade{min(times, _DARKEST)}")
