"""What is wrong with a reading, in the kinds by which errors are looked through. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bot.nlu.entity_matching import Match, match, roles
from bot.nlu.scoring import OUT_OF_SCOPE, Reading, heard_danger

Fault = Literal[
    "danger missed", "false alarm", "turned away", "let in", "another intent", "defensible intent",
    "entity missing", "entity too many", "role of amount",
]  # fmt: skip

FAULTS: tuple[Fault, ...] = get_args(Fault)
"""The gravest first."""

MEANING: dict[Fault, str] = {
    "danger missed": "she told of danger and nothing was heard, neither as intent nor beside it",
    "false alarm": "danger was heard where none was told",
    "turned away": "one of our messages was taken for something outside of our business",
    "let in": "a message from outside was taken for one of ours",
    "another intent": "one of our intents was taken for another",
    "defensible intent": "not the label, but an intent that the labeller would let pass",
    "entity missing": "something that was labelled was not found",
    "entity too many": "something was found that is not labelled",
    "role of amount": "an amount was found but taken for one of another kind (a month's, a year's)",
}


@dataclass(frozen=True)
class Misread:
    """A reading with at least one fault."""

    reading: Reading
    faults: tuple[Fault, ...]
    entities: Match


def judge(one: Reading, same_scheme: Mapping[str, frozenset[str]]) -> Misread:
    """The faults of a reading, in the order of `FAULTS`; none when all is right."""
    entities = Match((), (), ())
    found: set[Fault] = set()
    if one.sample.intent != OUT_OF_SCOPE:
        entities = match(one.sample, one.heard.entities, same_scheme)
        if not all(roles(one.sample, one.heard.entities)):
            found.add("role of amount")
    if not one.right:
        found.add(_of_intent(one))
    if one.is_danger and not heard_danger(one):
        found.add("danger missed")
    if one.is_calm and heard_danger(one):
        found.add("false alarm")
    if entities.missing:
        found.add("entity missing")
    if entities.extra:
        found.add("entity too many")
    return Misread(one, tuple(fault for fault in FAULTS if fault in found), entities)


def _of_intent(one: Reading) -> Fault:
    if one.defensible:
        return "defensible intent"
    if one.heard.intent == OUT_OF_SCOPE:
        return "turned away"
    if one.sample.intent == OUT_OF_SCOPE:
        return "let in"
    return "another intent"
