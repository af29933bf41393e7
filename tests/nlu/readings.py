"""Readings made by hand, for the tests of whatever weighs them."""

from bot.core.interpretation import Entity, EntityValue, Interpretation
from bot.nlu.samples import Label, Sample
from bot.nlu.scoring import Reading

Found = tuple[str, EntityValue] | tuple[str, EntityValue, str]


def reading(
    meant: str,
    heard: str,
    *,
    id: str = "s",  # noqa: A002
    text: str = "text",
    also: tuple[str, ...] = (),
    labels: tuple[Found, ...] = (),
    found: tuple[Found, ...] = (),
    safety: str | None = None,
    confidence: float = 0.9,
    lang: str = "hi",
    ms: float = 5.0,
) -> Reading:
    """What was meant and what was heard, all else as plain as can be."""
    sample = Sample(id, text, lang, meant, also, tuple(Label(*one) for one in labels))
    entities = tuple(
        Entity(one[0], one[1], "t", 0, 1, role=one[2] if len(one) == 3 else None) for one in found
    )
    ranking = ((heard, confidence), ("thank", 0.04))
    said = Interpretation(text, heard, confidence, entities, ranking=ranking, safety=safety)
    return Reading(sample, said, ms)
