"""The reliability plot: what was promised against what came true, as a drawing of a page."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from bot.nlu.calibration import Bin, expected_error
from bot.nlu.error_browser.markup import Child, el

_SIDE = 260.0
_MARGIN = 46.0


def reliability_plot(bins: Sequence[Bin]) -> Element:
    """A bar a bin, as high as the share that was right; on the dashed line promises are kept."""
    whole = f"{_SIDE + 2 * _MARGIN:.0f}"
    parts: list[Child] = [el("title", "Share of right readings by confidence")]
    for one in bins:
        if one.count:
            parts.append(_bar(one))
            parts.append(
                el("circle", cx=_x(one.confidence), cy=_y(one.accuracy), r="3.5", class_="promised")
            )
    parts.append(el("line", x1=_x(0), y1=_y(0), x2=_x(1), y2=_y(1), class_="kept"))
    parts.append(el("path", d=f"M{_x(0)} {_y(1)}V{_y(0)}H{_x(1)}", class_="axis"))
    for tenth in range(0, 11, 2):
        mark = tenth / 10
        parts.append(_text(f"{mark:.1f}", _x(mark), f"{_MARGIN + _SIDE + 16:.1f}", "middle"))
        parts.append(
            _text(f"{mark:.1f}", f"{_MARGIN - 6:.1f}", f"{float(_y(mark)) + 4:.1f}", "end")
        )
    parts.append(_text("confidence", _x(0.5), f"{_MARGIN + _SIDE + 34:.1f}", "middle"))
    parts.append(_text("right", f"{_MARGIN - 6:.1f}", f"{_MARGIN - 14:.1f}", "end"))
    drawing = el("svg", *parts, viewBox=f"0 0 {whole} {whole}", role="img", width=whole)
    told = (
        f"Calibration error (ECE) {expected_error(bins):.3f}. A bar below the dashed line: the "
        "model was surer than it should be; above it: too modest. Point at a bar for its numbers."
    )
    return el("figure", drawing, el("figcaption", told))


def _bar(one: Bin) -> Element:
    told = (
        f"confidence {one.low:.1f}–{one.high:.1f}: {one.count} messages, promised "
        f"{one.confidence:.2f}, right {one.accuracy:.2f}"
    )
    width = _SIDE * (one.high - one.low) - 2
    place = {"x": f"{_MARGIN + _SIDE * one.low + 1:.1f}", "y": _y(one.accuracy)}
    size = {"width": f"{width:.1f}", "height": f"{_SIDE * one.accuracy:.1f}"}
    return el("rect", el("title", told), class_="bin", **place, **size)


def _text(told: str, x: str, y: str, anchor: str) -> Element:
    return el("text", told, x=x, y=y, text_anchor=anchor)


def _x(share: float) -> str:
    return f"{_MARGIN + _SIDE * share:.1f}"


def _y(share: float) -> str:
    return f"{_MARGIN + _SIDE * (1 - share):.1f}"
