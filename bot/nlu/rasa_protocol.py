"""What Rasa's `POST /model/parse` answers, as an Interpretation.

The names are those of the NLU contract. Anything that is not an answer of a server of ours is an
InterpreterUnavailable: a wrong server is as good as none, and never "not understood".
"""

from collections.abc import Mapping
from typing import Any

from bot.core.errors import InterpreterUnavailable
from bot.core.interpretation import INTENTS, Entity, Interpretation

_OUT_OF_SCOPE = "out_of_scope"
_SAME_AS = {"nlu_fallback": _OUT_OF_SCOPE}


def interpretation(text: str, answer: object) -> Interpretation:
    """The reading of `text` in Rasa's answer; raises InterpreterUnavailable when it is none."""
    try:
        return _interpretation(text, answer)
    except (KeyError, TypeError, ValueError) as error:
        raise InterpreterUnavailable(
            f"The NLU server's answer is not that of Rasa with our model ({type(error).__name__}). "
            "Check that HAQDIDI_NLU_URL points to it and that its model is the newest."
        ) from error


def _interpretation(text: str, answer: object) -> Interpretation:
    told = _mapping(answer)
    intent, confidence = _ranked(told["intent"])
    ranking = tuple(_ranked(one) for one in told.get("intent_ranking") or ())
    safety = told.get("safety")
    return Interpretation(
        text=text,
        intent=intent,
        confidence=confidence,
        entities=tuple(_entity(text, one) for one in told.get("entities") or ()),
        source="rasa",
        ranking=ranking,
        safety=_mapping(safety)["kind"] if safety else None,
    )


def _ranked(told: object) -> tuple[str, float]:
    named = _mapping(told)
    name = _SAME_AS.get(named["name"], named["name"])
    if name not in INTENTS:
        raise ValueError(name)
    return name, float(named["confidence"])


def _entity(text: str, told: object) -> Entity:
    found = _mapping(told)
    start, end = int(found["start"]), int(found["end"])
    value = found["value"]
    if not isinstance(value, str | int) or not 0 <= start < end <= len(text):
        raise ValueError(found["entity"])
    return Entity(
        entity=str(found["entity"]),
        value=value,
        text=text[start:end],
        start=start,
        end=end,
        role=found.get("role"),
        candidates=tuple(found.get("candidates") or ()),
    )


def _mapping(told: object) -> Mapping[str, Any]:
    if not isinstance(told, Mapping):
        raise TypeError(type(told).__name__)
    return told
