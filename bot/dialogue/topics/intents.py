"""From the intent of a message to the topic that answers it."""

from collections.abc import Callable

from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import aside, consent, interview, leaving, scheme, trouble, welcome
from bot.dialogue.words import say


def provided(talk: Talk) -> Reply:
    """Facts without a question: taken, and on with what is open."""
    if talk.session.goal is not None:
        return interview.pursue(talk)
    pending = talk.session.pending
    if pending in TOPICS and (talk.reading.first("scheme") or talk.reading.first("topic")):
        talk.session.pending = None
        return TOPICS[pending](talk)
    if talk.reading.first("scheme") is not None and not talk.learned:
        return scheme.info(talk)
    if not talk.learned and not talk.reading.entities:
        return aside.not_understood(talk)
    return interview.find(talk)


def corrected(talk: Talk) -> Reply:
    """A fact set right: obeyed, and judged anew."""
    if not talk.learned:
        return Draft().add(say("What shall I correct? For example: age 52.")).done()
    lead = Draft().add(say("I have corrected it.", sms="Corrected.")).done()
    if talk.session.goal is not None:
        return lead.then(interview.pursue(talk))
    if not talk.session.keeps and consent.is_open(talk):
        return lead.then(consent.ask(talk))
    return lead


def bare_yes(talk: Talk) -> Reply:
    """Yes or no to nothing that was asked."""
    if talk.session.goal is not None and talk.learned:
        return interview.pursue(talk)
    return welcome.what_now(talk)


def at_a_loss(talk: Talk) -> Reply:
    """ "What should I do?": the menu."""
    return welcome.menu(talk)


TOPICS: dict[str, Callable[[Talk], Reply]] = {
    "greet": welcome.greet,
    "goodbye": leaving.goodbye,
    "thank": welcome.thank,
    "help": welcome.menu,
    "change_language": welcome.change_language,
    "find_schemes": interview.find,
    "check_eligibility": interview.check,
    "ask_benefit": scheme.benefit,
    "ask_documents": scheme.documents,
    "ask_how_to_apply": scheme.apply,
    "ask_scheme_info": scheme.info,
    "ask_contact": scheme.contact,
    "ask_status": trouble.status,
    "report_problem": trouble.problem,
    "provide_info": provided,
    "correct_info": corrected,
    "for_someone_else": welcome.whose,
    "affirm": bare_yes,
    "deny": bare_yes,
    "dont_know": at_a_loss,
    "skip": at_a_loss,
    "why_asked": aside.why,
    "start_over": welcome.start_over,
    "talk_to_human": aside.human,
    "ask_story": aside.story,
    "out_of_scope": aside.out_of_scope,
}
"""Danger, leaving and erasing are met before any of these: see `conversation`."""


def by_intent(talk: Talk) -> Reply:
    """The topic's answer; a question that waited for its scheme is taken up again."""
    intent = talk.reading.intent
    session = talk.session
    named = talk.reading.first("scheme") is not None
    if named and session.pending in TOPICS and intent in ("ask_scheme_info", "provide_info"):
        intent, session.pending = session.pending or intent, None
    if intent == "out_of_scope" and session.asking is None and session.pending is None:
        return aside.out_of_scope(talk)
    return TOPICS.get(intent, aside.out_of_scope)(talk)
