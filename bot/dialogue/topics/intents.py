"""From the intent of a message to the topic that answers it."""

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue.answers import says_no
from bot.dialogue.needs import need_in
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import (
    aside,
    consent,
    interview,
    leaving,
    scheme,
    stories,
    trouble,
    welcome,
)
from bot.dialogue.words import say

PLACES = {"state", "district", "block", "gram_panchayat", "pin_code"}

AGAIN = {"ask_benefit", "ask_documents", "ask_how_to_apply", "ask_scheme_info", "ask_contact",
         "report_problem", "ask_status"}  # fmt: skip
"""Answers that differ from State to State."""

REMEMBERED = AGAIN | {"find_schemes", "check_eligibility"}

ANSWERING_ITSELF = {"check_eligibility", "find_schemes", "ask_documents", "ask_contact"}
"""Questions that name their scheme and mean just that."""

NAMING = 5
"""So few words name a scheme; more say something of their own."""


def provided(talk: Talk) -> Reply:
    """Facts without a question: taken, and on with what is open."""
    lacks_paper = talk.reading.first("document") is not None and says_no(talk.reading.text)
    if lacks_paper and talk.session.scheme is not None:
        return scheme.missing_paper(talk)
    if talk.session.goal is not None:
        return interview.pursue(talk)
    pending = talk.session.pending
    if pending in TOPICS and (talk.reading.first("scheme") or talk.reading.first("topic")):
        talk.session.pending = None
        return TOPICS[pending](talk)
    if talk.reading.first("scheme") is not None and not talk.learned:
        return scheme.info(talk)
    if talk.learned and set(talk.learned) <= PLACES and talk.session.last is not None:
        return _again_for_this_place(talk)
    if not talk.learned and not talk.reading.entities:
        return aside.not_understood(talk)
    return interview.find(talk)


def _again_for_this_place(talk: Talk) -> Reply:
    """A place told after an answer: the same answer, as it is there."""
    last = talk.session.last
    if talk.session.scheme is None or last not in AGAIN:
        return Draft().add(say("Noted. What more would you like to know?", sms="Noted.")).done()
    return TOPICS[last](talk)


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
    if talk.reading.intent == "affirm" and "do:check" in talk.session.choices:
        return interview.check_focus(talk)
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
    "ask_story": stories.story,
    "out_of_scope": aside.out_of_scope,
}
"""Danger, leaving and erasing are met before any of these: see `conversation`."""


def by_intent(talk: Talk) -> Reply:
    """The topic's answer; a question that waited for its scheme is taken up again."""
    intent = talk.reading.intent
    session = talk.session
    named = talk.reading.first("scheme") is not None
    short = len(talk.utterance.text.split()) <= NAMING
    naming = intent in ("ask_scheme_info", "provide_info") or short
    if named and session.pending in TOPICS and naming and intent not in ANSWERING_ITSELF:
        intent, session.pending = session.pending or intent, None
        talk.reading = replace(talk.reading, intent=intent, source="answer")
    if intent in REMEMBERED:
        session.last = intent
    need = need_in(talk.kb, talk.reading.text) if intent == "out_of_scope" else None
    if need is not None:
        return trouble.service(talk, need)
    return TOPICS.get(intent, aside.out_of_scope)(talk)
