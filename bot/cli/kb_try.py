"""`kb try`: judge a household by one scheme, asking what is missing or with facts given."""

from datetime import UTC, date, datetime
from pathlib import Path

import click

from bot.cli.kb_folder import folder_option, known_scheme
from bot.core.language import Language
from bot.eligibility.evaluate import Finding
from bot.eligibility.facts import FactError, FactValue
from bot.eligibility.near_miss import near_misses
from bot.eligibility.question import best_question
from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.rule_words import criterion_words
from bot.knowledge.scheme import Scheme
from bot.store.compiled_content import reading


@click.command("try")
@click.argument("scheme_id", metavar="ID")
@click.argument("given", metavar="[ATTRIBUTE=VALUE]...", nargs=-1)
@click.option("--lang", type=click.Choice(["hi", "en"]), default="en", show_default=True)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Judge for another day.")
@folder_option
def try_(
    scheme_id: str, given: tuple[str, ...], lang: Language, as_of: datetime | None, folder: Path
) -> None:
    """Judge a household by the scheme ID.

    With facts (age=45 sex=female) the verdict comes at once; without, what is missing is asked.
    An empty answer means: not known.
    """
    kb = reading(folder).kb
    scheme = known_scheme(kb, scheme_id)
    day = (as_of or datetime.now(UTC)).date()
    try:
        facts = kb.facts(_pairs(given))
    except FactError as error:
        raise click.UsageError(str(error)) from None
    if not given:
        facts = _interview(kb, scheme, day, lang)
    _print(kb, scheme, facts, day, lang)


def _pairs(given: tuple[str, ...]) -> dict[str, object]:
    pairs: dict[str, object] = {}
    for pair in given:
        attribute, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(f"`{pair}`: write a fact as attribute=value.")
        pairs[attribute] = value
    return pairs


def _interview(
    kb: KnowledgeBase, scheme: Scheme, day: date, lang: Language
) -> dict[str, FactValue]:
    facts: dict[str, FactValue] = {}
    declined: frozenset[str] = frozenset()
    while True:
        finding = kb.verdict(scheme.id, facts, day)
        attribute = best_question([(1.0, finding.open)], kb.costs, declined)
        if attribute is None:
            return facts
        answer = _ask(kb.attributes[attribute], lang)
        try:
            facts |= kb.facts({attribute: answer or None})
        except FactError as error:
            click.echo(f"  {error}")
            continue
        if not answer:
            declined |= {attribute}


def _ask(attribute: Attribute, lang: Language) -> str:
    click.secho(attribute.question.of(lang), bold=True)
    if attribute.options:
        click.echo("  " + ", ".join(attribute.values))
    answer: str = click.prompt(f"  {attribute.id}", default="", show_default=False)
    return answer.strip()


def _print(
    kb: KnowledgeBase, scheme: Scheme, facts: dict[str, FactValue], day: date, lang: Language
) -> None:
    finding = kb.verdict(scheme.id, facts, day)
    click.secho(f"{scheme.name.of(lang)}: {finding.verdict}", bold=True)
    _reasons(kb, finding, lang)
    if finding.verdict == "not_eligible":
        for missed in near_misses(scheme.rule, facts) if scheme.rule is not None else ():
            by = f", by {missed.gap}" if missed.gap is not None else ""
            click.echo(f"  near miss: {missed.attribute}{by}")
        return
    for due in scheme.amounts(facts, day):
        figure = "withheld: out of date" if due.withheld else due.rupees
        click.echo(f"  {due.benefit_id}: {figure or 'varies'} ({due.per}, {due.verdict})")


def _reasons(kb: KnowledgeBase, finding: Finding, lang: Language) -> None:
    for reason in finding.because:
        said = reason if isinstance(reason, str) else criterion_words(reason, kb.attributes, lang)
        click.echo(f"  because  {said}")
    for attribute in finding.missing:
        click.echo(f"  missing  {attribute}")
    for check in finding.office_checks:
        must = "not so:  " if check.against else ""
        click.echo(f"  office   {must}{check.en if lang == 'en' else check.hi}")
    for doubt in finding.doubts:
        click.echo(f"  doubtful {criterion_words(doubt, kb.attributes, lang)}")
    if finding.leaning:
        click.echo("  so far it looks like hers; only an exclusion is open")
