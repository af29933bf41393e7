"""Notice and consent, before anything that she tells is kept (DPDP Act 2023, sections 5 and 6)."""

from bot.core.events import ConsentGiven, ConsentRefused
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.words import say

ASKED_AT_MOST = 2
"""After this many times without an answer she is served as one who refused: nothing is kept."""

NOTICE_VERSION = "2026-11-22"
"""Version of the notice below; the record of consent names it."""


def is_open(talk: Talk) -> bool:
    """Whether she may still be asked."""
    session = talk.session
    return session.consent in ("unknown", "asked") and session.consent_asked < ASKED_AT_MOST


def ask(talk: Talk) -> Reply:
    """The notice and the question, in one line."""
    talk.session.consent = "asked"
    talk.session.consent_asked += 1
    draft = Draft()
    if talk.session.consent_asked == 1:
        draft.add(
            say("I do not keep your name or Aadhaar. Write DELETE and I wipe everything.", sms=""),
            weight="rich",
        )
        draft.add(say("Our people may read, without your name, what I do not understand.", sms=""))
    draft.add(
        say("May I remember what you tell me, for this talk?",
            sms="May I remember what you tell me? DELETE wipes it.")
    )  # fmt: skip
    draft.offer("consent:yes", say("Yes"))
    draft.offer("consent:no", say("No, just answer", sms="No"))
    return draft.done(asking="consent")


def never_answered(talk: Talk) -> bool:
    """Whether she was asked often enough and went on without an answer."""
    session = talk.session
    return session.consent == "asked" and session.asking != "consent" and not is_open(talk)


def given(talk: Talk) -> Reply:
    """She agrees: what waited for it comes about."""
    talk.session.consent = "given"
    talk.came_about(ConsentGiven())
    talk.release_held()
    return Draft().add(say("Thank you, I will remember it.", sms="")).done()


def refused(talk: Talk) -> Reply:
    """She does not: what was held is dropped, and she gets answers all the same."""
    session = talk.session
    session.consent = "refused"
    session.held.clear()
    talk.came_about(ConsentRefused())
    return Draft().add(say("All right, I keep nothing.", sms="OK, nothing is kept.")).done()


def forget_told(talk: Talk) -> None:
    """Nothing told may outlive the turn of somebody who has not agreed to its being kept."""
    for person in talk.session.people.values():
        person.facts.clear()
        person.declined.clear()
        person.name = None
        person.label = person.relation
    talk.session.goal = None
    talk.session.trail.clear()
    talk.session.held.clear()
