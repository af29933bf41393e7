"""The figures of an evaluation as tables of a page."""

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from bot.nlu.entity_scoring import Counts
from bot.nlu.error_browser.markup import Child, el
from bot.nlu.scoring import Score, Share


def overall(score: Score) -> Element:
    """The main figures, one a row."""
    rows: list[tuple[str, str, str]] = [
        _share("intent", score.intent),
        _share("intent, others accepted", score.intent_also),
        ("intent: macro-F1", f"{score.macro_f1:.3f}", ""),
        _share("out of scope: recall", score.out_of_scope_recall),
        _share("out of scope: turned away wrongly", score.false_rejection),
        _share("danger: heard at all", score.safety_recall),
        _share("danger: false alarms", score.safety_false_alarms),
    ]
    if score.entities:
        labelled = f"{score.entities_all.expected} labelled"
        rows.append(("entities: F1", f"{score.entities_all.f1:.3f}", labelled))
    return _table("Overall", ("figure", "rate", "of"), rows)


def grouped(title: str, groups: Mapping[str, Share]) -> Element:
    """Accuracy of the intent by language or by noise."""
    rows = [_share(name, share) for name, share in groups.items()]
    return _table(title, ("", "right", "of"), rows)


def counted(title: str, kinds: Mapping[str, Counts]) -> Element:
    """Precision, recall and F1 by intent or by entity."""
    rows = [
        (kind, f"{c.precision:.3f}", f"{c.recall:.3f}", f"{c.f1:.3f}", str(c.expected))
        for kind, c in kinds.items()
    ]
    return _table(title, ("", "precision", "recall", "F1", "labelled"), rows)


def _share(name: str, share: Share) -> tuple[str, str, str]:
    rate = "–" if share.rate is None else f"{100 * share.rate:.1f} %"
    return name, rate, f"{share.hits}/{share.total}"


def _table(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Element:
    lines: list[Child] = [el("tr", *(el("th", name, scope="col") for name in head))]
    lines += [
        el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:]))
        for row in rows
    ]
    return el("table", el("caption", title), *lines)
