"""Puts the error browser together: figures, plot, matrix, filters, messages, in one file."""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from bot.nlu.error_browser import figures
from bot.nlu.error_browser.faults import FAULTS, MEANING, Misread, judge
from bot.nlu.error_browser.markup import Child, document, el
from bot.nlu.error_browser.matrix import confusion_matrix
from bot.nlu.error_browser.messages import message_list
from bot.nlu.error_browser.plot import reliability_plot
from bot.nlu.scoring import Reading, Score, bins

_HERE = Path(__file__).parent
_ORDERS = {
    "at": "order: as in the file",
    "sure": "order: most confident first",
    "unsure": "order: least confident first",
}


def render(
    title: str,
    readings: Sequence[Reading],
    score: Score,
    same_scheme: Mapping[str, frozenset[str]],
) -> str:
    """The page. It holds the texts of all messages that were misread."""
    judged = [judge(one, same_scheme) for one in readings]
    misread = [one for one in judged if one.faults]
    style = (_HERE / "page.css").read_text(encoding="utf-8")
    script = (_HERE / "page.js").read_text(encoding="utf-8")
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="referrer", content="no-referrer"),
        el("title", title),
        el("style", style),
    )
    body = el(
        "body",
        el("h1", title),
        el(
            "p",
            f"{len(readings)} messages, {len(misread)} with something misread. This file holds "
            "their texts: it is for whoever may read them, and not to be passed on.",
            class_="notice",
        ),
        *_figures(score, readings),
        el("h2", "Confusions"),
        el("p", "Press a number to see its messages."),
        confusion_matrix(readings),
        el("h2", "Misread messages", id="list"),
        _filters(misread),
        message_list(misread),
        el("script", script),
    )
    return document(el("html", head, body, lang="en"))


def _figures(score: Score, readings: Sequence[Reading]) -> list[Element]:
    tables = el(
        "div",
        figures.overall(score),
        figures.grouped("Intent by language", score.by_lang),
        figures.grouped("Intent by noise", score.by_noise),
        reliability_plot(bins(readings)),
        class_="figures",
    )
    details = el(
        "details",
        el("summary", "By intent and by entity"),
        el(
            "div",
            figures.counted("Intents", score.by_intent),
            figures.counted("Entities", score.entities),
            class_="figures",
        ),
    )
    return [tables, details]


def _filters(misread: Sequence[Misread]) -> Element:
    samples = [one.reading.sample for one in misread]
    faults = [(f, f"{f}: {MEANING[f]}") for f in FAULTS if any(f in one.faults for one in misread)]
    return el(
        "form",
        _select("lang", "any language", _once(s.lang for s in samples)),
        _select("noise", "any noise", _once(s.noise for s in samples)),
        _select("meant", "any intent meant", _once(s.intent for s in samples)),
        _select("heard", "any intent heard", _once(m.reading.heard.intent for m in misread)),
        _select("fault", "any error", faults),
        el("input", type="search", id="words", placeholder="words in the message"),
        _select("order", None, list(_ORDERS.items())),
        el("button", "show all", type="reset"),
        el("output", str(len(misread)), id="shown"),
        id="filters",
        hidden="",
    )


def _select(name: str, everything: str | None, options: Iterable[tuple[str, str]]) -> Element:
    first: list[Child] = [] if everything is None else [el("option", everything, value="")]
    return el(
        "select",
        *first,
        *(el("option", told, value=value) for value, told in options),
        id=name,
        aria_label=everything or "order",
    )


def _once(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value) for value in sorted(set(values))]


def _policy(style: str, script: str) -> str:
    """Only our own style and script run, whatever a message may hold."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
