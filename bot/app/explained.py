"""How each verdict came about, in words, for whoever looks on in the simulator."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.dialogue import profile
from bot.dialogue.engine import Engine
from bot.dialogue.turn import Turn
from bot.eligibility.evaluate import Finding
from bot.eligibility.rule import Criterion, NoneOf, OfficeCheck
from bot.eligibility.truth import NO, YES
from bot.eligibility.walk import Step
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.scheme import Scheme

SHOWN = 12
"""So many schemes are explained: those of the goal and those that seem hers."""

ORDER = {"eligible": 0, "likely": 1, "undetermined": 2, "not_eligible": 3}

Pair = dict[str, str]


def explained(talker: Engine, turn: Turn, today: date) -> dict[str, Any]:
    """`known` and `explanations` as the simulator's view has them."""
    session = turn.session
    facts = profile.for_rules(session, session.about) if session.keeps else {}
    kb = talker.kb
    known = [
        {"attribute": name, "label": _pair(kb, name), "value": _value(kb, name, value)}
        for name, value in talker.facts(session).items()
        if name in kb.attributes
    ]
    findings = kb.verdicts(facts, today)
    goal = session.goal.schemes if session.goal else []
    ranked = sorted(findings, key=lambda i: (i not in goal, ORDER[findings[i].verdict], i))
    return {
        "known": known,
        "explanations": [_explanation(kb, kb.schemes[i], findings[i]) for i in ranked[:SHOWN]],
    }


def _explanation(kb: KnowledgeBase, scheme: Scheme, finding: Finding) -> dict[str, Any]:
    return {
        "scheme": scheme.id,
        "name": {"hi": scheme.short.hi, "en": scheme.short.en},
        "verdict": finding.verdict,
        "benefit": {"hi": scheme.summary.hi, "en": scheme.summary.en},
        "criteria": list(_criteria(kb, finding.trace)) if finding.trace else [],
    }


def _criteria(kb: KnowledgeBase, step: Step, excluded: bool = False) -> Iterator[dict[str, Any]]:
    node = step.node
    if isinstance(node, OfficeCheck):
        yield {"text": {"hi": node.hi, "en": node.en}, "state": "office"}
    elif isinstance(node, Criterion):
        words = f"{node.op.replace('_', ' ')} {node.value}"
        label = _pair(kb, node.attribute)
        negation = ("नहीं: ", "not: ") if excluded else ("", "")
        yield {
            "text": {
                "hi": f"{negation[0]}{label['hi']} ({words})",
                "en": f"{negation[1]}{label['en']} {words}",
            },
            "state": _state(step, excluded),
        }
    else:
        inside = excluded != isinstance(node, NoneOf)
        for child in step.children:
            yield from _criteria(kb, child, inside)


def _state(step: Step, excluded: bool) -> str:
    if step.truth == (NO if excluded else YES):
        return "met"
    return "failed" if step.truth == (YES if excluded else NO) else "open"


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
