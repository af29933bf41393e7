"""Schemes that are named, and which of several a name stands for."""

from collections.abc import Sequence

from bot.core.interpretation import Entity
from bot.language.extract.anganwadi import ANGANWADI, anganwadi_services
from bot.language.extract.paper_services import PAPER_SERVICES, papers_to_be_made
from bot.language.extract.ration_cards import RATION_CARD, is_no_service
from bot.language.extract.society import lacked_ration_cards
from bot.language.gazetteer import Gazetteer, Name
from bot.language.phrases import Hit
from bot.language.reading import Reading

_DISABILITY_CARD = "udid"
_SCHOLARSHIP = "scholarship-pre-post-matric"
_SCHOOL_MEAL = "pm-poshan"
_COOKS = ("ban", "बन", "paka", "पका", "rasoi", "रसोइ", "cook", "कुक")
_COOKED_WITHIN = 4
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
        if is_no_service(reading, hit, names, lacked) or _is_a_mere_paper(reading, hit, names):
            continue
        stretches.setdefault((hit.first, hit.beyond), []).append(hit.value.id)
    found: dict[str, Entity] = {}
    for (first, beyond), ids in stretches.items():
        chosen = _choose(ids, gazetteer, states)
        others = tuple(i for i in sorted(set(ids)) if i != chosen)
        found.setdefault(chosen, reading.entity("scheme", chosen, first, beyond, others))
    if PAPER_SERVICES.issuperset(found):
        found.update(papers_to_be_made(reading, names, gazetteer))
    if not found and ANGANWADI in gazetteer.schemes:
        found.update((ANGANWADI, served) for served in anganwadi_services(reading))
    if _SCHOLARSHIP in found and len(found) > 1:
        kind = found[_SCHOLARSHIP]
        if any(0 <= kind.start - e.end <= _BESIDE for e in found.values() if e is not kind):
            del found[_SCHOLARSHIP]
    return list(found.values())


def _is_torn(reading: Reading, hit: Hit[Name]) -> bool:
    """ "divyang hu, card bana hai": a comma parts the words, so they are no name."""
    return hit.value.id == _DISABILITY_CARD and reading.parted(hit.first, hit.beyond, ",")


def _is_another(reading: Reading, hit: Hit[Name]) -> bool:
    """ "soil health card", "motor cycle", "jeevika didi ne bhara": only part of the words fit."""
    if hit.value.id == _SCHOOL_MEAL and _cooks(reading, hit):
        return True
    led = _OTHERS_LED_BY.get(hit.value.id)
    if led and reading.spelt(hit.first - 1) in led and not reading.breaks(hit.first):
        return True
    last = hit.beyond - 1
    doer = reading.spelt(last) in _DIDI or reading.spelt(hit.beyond) in _DIDI
    beyond = hit.beyond + (reading.spelt(hit.beyond) in _DIDI)
    return hit.value.id == _SHG and doer and reading.spelt(beyond) in _DID


def _is_had(reading: Reading, paper: Hit[Name]) -> bool:
    """ "viklang praman patra hai", "… 60% ka hai": she has it, so it is not what she wants."""
    start, end = reading.clause(paper.first)
    if reading.within(start, end, "question", "not"):
        return False
    measured = any(paper.beyond <= n.first <= paper.beyond + 1 for n in reading.numbers)
    return reading.at(paper.beyond, "is") or measured


def _cooks(reading: Reading, meal: Hit[Name]) -> bool:
    """ "mid day meal me khana banati hu" is her work, not what a child is given."""
    _, end = reading.clause(meal.first)
    near = range(meal.beyond, min(end, meal.beyond + _COOKED_WITHIN))
    return any(reading.spelt(i).startswith(_COOKS) for i in near)


def _is_a_mere_paper(reading: Reading, hit: Hit[Name], names: Sequence[Hit[Name]]) -> bool:
    """ "Income certificate" names the paper, not the service that issues papers."""
    papers = [paper for paper in names if paper.value.kind == "document"]
    same = any((p.first, p.beyond) == (hit.first, hit.beyond) for p in papers)
    if same and hit.value.id == _DISABILITY_CARD and _is_had(reading, hit):
        return True
    inside = any(p.first <= hit.first and hit.beyond <= p.beyond for p in papers)
    return inside and hit.value.id not in _ALSO_PAPERS


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
