"""Stop and start again, erase, good-bye."""

from bot.core.events import ConsentWithdrawn, DataErased, OptedIn, OptedOut
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.session import Person
from bot.dialogue.talk import Talk
from bot.dialogue.words import say


def stop(talk: Talk) -> Reply:
    """No more messages: one last line that says how to come back."""
    session = talk.session
    session.opted_out = True
    session.goal = None
    session.pending = None
    talk.came_about(OptedOut())
    return Draft().add(
        say("Done, no more messages. To start again, send START.",
            sms="Stopped. To start again send START.")
    ).done()  # fmt: skip


def start(talk: Talk) -> Reply:
    """She is back."""
    if talk.session.opted_out:
        talk.session.opted_out = False
        talk.came_about(OptedIn())
    return Draft().add(say("Good that you are back. What would you like to know?")).done()


def while_stopped(talk: Talk) -> Reply:
    """She writes although she stopped us: only how to come back."""
    return Draft().add(say("You have stopped messages. To start again, send START.",
                           sms="Stopped. To start again send START.")).done()  # fmt: skip


def erase(talk: Talk) -> Reply:
    """Everything that is held about her goes, at once and without a question."""
    session = talk.session
    if session.consent == "given":
        talk.came_about(ConsentWithdrawn())
    talk.came_about(DataErased())
    forget(talk)
    return (
        Draft()
        .add(say("It is wiped. I hold nothing about you now.", sms="Wiped. I hold nothing now."))
        .add(say("On your phone, delete this talk yourself.", sms=""), weight="rich")
        .done()
    )


def ask_to_erase(talk: Talk) -> Reply:
    """It may have been meant: wiping cannot be taken back, so it is read back first."""
    draft = Draft().add(say("Shall I wipe everything you told me?"))
    draft.offer("confirm:erase", say("Yes"))
    draft.offer("confirm:no", say("No"))
    return draft.done(asking="confirm")


def forget(talk: Talk) -> None:
    """The session as if she had never written, but for her language."""
    session = talk.session
    session.people = {"self": Person()}
    session.about = "self"
    session.consent = "unknown"
    session.consent_asked = 0
    session.scheme = None
    session.goal = None
    session.asking = None
    session.pending = None
    session.trail.clear()
    session.held.clear()
    session.logged.clear()
    session.choices.clear()
    session.wipe_offered = False
    session.last = None
    talk.learned.clear()


def goodbye(talk: Talk) -> Reply:
    """Until next time."""
    talk.session.goal = None
    talk.session.pending = None
    return Draft().add(say("Take care. Write to me any time.")).done()
