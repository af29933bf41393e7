"""Labelled messages: a JSON Lines file of texts with what they mean, for scoring only."""

import json
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import ContentError
from bot.core.interpretation import INTENTS, EntityValue


@dataclass(frozen=True)
class Label:
    """An entity that is in the text, by its canonical value."""

    entity: str
    value: EntityValue
    role: str | None = None


@dataclass(frozen=True)
class Sample:
    """A message, what it means, and other intents one may defend."""

    id: str
    text: str
    lang: str
    intent: str
    also: tuple[str, ...] = ()
    entities: tuple[Label, ...] = ()
    noise: str = "none"


def load(path: Path) -> list[Sample]:
    """The samples of a file; raises ContentError naming the first line that is not one."""
    samples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            samples.append(_sample(line))
        except (KeyError, TypeError, ValueError) as error:
            raise ContentError(
                f"not a labelled message ({type(error).__name__}: {error}); it needs id, text, "
                "lang and intent, and entities as {entity, value}.",
                file=path.name,
                line=number,
            ) from error
    return samples


def _sample(line: str) -> Sample:
    told = json.loads(line)
    for intent in (told["intent"], *told.get("also", ())):
        if intent not in INTENTS:
            raise ValueError(f"unknown intent {intent}")
    return Sample(
        id=str(told["id"]),
        text=told["text"],
        lang=told["lang"],
        intent=told["intent"],
        also=tuple(told.get("also", ())),
        entities=tuple(
            Label(e["entity"], e["value"], e.get("role")) for e in told.get("entities", ())
        ),
        noise=told.get("noise", "none"),
    )
