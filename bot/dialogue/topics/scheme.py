"""Answers about one scheme: what it is, what it gives, papers, how to apply, whom to call."""

from collections.abc import Callable

from bot.core.events import ReferralGiven
from bot.dialogue import content
from bot.dialogue.answers import says_no
from bot.dialogue.matching import in_focus, named_unknown, names_another
from bot.dialogue.replies import Draft, Reply, Weight
from bot.dialogue.talk import Talk
from bot.dialogue.topics import interview
from bot.dialogue.words import Listing, Money, Say, say
from bot.knowledge.scheme import Scheme

STEPS_SHOWN = 5

TOLD_IN_SMS = 2
"""So many lines of what is given are told where every character counts."""


def info(talk: Talk) -> Reply:
    """A general account."""
    return _about(talk, _info)


def benefit(talk: Talk) -> Reply:
    """What is given, how often. Of no scheme in particular, it is asking what there is for her."""
    if talk.reading.first("scheme") is None and (talk.session.scheme is None or talk.learned):
        return interview.find(talk)
    return _about(talk, _benefit)


def documents(talk: Talk) -> Reply:
    """The papers to take along; of one that she does not have, how she gets it."""
    if talk.reading.first("document") is not None and says_no(talk.reading.text):
        return missing_paper(talk)
    return _about(talk, _documents)


def apply(talk: Talk) -> Reply:
    """How, where and with whose help."""
    return _about(talk, _apply)


def _about(talk: Talk, answer: Callable[[Talk, Scheme, Draft], None]) -> Reply:
    unknown = named_unknown(talk)
    if unknown is not None:
        return interview.not_known(talk, unknown)
    scheme = in_focus(talk)
    if scheme is None and names_another(talk) and talk.reading.first("topic") is None:
        return interview.not_known(talk, None)
    if scheme is None:
        return which(talk)
    talk.session.scheme = scheme.id
    draft = Draft()
    answer(talk, scheme, draft)
    if answer is not _info:
        _moved(talk, scheme, draft)
    draft.add(content.checked(scheme), weight="rich")
    return draft.done()


def which(talk: Talk, waiting: str | None = None) -> Reply:
    """She asks about "it", and no scheme is spoken of: hers to name, with a few to tap."""
    topic = talk.reading.first("topic")
    draft = Draft().add(say("Which scheme is it about? For example: ration card."))
    if topic is not None:
        from_topic = [s for s in talk.kb.schemes.values() if s.category == topic.value
                      and s.state in (None, talk.facts.get("state"))]  # fmt: skip
        for scheme in from_topic[:6]:
            draft.offer(f"scheme:{scheme.id}", scheme.short)
    talk.session.pending = waiting or talk.reading.intent
    return draft.done(asking="choice")


def _moved(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    named = talk.reading.first("scheme")
    old = talk.kb.schemes.get(str(named.value)) if named is not None else None
    if old is not None and old.status.into == scheme.id:
        draft.add(say("%(old)s is now part of %(new)s.", old=old.short, new=scheme.name))
    elif scheme.status.value == "closed":
        draft.add(say("%(scheme)s takes no new forms now.", scheme=scheme.short))
    elif scheme.status.value == "announced":
        draft.add(
            say("%(scheme)s is only announced. No money has been seen yet.", scheme=scheme.short)
        )


def _info(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    _moved(talk, scheme, draft)
    draft.add(say("%(name)s:", sms="", name=scheme.name), weight="rich")
    _summary(talk, scheme, draft)
    draft.add(say("It is for: %(who)s", who=scheme.who), weight="rich")
    _next(draft, "do:check", "do:documents", "do:apply")
    draft.add(next(iter(scheme.uncertain), None), weight="rich")


def _summary(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    """What it is and what it gives; in an SMS its name and the amount come first."""
    amount = content.amount_words(talk, scheme)
    if amount is not None:
        draft.add(say("%(summary)s", sms="%(scheme)s: %(amount)s.", summary=scheme.summary,
                      scheme=scheme.short, amount=amount))  # fmt: skip
        draft.add(say("It gives %(amount)s.", sms="%(summary)s", summary=scheme.summary,
                      amount=amount), weight="nice")  # fmt: skip
        return
    first, more = content.first_sentence(scheme.summary)
    draft.add(first)
    draft.add(more, weight="nice")
    if content.amount_is_withheld(talk, scheme):
        draft.add(say("The amount may have changed. Ask the office for today's figure."))


def _benefit(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    dues = scheme.amounts(talk.facts, talk.as_of)
    benefits = {line.id: line for line in scheme.benefits}
    draft.add(say("%(scheme)s:", sms="%(scheme)s:", scheme=scheme.short))
    told = 0
    for due in dues:
        line = benefits[due.benefit_id]
        if due.withheld:
            continue
        weight: Weight = "must" if told < TOLD_IN_SMS else "rich"
        if due.rupees is not None:
            amount: Say = say(content.PER[due.per], sms=content.PER_SMS.get(due.per),
                              amount=Money(due.rupees))  # fmt: skip
            draft.add(say("%(what)s: %(amount)s", what=line.what, amount=amount), weight, True)
        else:
            draft.add(line.what, weight, True)
        told += 1
        draft.add(line.note, weight="rich")
    if not told:
        if content.amount_is_withheld(talk, scheme):
            draft.add(say("The amount may have changed. Ask the office for today's figure."))
        else:
            draft.add(scheme.summary)
    _next(draft, "do:check", "do:documents", "do:apply")


def _documents(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    papers, short = content.papers(talk, scheme), content.papers(talk, scheme, short=True)
    if papers is None or short is None:
        draft.add(say("%(scheme)s needs no papers.", scheme=scheme.short))
    else:
        draft.add(say("Papers for %(scheme)s:", sms="Papers: %(short)s.", scheme=scheme.short,
                      short=short))  # fmt: skip
        for needed in scheme.documents[: content.PAPERS_SHOWN]:
            document = talk.kb.documents[needed.code]
            line = say("%(paper)s (%(note)s)", paper=document.name, note=needed.note) \
                if needed.note is not None else document.name  # fmt: skip
            draft.add(line, weight="rich", bullet=True)
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Where: %(place)s.", place=where), weight="nice")
    _next(draft, "do:apply")
    draft.offer("do:missing_paper", say("A paper is missing", sms="No paper"))
    _next(draft, "do:check")


def missing_paper(talk: Talk) -> Reply:
    """What to do without a paper: who issues it."""
    scheme = in_focus(talk)
    if scheme is None:
        return which(talk)
    lacking = talk.reading.first("document")
    codes = [needed.code for needed in scheme.documents[:6]]
    if lacking is not None and str(lacking.value) in talk.kb.documents:
        codes = [str(lacking.value)]
    draft = Draft().add(say("If a paper is missing:"))
    for code in codes:
        document = talk.kb.documents[code]
        if document.without is not None:
            draft.add(say("%(paper)s: %(how)s", paper=document.name, how=document.without),
                      bullet=True)  # fmt: skip
    talk.demand("no_documents", scheme=scheme.id)
    _next(draft, "do:apply")
    return draft.done()


def _apply(talk: Talk, scheme: Scheme, draft: Draft) -> None:
    if scheme.apply is None:
        draft.add(scheme.summary)
        _numbers(scheme, draft)
        return
    draft.add(say("Where: %(place)s.", place=scheme.apply.where))
    for step in scheme.apply.steps[:STEPS_SHOWN]:
        draft.add(step, weight="rich", bullet=True)
    if scheme.apply.helper is not None:
        draft.add(say("Who helps: %(helper)s.", helper=scheme.apply.helper), weight="nice")
    if scheme.apply.fee is not None:
        draft.add(scheme.apply.fee, weight="rich")
    if scheme.apply.portal:
        draft.add(say("On the net: %(portal)s", sms="", portal=scheme.apply.portal), weight="rich")
    if scheme.apply.days:
        draft.add(say("The office must answer in %(days)s days.", days=scheme.apply.days),
                  weight="nice")  # fmt: skip
    draft.add(say("Keep the receipt.", sms=""), weight="rich")
    _next(draft, "do:documents", "do:refused")


def contact(talk: Talk) -> Reply:
    """A number, an office, a helpline."""
    scheme = in_focus(talk) if talk.reading.first("scheme") or talk.session.scheme else None
    draft = Draft()
    if scheme is None:
        return _general_numbers(talk, draft)
    talk.session.scheme = scheme.id
    talk.came_about(ReferralGiven(scheme.id))
    draft.add(say("%(scheme)s:", scheme=scheme.short))
    _numbers(scheme, draft)
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Where: %(place)s.", place=where))
    if scheme.redress is not None:
        draft.add(scheme.redress.to)
    _next(draft, "do:documents", "do:refused")
    return draft.done()


def _general_numbers(talk: Talk, draft: Draft) -> Reply:
    draft.add(say("Women's helpline: 181. Emergency: 112. Free legal help: 15100."))
    draft.add(say("For a scheme, tell me its name. For example: ration card.", sms=""))
    talk.came_about(ReferralGiven("women-helpline-181"))
    talk.session.pending = "ask_contact"
    return draft.done()


def _numbers(scheme: Scheme, draft: Draft) -> None:
    numbers = content.helplines(scheme)
    if numbers:
        draft.add(say("Phone: %(numbers)s.", numbers=Listing(tuple(numbers))))


def _next(draft: Draft, *ids: str) -> None:
    titles: dict[str, Say] = {
        "do:check": say("Is it mine?", sms="Mine?"),
        "do:documents": say("Papers"),
        "do:apply": say("How to apply", sms="How"),
        "do:refused": say("They refuse me", sms="Refused"),
    }
    for option in ids:
        draft.offer(option, titles[option])
