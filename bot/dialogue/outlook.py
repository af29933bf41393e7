"""How it stands with a set of schemes: hers as it seems, still open, or not hers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.dialogue.talk import Talk
from bot.eligibility.evaluate import Finding
from bot.eligibility.question import best_question

WORTH = {"pension": 3.0, "cash-transfer": 3.0, "food": 2.5, "maternity": 2.5, "housing": 2.0,
         "health": 2.0, "girl-child": 2.0}  # fmt: skip
"""What a category is worth to a poor household, for the order of questions and lists."""

SPECIAL = {
    "pregnant", "pregnancy_month", "lactating", "disability_percent", "girl_child_age",
    "girl_child_count", "breadwinner_died", "student", "occupation",
}  # fmt: skip
"""What sets a woman apart from most, so that what is meant for it concerns her first."""

OLD = 60
"""From this age on old-age pensions concern her, in years."""

GROWN_UP = 18

FOR_GROWN_UPS = frozenset({
    "shg_member", "marital_status", "occupation", "bank_account", "epfo_member", "live_births",
    "income_tax_payer", "pregnant", "lactating", "shg_age_months", "own_annual_income",
})  # fmt: skip
"""What a child is not asked about."""

TO_BRING = {"aadhaar", "bank_account"}
"""Conditions that are papers to bring: nearly everybody has them, and the others can get them."""


@dataclass(frozen=True)
class Outlook:
    """`qualifying`: eligible, likely, or only an exclusion open. All in order of weight."""

    findings: dict[str, Finding]
    qualifying: list[str]
    open: list[str]
    refused: list[str]


def look(talk: Talk, scheme_ids: Iterable[str]) -> Outlook:
    """Judge the schemes for the person in question, by the facts as they are."""
    # All at once: what was judged before, for whomever, is looked up and not worked out anew.
    judged = talk.kb.verdicts(talk.facts, talk.as_of)
    findings = {i: judged[i] if i in judged else talk.finding(i) for i in scheme_ids}
    apart, asked = special(talk), talk.kb.asked
    ranked = sorted(findings, key=lambda i: (-len(asked[i] & apart), *_rank(talk, i)))
    received = talk.facts.get("receives")
    has = set(received) if isinstance(received, tuple) else set()
    return Outlook(
        findings=findings,
        qualifying=_without_doubles(
            talk, [i for i in ranked if qualifies(findings[i]) and i not in has]
        ),
        open=[
            i
            for i in ranked
            if findings[i].verdict == "undetermined" and not qualifies(findings[i])
        ],
        refused=[i for i in ranked if findings[i].verdict == "not_eligible"],
    )


def _without_doubles(talk: Talk, ranked: list[str]) -> list[str]:
    """A State's rate of a national scheme is not listed beside the national scheme itself."""
    schemes = talk.kb.schemes
    return [i for i in ranked if not set(schemes[i].related.instead_of) & set(ranked)]


PLAIN = {"sex", "state", "age"}
"""What nearly every woman asked meets: a scheme that hangs on no more says nothing about her."""


def worth_telling(talk: Talk, outlook: Outlook) -> Outlook:
    """The same, without what is found only because its rule asks for next to nothing."""
    apart = special(talk)
    found = [
        i for i in outlook.qualifying
        if talk.kb.asked[i] & apart or not set(outlook.findings[i].because_ids) <= PLAIN
    ]  # fmt: skip
    return replace(outlook, qualifying=found)


def relevance(talk: Talk, scheme_ids: Iterable[str]) -> list[int]:
    """How much of what sets her apart each rule speaks of: a widow's pension for a widow."""
    apart, asked = special(talk), talk.kb.asked
    return [len(asked[i] & apart) for i in scheme_ids]


def special(talk: Talk) -> set[str]:
    """The attributes of which something out of the ordinary is known."""
    facts = talk.facts
    found = {name for name in SPECIAL if name in facts and facts[name] is not False}
    if facts.get("marital_status") not in (None, "married", "never_married"):
        found.add("marital_status")
    age = facts.get("age")
    if isinstance(age, int) and age >= OLD:
        found.add("age")
    return found


def qualifies(finding: Finding) -> bool:
    """Whether it is said to be hers: nothing stands open but exclusions and papers."""
    if finding.verdict == "undetermined":
        return all(leaf.excludes or leaf.criterion.attribute in TO_BRING for leaf in finding.open)
    return finding.verdict in ("eligible", "likely")


def _rank(talk: Talk, scheme_id: str) -> tuple[float, int, str]:
    """Her State's own first, then the national one, then a State's rate of the national one."""
    scheme = talk.kb.schemes[scheme_id]
    if scheme.state is None:
        kinship = 1
    else:
        kinship = 2 if scheme.national in scheme.related.instead_of else 0
    return (-WORTH.get(scheme.category, 1.0), kinship, scheme_id)


def _never_asked(talk: Talk) -> frozenset[str]:
    """The sex of an unborn child (PCPNDT Act 1994), and of a child what is for grown-ups."""
    facts = talk.facts
    never = frozenset({"child_sex"} if facts.get("pregnant") is True else ())
    age = facts.get("age")
    if isinstance(age, int) and age < GROWN_UP:
        never |= FOR_GROWN_UPS
    return never


def next_attribute(talk: Talk, scheme_ids: Iterable[str]) -> str | None:
    """What to ask next so that most is settled; None when nothing askable is open."""
    judged = talk.kb.verdicts(talk.facts, talk.as_of)
    still_open = (
        (WORTH.get(talk.kb.schemes[i].category, 1.0), judged[i].open)
        for i in scheme_ids
        if i in judged
    )
    declined = frozenset(talk.person.declined) | _never_asked(talk)
    return best_question(still_open, talk.kb.costs, declined)
