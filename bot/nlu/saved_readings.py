"""Readings that `nlu evaluate --json` printed, put back beside the messages they are of."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.core.errors import HelplineError
from bot.core.interpretation import INTENTS, Entity, Interpretation
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading


def load(path: Path, samples: Iterable[Sample]) -> list[Reading]:
    """One reading a sample, by its id; raises HelplineError where the file does not fit."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        by_id = {str(one["id"]): one for one in told["readings"]}
    except (ValueError, KeyError, TypeError) as error:
        raise HelplineError(
            f"{path.name} is no output of `./haqdidi nlu evaluate FILE --json` "
            f"({type(error).__name__})."
        ) from error
    wanted = list(samples)
    missing = [sample.id for sample in wanted if sample.id not in by_id]
    if missing:
        raise HelplineError(
            f"{path.name} was made on another file: it has no reading of {len(missing)} of "
            f"{len(wanted)} messages, the first of them {missing[0]}."
        )
    try:
        return [_reading(sample, by_id[sample.id]) for sample in wanted]
    except (ValueError, KeyError, TypeError) as error:
        raise HelplineError(
            f"{path.name} holds a reading that is none ({type(error).__name__}: {error}). Make the "
            "file anew with `./haqdidi nlu evaluate FILE --json`."
        ) from error


def _reading(sample: Sample, told: Mapping[str, Any]) -> Reading:
    if told["intent"] not in INTENTS:
        raise ValueError(told["intent"])
    entities = (
        Entity(
            entity=one["entity"],
            value=one["value"],
            text=str(one.get("text", "")),
            start=int(one.get("start", 0)),
            end=int(one.get("end", 0)),
            role=one.get("role"),
            candidates=tuple(one.get("candidates", ())),
        )
        for one in told["entities"]
    )
    heard = Interpretation(
        text=sample.text,
        intent=told["intent"],
        confidence=float(told["confidence"]),
        entities=tuple(entities),
        safety=told["safety"],
    )
    return Reading(sample, heard, float(told["ms"]))
