"""Schemes that are named, and which of several a name stands for."""

from collections.abc import Iterator, Sequence

from bot.core.interpretation import Entity
from bot.language.extract.ration_cards import RATION_CARD, is_no_service
from bot.language.extract.society import lacked_ration_cards
from bot.language.gazetteer import Gazetteer, Name
from bot.language.phrases import Hit
from bot.language.reading import Reading

_DISABILITY_CARD = "udid"
_SCHOLARSHIP = "scholarship-pre-post-matric"
_ANGANWADI = "anganwadi-poshan2"
_ANGANWADI_WORDS = ("anganw", "anganb", "aganw", "aanganw", "aanganb", "आंगनव", "आंगनब", "icds")
_ANGANWADI_GIVES = frozenset(
    """packet पैकेट poshahar पोषाहार khana खाना daliya दलिया dalia panjiri पंजीरी rashan राशन ration
    रासन rasan thr anda अंडा khichdi खिचडी sattu सत्तू food poshan पोषण aahar आहार
    चावल chawal chaval चाउर दाल daal लड्डू laddu गेहूं gehu egg eggs milk दूध doodh dudh""".split()
)
_PAPER_OFFICES = {
    "aadhaar": "aadhaar",
    "income_certificate": "caste-income-residence-certificate",
    "caste_certificate": "caste-income-residence-certificate",
    "domicile_certificate": "caste-income-residence-certificate",
}
"""Papers that are a service of their own when they are to be made or put right."""
_TO_BE_MADE = (
    "banwa", "banaye", "banai", "banayi", "banana", "banega", "banegi", "banta", "banti", "bante",
    "banav", "banaw", "बनवा", "बनाए", "बनाये", "बनाना", "बनाने", "बनेगा", "बनता", "बनती", "बनते",
    "sudhar", "sudhr", "सुधार", "सुधर", "update", "अपडेट", "correct", "करेक्शन", "apply", "get",
)  # fmt: skip
_MADE_WITHIN = 4
_SHG = "day-nrlm-shg-joining"
_DIDI = frozenset("didi दीदी didiyan दीदियां".split())
_DID = frozenset("ne ने se से ko को ke के bhi भी boli बोली kehti कहती aayi आई".split())
_OTHERS_LED_BY = {
    "pm-jay": frozenset("soil मृदा mitti".split()),
    "balika-cycle-yojana": frozenset("motor मोटर motar".split()),
}
"""Words before which a scheme's name is another thing's."""
_BESIDE = 6
"""Characters between a scholarship's own name and the word for scholarships behind it."""
_ALSO_PAPERS = (RATION_CARD, _DISABILITY_CARD, "mgnrega", "vb-g-ram-g")


def schemes(
    reading: Reading, names: Sequence[Hit[Name]], gazetteer: Gazetteer, states: Sequence[str]
) -> list[Entity]:
    """The entities `scheme`: one for each stretch, the others of one name as candidates."""
    stretches: dict[tuple[int, int], list[str]] = {}
    lacked = {hit.first for hit in lacked_ration_cards(reading)}
    for hit in names:
        if hit.value.kind != "scheme" or _is_torn(reading, hit) or _is_another(reading, hit):
            continue
        if is_no_service(reading, hit, names, lacked):
            continue
        if hit.value.id not in _ALSO_PAPERS and _is_inside_a_paper(hit, names):
            continue
        stretches.setdefault((hit.first, hit.beyond), []).append(hit.value.id)
    found: dict[str, Entity] = {}
    for (first, beyond), ids in stretches.items():
        chosen = _choose(ids, gazetteer, states)
        others = tuple(i for i in sorted(set(ids)) if i != chosen)
        found.setdefault(chosen, reading.entity("scheme", chosen, first, beyond, others))
    if not found:
        found.update(_papers_to_be_made(reading, names, gazetteer))
    if not found and _ANGANWADI in gazetteer.schemes:
        found.update((_ANGANWADI, served) for served in _anganwadi_services(reading))
    if _SCHOLARSHIP in found and len(found) > 1:
        kind = found[_SCHOLARSHIP]
        if any(0 <= kind.start - e.end <= _BESIDE for e in found.values() if e is not kind):
            del found[_SCHOLARSHIP]
    return list(found.values())


def _papers_to_be_made(
    reading: Reading, names: Sequence[Hit[Name]], gazetteer: Gazetteer
) -> Iterator[tuple[str, Entity]]:
    """ "jati praman patra kaise banega": the paper is the thing asked for."""
    for hit in names:
        service = _PAPER_OFFICES.get(hit.value.id) if hit.value.kind == "document" else None
        if service not in gazetteer.schemes:
            continue
        _, end = reading.clause(hit.beyond - 1)
        near = range(hit.beyond, min(end, hit.beyond + _MADE_WITHIN))
        if any(reading.spelt(i).startswith(_TO_BE_MADE) for i in near):
            yield service, reading.entity("scheme", service, hit.first, hit.beyond)


def _anganwadi_services(reading: Reading) -> Iterator[Entity]:
    """ "anganwadi wali didi packet bech deti hai": what the anganwadi gives is the subject."""
    if any(word.spelling in _ANGANWADI_GIVES for word in reading.words):
        for i, word in enumerate(reading.words):
            if word.spelling.startswith(_ANGANWADI_WORDS):
                yield reading.entity("scheme", _ANGANWADI, i, i + 1)


def _is_torn(reading: Reading, hit: Hit[Name]) -> bool:
    """ "divyang hu, card bana hai": a comma parts the words, so they are no name."""
    return hit.value.id == _DISABILITY_CARD and reading.parted(hit.first, hit.beyond, ",")


def _is_another(reading: Reading, hit: Hit[Name]) -> bool:
    """ "soil health card", "motor cycle", "jeevika didi ne bhara": only part of the words fit."""
    led = _OTHERS_LED_BY.get(hit.value.id)
    if led and reading.spelt(hit.first - 1) in led and not reading.breaks(hit.first):
        return True
    last = hit.beyond - 1
    doer = reading.spelt(last) in _DIDI or reading.spelt(hit.beyond) in _DIDI
    beyond = hit.beyond + (reading.spelt(hit.beyond) in _DIDI)
    return hit.value.id == _SHG and doer and reading.spelt(beyond) in _DID


def _is_inside_a_paper(hit: Hit[Name], names: Sequence[Hit[Name]]) -> bool:
    """ "Income certificate" names the paper, not the service that issues papers."""
    return any(
        paper.value.kind == "document" and paper.first <= hit.first and hit.beyond <= paper.beyond
        for paper in names
    )


def _choose(ids: Sequence[str], gazetteer: Gazetteer, states: Sequence[str]) -> str:
    """The national scheme of a generic name; else one of her state; else the first central one."""
    notes = {i: gazetteer.schemes[i] for i in sorted(set(ids))}
    central = [i for i, note in notes.items() if note.state is None]
    if central:
        return "mgnrega" if "mgnrega" in central else central[0]
    at_home = [i for i, note in notes.items() if note.state in states]
    national = [note.national for note in notes.values() if note.national in gazetteer.schemes]
    if len(notes) > 1 and national and national[0] is not None:
        return national[0]
    return at_home[0] if at_home else next(iter(notes))
