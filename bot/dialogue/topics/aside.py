"""Beside the question: why, back, a person, something else, not understood."""

from bot.core.events import HandoverRequested, NotUnderstood, ReferralGiven
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import asking, welcome
from bot.dialogue.who import who
from bot.dialogue.words import say


def why(talk: Talk) -> Reply:
    """Why this is asked, in the author's words."""
    attribute = talk.kb.attributes.get(talk.session.asking or "")
    if attribute is not None:
        return Draft().add(attribute.why).done()
    if talk.session.asking == "consent":
        return (
            Draft()
            .add(say("So that I need not ask you the same thing twice. You can refuse."))
            .done()
        )
    return Draft().add(say("I ask only what a scheme's rule needs.")).done()


def human(talk: Talk) -> Reply:
    """She wants a person: noted, with whom she can speak to now."""
    talk.came_about(HandoverRequested())
    talk.came_about(ReferralGiven("women-helpline-181"))
    draft = Draft()
    draft.add(say("I am a machine. I have noted that you want to talk to a person.",
                  sms="I am a machine. Your wish is noted."))  # fmt: skip
    draft.add(say("To talk now: women's helpline 181, day and night, free.",
                  sms="To talk now: 181, free."))  # fmt: skip
    draft.add(say("In the village: your group's CRP didi or the panchayat secretary.", sms=""),
              weight="rich")  # fmt: skip
    return draft.done()


def out_of_scope(talk: Talk) -> Reply:
    """Not what this helpline knows: said kindly, with what it does know."""
    if talk.session.repairs > 0:
        return not_understood(talk)
    talk.session.repairs += 1
    talk.came_about(NotUnderstood())
    draft = Draft()
    draft.add(say("That I do not know. I know government schemes for women.",
                  sms="I only know government schemes."))  # fmt: skip
    draft.add(say("Ask me like this: pension, ration card, gas.", sms="Ask: ration card."))
    return draft.done()


def not_understood(talk: Talk) -> Reply:
    """Asked again in two different ways; after that a menu."""
    session = talk.session
    session.repairs += 1
    talk.came_about(NotUnderstood())
    open_question = session.asking in talk.kb.attributes
    if open_question and session.repairs <= 2 and session.asking is not None:
        return asking.question(talk, session.asking, again=session.repairs)
    if open_question and session.asking is not None:
        lead = Draft().add(say("Never mind, we leave it.", sms="We skip it.")).done()
        talk.person.declined.append(session.asking)
        return lead.then(welcome.menu(talk))
    if session.repairs == 1:
        return Draft().add(
            say("I did not get that. Can you say it in other words? Like: how do I get a pension?",
                sms="I did not get that. Like: ration card?")
        ).done(session.asking)  # fmt: skip
    if session.repairs == 2:
        return Draft().add(
            say("Write only one thing, like: pension, ration, house, gas or delivery.",
                sms="One word, like: pension, ration, house.")
        ).done(session.asking)  # fmt: skip
    return welcome.menu(talk)


def cannot_read(talk: Talk) -> Reply:
    """A voice note or a picture: not guessed at. She writes, or picks a number."""
    lead = Draft().add(
        say("I cannot hear voice notes or see pictures yet. Please write in a few words.",
            sms="Please write in words.")
    ).done()  # fmt: skip
    return lead if talk.session.asking is not None else lead.then(welcome.menu(talk))


def switched(talk: Talk) -> Reply:
    """Whose case it is from now on."""
    if talk.session.about == "self":
        return Draft().add(say("Now about you. What would you like to know?")).done()
    return (
        Draft().add(say("Good, about %(who)s. What would you like to know?", who=who(talk))).done()
    )
