"""How each verdict came about, in words, for whoever looks on in the simulator."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal

from bot.dialogue import profile
from bot.dialogue.engine import Engine
from bot.dialogue.turn import Turn
from bot.eligibility.evaluate import Finding
from bot.eligibility.rule import All, Criterion, NoneOf, OfficeCheck
from bot.eligibility.truth import NO, UNKNOWN, YES
from bot.eligibility.walk import Step
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.rule_words import names_of_values, rule_tree
from bot.knowledge.scheme import Scheme
from bot.knowledge.text import Text

SHOWN = 12
"""So many schemes are explained: those of the goal and those that seem hers."""

ORDER = {"eligible": 0, "likely": 1, "undetermined": 2, "not_eligible": 3}

Pair = dict[str, str]
State = Literal["met", "failed", "open", "office"]

_FLIPPED: dict[State, State] = {"met": "failed", "failed": "met"}
_NOT = {"hi": "यह न हो: {}", "en": "must not be so: {}"}
_OR = {"hi": " या ", "en": " or "}
_AND = {"hi": " और ", "en": " and "}


def explained(talker: Engine, turn: Turn, today: date) -> dict[str, Any]:
    """`asking_label`, `known` and `explanations` as the simulator's view has them."""
    session = turn.session
    facts = profile.for_rules(session, session.about) if session.keeps else {}
    kb = talker.kb
    known = [
        {"attribute": name, "label": _pair(kb, name), "value": _value(kb, name, value)}
        for name, value in talker.facts(session).items()
        if name in kb.attributes
    ]
    names = names_of_values(kb)
    findings = kb.verdicts(facts, today)
    named = session.goal.schemes if session.goal else []
    topic = session.goal.topic if session.goal else None
    ranked = sorted(findings, key=lambda i: _rank(kb.schemes[i], findings[i], named, topic))
    asked = session.asking if session.asking in kb.attributes else None
    return {
        "asking_label": _pair(kb, asked) if asked else None,
        "known": known,
        "explanations": [
            _explanation(kb, kb.schemes[i], findings[i], names) for i in ranked[:SHOWN]
        ],
    }


def _rank(
    scheme: Scheme, finding: Finding, named: list[str], topic: str | None
) -> tuple[bool, bool, bool, int, str]:
    """What she asked about first, then what her own facts decide, last what is everybody's."""
    told = finding.trace is not None and _told(finding.trace)
    return (
        scheme.id not in named,
        topic is None or scheme.category != topic,
        not told,
        ORDER[finding.verdict],
        scheme.id,
    )


def _told(step: Step) -> bool:
    return step.told or any(map(_told, step.children))


def _explanation(
    kb: KnowledgeBase, scheme: Scheme, finding: Finding, names: Mapping[str, Text]
) -> dict[str, Any]:
    return {
        "scheme": scheme.id,
        "name": {"hi": scheme.short.hi, "en": scheme.short.en},
        "verdict": finding.verdict,
        "benefit": {"hi": scheme.summary.hi, "en": scheme.summary.en},
        "criteria": list(criteria(finding.trace, kb, names)) if finding.trace else [],
    }


def criteria(step: Step, kb: KnowledgeBase, names: Mapping[str, Text]) -> Iterator[dict[str, Any]]:
    """The conditions of a rule as a list: alternatives are one condition, exclusions say so.

    `names`: those of `names_of_values`.
    """
    node = step.node
    if isinstance(node, All):
        for child in step.children:
            yield from criteria(child, kb, names)
    elif isinstance(node, NoneOf):
        for child in step.children:
            inner = _words(child, kb, names)
            words = {name: _NOT[name].format(text) for name, text in inner.items()}
            state = _state(child)
            yield {"text": words, "state": _FLIPPED.get(state, state)}
    else:
        yield {"text": _words(step, kb, names), "state": _state(step)}


def _words(step: Step, kb: KnowledgeBase, names: Mapping[str, Text]) -> Pair:
    node = step.node
    if isinstance(node, Criterion):
        return {
            "hi": rule_tree(node, kb.attributes, "hi", names).words,
            "en": rule_tree(node, kb.attributes, "en", names).words,
        }
    if isinstance(node, OfficeCheck):
        return {"hi": node.hi, "en": node.en}
    inner = [_words(child, kb, names) for child in step.children]
    joint = _AND if isinstance(node, All) else _OR
    words = {name: joint[name].join(one[name] for one in inner) for name in joint}
    if isinstance(node, NoneOf):
        return {name: _NOT[name].format(text) for name, text in words.items()}
    return words


def _state(step: Step) -> State:
    if step.truth == YES:
        return "met"
    if step.truth == NO:
        return "failed"
    return "open" if step.truth == UNKNOWN else "office"


def _pair(kb: KnowledgeBase, attribute_id: str) -> Pair:
    attribute = kb.attributes.get(attribute_id)
    if attribute is None:
        return {"hi": attribute_id, "en": attribute_id}
    return {"hi": attribute.label.hi, "en": attribute.label.en}


def _value(kb: KnowledgeBase, attribute_id: str, value: object) -> Pair:
    for option in kb.attributes[attribute_id].options:
        if option.value == value:
            return {"hi": option.hi, "en": option.en}
    if isinstance(value, bool):
        return {"hi": "हाँ" if value else "नहीं", "en": "yes" if value else "no"}
    if attribute_id == "state" and str(value) in kb.states:
        name = kb.states[str(value)].name
        return {"hi": name.hi, "en": name.en}
    if isinstance(value, list):
        names = [kb.schemes[i].short for i in value if i in kb.schemes]
        return {
            "hi": ", ".join(n.hi for n in names) or "कुछ नहीं",
            "en": ", ".join(n.en for n in names) or "nothing",
        }
    return {"hi": str(value), "en": str(value)}
