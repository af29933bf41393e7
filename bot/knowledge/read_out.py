"""Everything that is read of a scheme, a paper or an office, as lines by part: for comparing."""

from collections.abc import Iterator

from bot.core.language import Language
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Document, Office
from bot.knowledge.rule_words import rule_words
from bot.knowledge.scheme import Apply, Benefit, Scheme
from bot.knowledge.text import Text

Parts = dict[str, tuple[str, ...]]


def scheme_lines(kb: KnowledgeBase, scheme: Scheme, language: Language) -> Parts:
    """A scheme as the bot and the pages tell it; parts that it has not are left out."""

    def say(*texts: Text | None) -> tuple[str, ...]:
        return tuple(text.of(language) for text in texts if text is not None)

    redress = scheme.redress
    parts: Parts = {
        "name": say(scheme.name),
        "short": say(scheme.short),
        "status": (scheme.status.value, *say(scheme.status.note)),
        "aliases": scheme.aliases.every,
        "summary": say(scheme.summary),
        "who": say(scheme.who),
        "benefits": tuple(
            line for benefit in scheme.benefits for line in _benefit(kb, benefit, language)
        ),
        "rule": tuple(rule_words(scheme.rule, kb.attributes, language)) if scheme.rule else (),
        "papers": tuple(
            " – ".join(say(kb.documents[d.code].name, d.note)) for d in scheme.documents
        ),
        "apply": tuple(_apply(kb, scheme.apply, language)) if scheme.apply else (),
        "pitfalls": say(*scheme.pitfalls),
        "trouble": say(*scheme.trouble),
        "redress": (
            (*say(redress.to), *redress.helplines, *_days(redress.days)) if redress else ()
        ),
        "questions": tuple(" ".join(say(faq.q, faq.a)) for faq in scheme.faq),
        "doubts": say(*scheme.uncertain),
    }
    return {part: lines for part, lines in parts.items() if lines}


def document_lines(document: Document, language: Language) -> Parts:
    """A paper."""
    days = document.days
    texts = {
        "name": document.name, "short": document.short, "issued by": document.issued_by,
        "where": document.where, "fee": document.fee, "without": document.without,
        "days": days if isinstance(days, Text) else None,
    }  # fmt: skip
    parts: Parts = {part: (text.of(language),) for part, text in texts.items() if text is not None}
    return parts | ({"days": _days(days)} if isinstance(days, int) else {})


def office_lines(office: Office, language: Language) -> Parts:
    """An office."""
    texts = {
        "name": office.name, "short": office.short, "where": office.where, "who": office.who,
        "note": office.note,
    }  # fmt: skip
    parts: Parts = {part: (text.of(language),) for part, text in texts.items() if text is not None}
    return parts | ({"helplines": office.helplines} if office.helplines else {})


def _benefit(kb: KnowledgeBase, benefit: Benefit, language: Language) -> Iterator[str]:
    what = benefit.what.of(language)
    for amount in benefit.amounts:
        until = f" to {amount.until}" if amount.until else ""
        yield f"{what}: ₹{amount.rupees} / {benefit.per}, from {amount.since}{until}"
    if not benefit.amounts:
        yield what
    if benefit.when is not None:
        for line in rule_words(benefit.when, kb.attributes, language):
            yield f"{what} ← {line.strip()}"
    if benefit.note is not None:
        yield benefit.note.of(language)


def _apply(kb: KnowledgeBase, apply: Apply, language: Language) -> Iterator[str]:
    if apply.office is not None:
        yield kb.offices[apply.office].name.of(language)
    for text in (apply.where, apply.helper, *apply.steps, apply.fee):
        if text is not None:
            yield text.of(language)
    if apply.portal is not None:
        yield apply.portal
    yield from _days(apply.days)


def _days(days: int | None) -> tuple[str, ...]:
    return () if days is None else (f"{days} days",)
