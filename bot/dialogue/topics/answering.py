"""After an answer: on with the goal, with what she had asked, or the floor is hers."""

from bot.dialogue.places_told import settle_place
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import asking, consent, interview, scheme, welcome
from bot.dialogue.words import say

WAITING = ("report_problem", "ask_status", "ask_documents", "ask_how_to_apply", "ask_benefit")
"""Questions that may wait for their scheme to be named."""


def decided(talk: Talk, agreed: bool) -> Reply:
    """Her answer to the notice, and on with what she had asked."""
    session = talk.session
    pending = session.pending
    if pending == "pursue":
        session.pending = None
    reply = consent.given(talk) if agreed else consent.refused(talk)
    if session.goal is not None and pending == "pursue":
        return reply.then(interview.pursue(talk))
    if session.goal is not None and pending == "choose":
        session.pending = None
        return reply.then(interview.choose(talk))
    if pending in WAITING:
        return reply.then(scheme.which(talk, pending))
    return reply.then(floor(talk))


def floor(talk: Talk) -> Reply:
    """Nothing is open: the floor is hers, with what usually comes next a tap away."""
    if talk.session.scheme is None:
        return welcome.what_now(talk)
    draft = Draft().add(say("What more would you like to know?", sms="What more?"))
    draft.offer("do:documents", say("Papers"))
    draft.offer("do:apply", say("How to apply", sms="How"))
    draft.offer("do:refused", say("They refuse me", sms="Refused"))
    return draft.done()


def go_on(talk: Talk) -> Reply:
    """A fact was given: judged anew if something is open, else noted."""
    settle_place(talk)
    if talk.session.goal is not None:
        return interview.pursue(talk)
    return Draft().add(say("Noted. What more would you like to know?", sms="Noted.")).done()


def decline(talk: Talk, attribute_id: str) -> Reply:
    """Not knowing and not saying are answers: it is not asked again."""
    if attribute_id not in talk.person.declined:
        talk.person.declined.append(attribute_id)
    lead = Draft().add(say("No matter.", sms="")).done()
    if talk.session.goal is None:
        return lead.then(floor(talk))
    return lead.then(interview.pursue(talk))


def back(talk: Talk) -> Reply:
    """One question back: the last answer is dropped and asked for again."""
    session = talk.session
    if not session.trail:
        return welcome.menu(talk)
    attribute_id = session.trail.pop()
    talk.person.facts.pop(attribute_id, None)
    return asking.question(talk, attribute_id)
