"""Papers that are named, and a ration card that is to be brought."""

from collections.abc import Iterator, Sequence

from bot.core.interpretation import Entity
from bot.language.extract.paper_services import PAPER_SERVICES
from bot.language.extract.ration_cards import RATION_CARD, is_a_paper, is_to_be_shown
from bot.language.gazetteer import Name
from bot.language.phrases import Hit
from bot.language.reading import Reading

_JOB_CARD = "job_card"
_COPIES = frozenset("copy copies कॉपी कापी कोपी state stat स्टेट kapi".split())
_SHAPED = ("ban", "बन", "made")
_LINK = ("link", "लिंक")
_LINKED = (*_LINK, "jud", "जुड", "jod", "जोड", "aadha", "adha", "आधार")
_LINKED_WITHIN = 4
_PHONES = frozenset("mobile मोबाइल mobail phone फोन fon".split())


def documents(reading: Reading, names: Sequence[Hit[Name]]) -> list[Entity]:
    """The entities `document`: papers that are named, also a ration card to be brought."""
    found = [*_documents(reading, names), *_pan_cards(reading), *_linked_phones(reading)]
    return list({str(e.value): e for e in reversed(found)}.values())


def _pan_cards(reading: Reading) -> Iterator[Entity]:
    """ "PAN" in capitals; in small letters it may be betel."""
    for i, word in enumerate(reading.words):
        if word.text == "PAN":
            yield reading.entity("document", "pan_card", i, i + 1)


def _linked_phones(reading: Reading) -> Iterator[Entity]:
    """ "aadhaar mobile se link nahi": the telephone is part of the paper."""
    for i, word in enumerate(reading.words):
        near = range(i - _LINKED_WITHIN, i + _LINKED_WITHIN + 1)
        linked = any(reading.spelt(k).startswith(_LINK) for k in near)
        if word.spelling in _PHONES and linked:
            yield reading.entity("document", "mobile_number", i, i + 1)


def _is_shown(reading: Reading, card: Hit[Name], schemes: Sequence[Hit[Name]]) -> bool:
    """A job card that is a paper here: asked for or lost, not one that was never made.

    Where the work scheme is named as well, the card is told of for its own sake.
    """
    if any(s.value.id == "mgnrega" and s.beyond <= card.first for s in schemes):
        return True
    _, end = reading.clause(card.beyond - 1)
    after = [reading.spelt(i) for i in range(card.beyond, min(end, card.beyond + 5))]
    if any(word.startswith(("kho", "खो", "gum", "गुम", "lost", "fat", "फट")) for word in after):
        return True
    made = any(word.startswith(_SHAPED) for word in after)
    return reading.says("ask_documents") and not made


def _is_another_paper(reading: Reading, hit: Hit[Name]) -> bool:
    """ "jan aadhar" and "parivar pehchan patra" are papers of a State and of a family."""
    before = reading.spelt(hit.first - 1)
    if hit.value.id == "aadhaar":
        return before in ("jan", "जन")
    return hit.value.id == "voter_id" and before in ("parivar", "परिवार")


def _is_linked(reading: Reading, number: Hit[Name]) -> bool:
    """A mobile number that belongs to her papers, not one to be called."""
    near = range(number.first - _LINKED_WITHIN, number.beyond + _LINKED_WITHIN)
    linked = any(reading.spelt(i).startswith(_LINKED) for i in near)
    return linked or not reading.says("ask_contact")


def _documents(reading: Reading, names: Sequence[Hit[Name]]) -> Iterator[Entity]:
    longer = [h for h in names if h.value.kind == "scheme"]
    for hit in names:
        if hit.value.kind == "document":
            if _is_another_paper(reading, hit):
                continue
            inside = [
                s
                for s in longer
                if s.first <= hit.first
                and hit.beyond <= s.beyond
                and s.value.id not in PAPER_SERVICES
            ]
            if (
                (inside and hit.value.id != _JOB_CARD)
                or (hit.value.id == "mobile_number" and not _is_linked(reading, hit))
                or (hit.value.id == "photo" and reading.says("danger_harassment"))
                or (hit.value.id == "photo" and reading.spelt(hit.beyond) in _COPIES)
            ):
                continue
            if hit.value.id == _JOB_CARD and inside and not _is_shown(reading, hit, longer):
                continue
            yield reading.entity("document", hit.value.id, hit.first, hit.beyond)
        elif (
            hit.value.id == RATION_CARD
            and is_a_paper(reading, hit)
            and (reading.says("ask_documents") or is_to_be_shown(reading, hit))
        ):
            yield reading.entity("document", "ration_card", hit.first, hit.beyond)
