"""The misread messages as a list, each with all that a linguist needs to judge it."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from bot.nlu.entity_matching import Pair
from bot.nlu.error_browser.faults import MEANING, Misread
from bot.nlu.error_browser.markup import Child, el
from bot.nlu.scoring import Reading


def message_list(misread: Iterable[Misread]) -> Element:
    """One entry a message; its data attributes are what the filters look at."""
    return el("ol", *(_entry(at, one) for at, one in enumerate(misread)), id="messages")


def _entry(at: int, one: Misread) -> Element:
    sample, heard = one.reading.sample, one.reading.heard
    marks = (el("span", f, class_="fault", title=MEANING[f]) for f in one.faults)
    return el(
        "li",
        el("p", sample.text, class_="text", lang=sample.lang, dir="auto"),
        el("p", *marks, f" {sample.lang} · noise: {sample.noise} · ", el("code", sample.id)),
        el("dl", *_told(one)),
        data_at=str(at),
        data_lang=sample.lang,
        data_noise=sample.noise,
        data_meant=sample.intent,
        data_heard=heard.intent,
        data_faults="|".join(one.faults),
        data_sure=f"{heard.confidence:.4f}",
    )


def _told(one: Misread) -> list[Child]:
    sample, heard = one.reading.sample, one.reading.heard
    also = f" (or {', '.join(sample.also)})" if sample.also else ""
    lines = [
        _line("meant", el("b", sample.intent), also),
        _line("heard", el("b", heard.intent), f" {heard.confidence:.2f}", *_runner_up(one.reading)),
    ]
    if heard.safety is not None or sample.intent == "seek_safety":
        lines.append(_line("danger", heard.safety or "not heard"))
    for name, pairs in (
        ("found rightly", one.entities.right),
        ("missing", one.entities.missing),
        ("too many", one.entities.extra),
    ):
        if pairs:
            lines.append(_line(name, *_pairs(pairs), class_=name.replace(" ", "-")))
    if "role of amount" in one.faults:
        lines.append(_line("amounts", _roles(one.reading)))
    return [part for line in lines for part in line]


def _line(name: str, *told: Child, class_: str = "") -> tuple[Element, Element]:
    return el("dt", name), el("dd", *told, class_=class_)


def _runner_up(one: Reading) -> list[str]:
    others = [(name, chance) for name, chance in one.heard.ranking if name != one.heard.intent]
    return [f", then {name} {chance:.2f}" for name, chance in others[:1]]


def _pairs(pairs: Iterable[Pair]) -> list[Child]:
    return [el("span", f"{entity}: {value}", class_="entity") for entity, value in pairs]


def _roles(one: Reading) -> str:
    meant = (f"{e.value} {e.role or '-'}" for e in one.sample.entities if e.entity == "amount")
    heard = (f"{e.value} {e.role or '-'}" for e in one.heard.entities if e.entity == "amount")
    return f"meant {', '.join(meant)}; heard {', '.join(heard)}"
