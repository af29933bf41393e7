"""Every name in a message: those of the knowledge base, and what is described without its name."""

from bot.language.extract.certificates import certificates
from bot.language.extract.scheme_clues import clues
from bot.language.gazetteer import Gazetteer, Name
from bot.language.phrases import Hit
from bot.language.reading import Reading


def all_names(reading: Reading, gazetteer: Gazetteer) -> list[Hit[Name]]:
    """What the gazetteer finds, certificates in free words, and schemes that are only described.

    A description counts where no scheme is named, but for the name that it makes more exact.
    """
    names = gazetteer.search(reading.words)
    papers = [hit for hit in certificates(reading) if hit not in names]
    schemes = [hit for hit in names if hit.value.kind == "scheme"]
    described = [
        hit for hit in clues(reading, gazetteer) if all(_overlap(hit, other) for other in schemes)
    ]
    kept = names if not described else [hit for hit in names if hit not in schemes]
    return sorted((*kept, *described, *papers), key=lambda h: (h.first, -h.beyond, h.value))


def _overlap(one: Hit[Name], other: Hit[Name]) -> bool:
    return one.first < other.beyond and other.first < one.beyond
