"""Judges many households, one line each: verdicts, reasons, and what to ask next.

A line that cannot be judged becomes an error with its number; the others go on.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.eligibility.evaluate import Finding
from bot.eligibility.facts import FactError, FactValue
from bot.eligibility.question import best_question
from bot.knowledge.base import KnowledgeBase

KEYS = frozenset({"id", "facts", "as_of"})


@dataclass(frozen=True, slots=True)
class Household:
    """A household to be judged as things stood on a day."""

    id: object
    facts: Mapping[str, FactValue]
    as_of: date


class LineError(ValueError):
    """A line cannot be judged; `household` is its id as far as it could be read."""

    def __init__(self, message: str, household: object = None) -> None:
        super().__init__(message)
        self.household = household


def read_line(kb: KnowledgeBase, line: str, today: date) -> Household:
    """The household of a JSON line. Raises LineError saying what is wrong with it."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LineError(f"this is not JSON: {error}") from None
    if not isinstance(data, dict):
        raise LineError('an object is needed: {"id": …, "facts": {…}}')
    return read_household(kb, data, today)


def read_household(kb: KnowledgeBase, data: Mapping[str, object], today: date) -> Household:
    """The household of an object. Raises LineError."""
    name = data.get("id")
    if "id" not in data or isinstance(name, dict | list):
        raise LineError("`id` is missing, or not a text or number")
    facts = data.get("facts")
    if not isinstance(facts, dict):
        raise LineError("`facts` is missing, or not an object", name)
    if strange := sorted(set(data) - KEYS):
        raise LineError(f"unknown key {', '.join(strange)}", name)
    try:
        return Household(name, kb.facts(facts), _day(data.get("as_of"), today))
    except (FactError, ValueError) as error:
        raise LineError(str(error), name) from None


def _day(value: object, today: date) -> date:
    if value is None:
        return today
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("as_of: a date like 2026-11-22 is needed")


@dataclass(frozen=True, slots=True)
class Screened:
    """What was found for a household: a finding a scheme, and the best next question."""

    household: Household
    findings: Mapping[str, Finding]
    next: str | None

    def plain(self) -> dict[str, object]:
        """As JSON: verdict, missing and because of every scheme."""
        return {
            "id": self.household.id,
            "verdicts": {
                scheme_id: {
                    "verdict": finding.verdict,
                    "missing": finding.missing,
                    "because": finding.because_ids,
                }
                for scheme_id, finding in self.findings.items()
            },
            "next": self.next,
        }


def screen(kb: KnowledgeBase, household: Household) -> Screened:
    """Judge a household by every scheme that callers may hear of."""
    findings = kb.verdicts(household.facts, household.as_of)
    still_open = ((1.0, finding.open) for finding in findings.values())
    return Screened(household, findings, best_question(still_open, kb.costs))
