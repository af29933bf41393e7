"""It came and has stopped, less came, they want money, my name is struck off: the real trouble."""

from bot.core.events import Reason, as_reason
from bot.dialogue import content
from bot.dialogue.complaints import reason_of
from bot.dialogue.matching import in_focus, in_topic, local, named_unknown
from bot.dialogue.needs import need_in
from bot.dialogue.outlook import look, relevance
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import consent
from bot.dialogue.words import Listing, Say, say
from bot.knowledge.catalogue import Need
from bot.knowledge.scheme import Scheme

CAUSES_SHOWN = 3

FIRST_WORDS: dict[Reason, Say] = {
    "bribe": say("You owe nobody money for this. It is your right.",
                 sms="You owe nobody money for it."),
    "stopped": say("It is hard when the money stops. This is what to check:", sms="Check:"),
    "short": say("You should get the full amount. This is what to check:", sms="Check:"),
    "name_removed": say("A name that was struck off can be put back. Do this:", sms="Do this:"),
    "refused": say("No office may just send you away. Do this:", sms="Do this:"),
    "delayed": say("You have waited long. This is what to check:", sms="Check:"),
}  # fmt: skip
"""What is said first, by what has happened. Never blame."""

OTHERWISE = say("I am sorry. This is what you can do:", sms="Do this:")

ADVICE: dict[Reason, Say] = {
    "bribe": say("Do not pay. Note the name, the day and the place.",
                 sms="Do not pay. Note name and day."),
    "refused": say("Ask for the refusal in writing, with the reason and a date.",
                   sms="Ask for the refusal in writing."),
    "name_removed": say("Ask in writing why the name was struck off.",
                        sms="Ask in writing why."),
    "stopped": say("Have the passbook updated. Ask the bank about KYC and Aadhaar.",
                   sms="Update the passbook. Ask about KYC."),
    "short": say("Have the passbook updated and show it at the office.",
                 sms="Update the passbook and show it."),
    "delayed": say("Show your receipt at the office and ask for the date.",
                   sms="Show the receipt, ask for the date."),
}  # fmt: skip
"""One thing to do first, where the scheme's own file says nothing better."""


def picked(talk: Talk, reason: Reason) -> Reply:
    """The trouble was picked from the options under an answer."""
    talk.session.reason = reason
    return _about(talk, reason, log=True)


def problem(talk: Talk) -> Reply:
    """A benefit is denied, late, short or sold: what to check, whom to turn to, by when.

    A scheme or a place told afterwards gets the answer again, as it is there, and counts once.
    """
    names_it = talk.reading.intent != "report_problem" or talk.reading.source == "answer"
    told_before = names_it and talk.session.reason is not None
    reason = as_reason(talk.session.reason or "other") if told_before else _told(talk)
    return _about(talk, reason, log=not told_before)


def _about(talk: Talk, reason: Reason, *, log: bool) -> Reply:
    need_named = need_in(talk.kb, talk.reading.text)
    if need_named is not None and talk.reading.first("scheme") is None:
        return service(talk, need_named)
    topic = talk.reading.first("topic")
    unknown = named_unknown(talk)
    scheme = in_focus(talk) or (_hers_of(talk, str(topic.value)) if topic is not None else None)
    need = str(topic.value) if topic is not None else None
    if log:
        talk.grievance(reason, unknown or (scheme.id if scheme else None),
                       None if scheme or unknown else need or "any")  # fmt: skip
    draft = Draft().add(_first_words(reason, scheme))
    which = scheme is None and need is None and unknown is None
    if scheme is not None:
        talk.session.scheme = scheme.id
        if not log:
            talk.named_later(scheme.id)
        _causes(scheme, reason, draft)
        _where_to_turn(scheme, draft)
    else:
        draft.add(ADVICE.get(reason))
        draft.add(say("Complain in writing to the BDO, and keep a copy with a stamp.",
                      sms="Complain in writing to the BDO."))  # fmt: skip
        if which:
            draft.add(say("Which scheme is it about? Then I can say more.", sms="Which scheme?"))
            talk.session.pending = "report_problem"
    _noted(talk, scheme, draft)
    if scheme is not None:
        draft.offer("do:contact", say("Whom to call", sms="Phone"))
        draft.offer("do:documents", say("Papers"))
    answer = draft.done()
    # One question at a time: what she told waits in the session until she has named the scheme.
    if not which and not talk.session.keeps and consent.is_open(talk) and talk.session.held:
        return answer.then(consent.ask(talk))
    return answer


def _told(talk: Talk) -> Reason:
    """What went wrong, by her words; kept for what she may add."""
    reason = reason_of(talk.reading.text)
    talk.session.reason = reason
    return reason


def service(talk: Talk, need: Need) -> Reply:
    """Something is missing for which there is no scheme: noted, and who has to answer for it."""
    talk.demand("service_absent", need=need.id)
    draft = Draft()
    draft.add(say("I have no scheme for this. I have noted it: %(need)s.", need=need.name))
    department = talk.kb.departments.get(need.department)
    if department is not None:
        draft.add(say("It must be answered by: %(department)s.", department=department.name))
    draft.add(say("Raise it in the Gram Sabha, or complain in writing to the BDO.",
                  sms="Raise it in the Gram Sabha."))  # fmt: skip
    if not talk.session.keeps and consent.is_open(talk) and talk.session.held:
        return draft.done().then(consent.ask(talk))
    return draft.done()


def _hers_of(talk: Talk, topic: str) -> Scheme | None:
    """The scheme of a kind that a complaint must be about, by what is known of her."""
    outlook = look(talk, in_topic(talk, topic))
    here = (None, talk.facts.get("state"))
    possible = outlook.qualifying + outlook.open
    close = [
        talk.kb.schemes[i]
        for i, relevant in zip(possible, relevance(talk, possible), strict=True)
        if relevant > 0 and talk.kb.schemes[i].state in here
    ]
    if close:
        return close[0]
    category = talk.kb.categories.get(topic)
    return local(talk, category.chief) if category is not None and category.chief else None


def _first_words(reason: Reason, scheme: Scheme | None) -> Say:
    """Of money only where the scheme pays money: a tap that runs dry is another trouble."""
    about_money = scheme is None or any(line.amounts for line in scheme.benefits)
    if reason in ("stopped", "short") and not about_money:
        return OTHERWISE
    return FIRST_WORDS.get(reason, OTHERWISE)


def _causes(scheme: Scheme, reason: Reason, draft: Draft) -> None:
    sent_away = reason in ("bribe", "refused", "name_removed", "no_office")
    if sent_away or not scheme.trouble:
        draft.add(ADVICE.get(reason), bullet=True)
    for cause in (scheme.pitfalls if sent_away else scheme.trouble)[:CAUSES_SHOWN]:
        draft.add(cause, weight="rich" if draft.lines[1:] else "must", bullet=True)


def _where_to_turn(scheme: Scheme, draft: Draft) -> None:
    if scheme.redress is None:
        return
    draft.add(say("Then complain here: %(to)s", sms="Complain: %(to)s", to=scheme.redress.to))
    numbers = content.helplines(scheme)
    if numbers:
        draft.add(say("Phone: %(numbers)s.", numbers=Listing(tuple(numbers))))
    if scheme.redress.days:
        draft.add(say("They must answer in %(days)s days.", days=scheme.redress.days))


def _noted(talk: Talk, scheme: Scheme | None, draft: Draft) -> None:
    about_law = scheme is not None and scheme.category == "legal-redress"
    if talk.session.keeps and not about_law:
        draft.add(say("I have noted it without your name, for the block meeting.", sms=""),
                  weight="rich")  # fmt: skip


def status(talk: Talk) -> Reply:
    """How her own application or payment stands: how she finds out."""
    scheme = in_focus(talk)
    unknown = named_unknown(talk)
    draft = Draft().add(
        say("I cannot see your file. You can find out like this:", sms="To find out:")
    )
    if scheme is not None:
        talk.session.scheme = scheme.id
        talk.demand("waiting", scheme=scheme.id)
        if scheme.apply is not None:
            draft.add(say("Show your receipt here: %(place)s.", place=scheme.apply.where))
            if scheme.apply.portal:
                draft.add(say("On the net: %(portal)s", sms="", portal=scheme.apply.portal),
                          weight="rich")  # fmt: skip
            if scheme.apply.days:
                draft.add(say("The office must answer in %(days)s days.", days=scheme.apply.days))
        numbers = content.helplines(scheme)
        if numbers:
            draft.add(say("Phone: %(numbers)s.", numbers=Listing(tuple(numbers))))
        draft.offer("do:stopped", say("It has stopped", sms="Stopped"))
        return draft.done()
    if unknown is not None:
        talk.demand("waiting", scheme=unknown)
    draft.add(say("Show your receipt where you gave the form, and ask for the date.",
                  sms="Show the receipt where you gave the form."))  # fmt: skip
    if unknown is None and talk.reading.first("topic") is None:
        draft.add(say("Which scheme is it about? For example: ration card."))
        talk.session.pending = "ask_status"
    return draft.done()
