"""What the knowledge base says of a scheme, as values to speak: amount, papers, place."""

import re
from datetime import date

from bot.dialogue.talk import Talk
from bot.dialogue.words import Listing, Money, Say, Value, say
from bot.knowledge.scheme import Scheme
from bot.knowledge.text import Text

_STOP = re.compile(r"([।?!]|\.(?=\s))")
"""Where a sentence ends; a point within a figure or an abbreviation is none."""

PAPERS_SHOWN = 8
"""More papers than this are named one by one only by the office."""

PER = {
    "month": "%(amount)s every month",
    "year": "%(amount)s every year",
    "once": "%(amount)s once",
    "day": "%(amount)s a day",
    "kg": "%(amount)s a kilo",
    "instalment": "%(amount)s an instalment",
    "none": "%(amount)s",
}
"""How often money comes, as sentences of the catalogue."""

PER_SMS = {"month": "%(amount)s/month", "year": "%(amount)s/year"}

_EXTRACTED = (
    say("%(amount)s every month", sms="%(amount)s/month"),
    say("%(amount)s every year", sms="%(amount)s/year"),
    say("%(amount)s once"),
    say("%(amount)s a day"),
    say("%(amount)s a kilo"),
    say("%(amount)s an instalment"),
)
"""The sentences of `PER` once more, where the catalogue's extraction sees them."""


def amount_words(talk: Talk, scheme: Scheme) -> Value | None:
    """What the scheme pays her: `₹1,100 every month`; None when no one figure can be stood by.

    A line that hangs on what is not known (her age, her State) gives no figure, unless it is the
    only one that the scheme has.
    """
    figures = [d for d in scheme.amounts(talk.facts, talk.as_of) if d.rupees is not None]
    hers = [due for due in figures if due.verdict == "eligible"]
    chosen = hers[:1] or (figures if len(figures) == 1 else [])
    for due in chosen:
        if due.rupees is not None:
            return say(PER[due.per], sms=PER_SMS.get(due.per), amount=Money(due.rupees))
    return None


def first_sentence(text: Text) -> tuple[Text, Text | None]:
    """The first sentence and the others; all of it and None where a language has but one."""
    (hi, more_hi), (en, more_en) = (_first_stop(words) for words in (text.hi, text.en))
    if not more_hi or not more_en:
        return text, None
    return Text(hi=hi, en=en), Text(hi=more_hi, en=more_en)


def _first_stop(words: str) -> tuple[str, str]:
    first, stop, more = _STOP.split(words, maxsplit=1) if _STOP.search(words) else (words, "", "")
    return first + stop, more.strip()


def amount_is_withheld(talk: Talk, scheme: Scheme) -> bool:
    """Whether the figure's date has run out, so that it is not quoted."""
    dues = scheme.amounts(talk.facts, talk.as_of)
    return bool(dues) and all(due.withheld for due in dues)


def papers(talk: Talk, scheme: Scheme, short: bool = False) -> Listing | None:
    """The papers to take along, the commonest first as the author ordered them."""
    names: list[Value] = []
    for needed in scheme.documents[:PAPERS_SHOWN]:
        document = talk.kb.documents[needed.code]
        names.append(document.short if short else document.name)
    return Listing(tuple(names)) if names else None


def place(scheme: Scheme) -> Value | None:
    """Where she goes."""
    return scheme.apply.where if scheme.apply else None


def helplines(scheme: Scheme) -> tuple[str, ...]:
    """Numbers that a source names for this scheme."""
    return tuple(scheme.redress.helplines) if scheme.redress else ()


def day(value: date) -> str:
    """A date as people write it in India: 21-11-2026."""
    return value.strftime("%d-%m-%Y")


def headline(talk: Talk, scheme: Scheme) -> Value:
    """The scheme's name, with its amount where there is one."""
    amount = amount_words(talk, scheme)
    if amount is None:
        return scheme.short
    return say("%(scheme)s: %(amount)s", scheme=scheme.short, amount=amount)


def checked(scheme: Scheme) -> Say:
    return say("(Checked on %(day)s.)", sms="", day=day(scheme.verified.on))
