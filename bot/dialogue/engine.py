"""One message in, one turn out: a function of the session, the message and the day."""

from dataclasses import dataclass, replace
from datetime import date

from bot.core.channel import Channel
from bot.core.events import NotUnderstood
from bot.core.interpretation import Interpretation
from bot.core.message import OutMessage
from bot.dialogue import profile
from bot.dialogue.conversation import answer
from bot.dialogue.render import render
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.session import Session
from bot.dialogue.talk import Talk
from bot.dialogue.topics import consent
from bot.dialogue.turn import Turn
from bot.dialogue.utterance import Utterance
from bot.dialogue.words import say
from bot.i18n.catalogue import Catalogue
from bot.knowledge.base import KnowledgeBase
from bot.language.script import detect

NOISE_WORDS = 2

NOTHING = Interpretation(text="", intent="out_of_scope", confidence=0.0, source="button")


@dataclass(frozen=True)
class Engine:
    """The dialogue over one knowledge base and one set of catalogues."""

    kb: KnowledgeBase
    catalogue: Catalogue

    def advance(
        self,
        session: Session,
        utterance: Utterance,
        interpretation: Interpretation | None,
        as_of: date,
        channel: Channel,
    ) -> Turn:
        """The next turn. The session given is not changed; the one in the turn is to be kept.

        `interpretation` is None for what needs no reading: a tap, a number, a picture.
        """
        session = session.copied()
        session.turns += 1
        spoken = session.language
        _follow_language(session, utterance)
        reading = interpretation or replace(NOTHING, text=utterance.text)
        talk = Talk(self.kb.quotable_on(as_of), session, utterance, reading, as_of)
        reply = _degraded(talk).then(answer(talk))
        if session.turns > 1 and _is_noise(talk):
            session.language = spoken
        message = None
        if reply.lines:
            message = render(reply, self.catalogue, session.language, channel)
        _carry_choices(talk, message)
        _close(talk, reply)
        return Turn(session, message, tuple(talk.events), talk.reading)

    def facts(self, session: Session) -> dict[str, object]:
        """What the session holds of the person in question, as outsiders may see it."""
        if not session.keeps:
            return {}
        return {k: list(v) if isinstance(v, tuple) else v
                for k, v in profile.view(session, session.about).items()}  # fmt: skip

    def verdicts(self, session: Session, as_of: date) -> dict[str, str]:
        """How it stands with every scheme for the person in question."""
        facts = profile.for_rules(session, session.about)
        return {i: f.verdict for i, f in self.kb.verdicts(facts, as_of).items()}


def _degraded(talk: Talk) -> Reply:
    """Without the model only key words are understood: said once, until it is back."""
    session = talk.session
    if talk.reading.source == "rasa":
        session.told_degraded = False
    if talk.reading.source != "keywords" or session.told_degraded or talk.reading.safety:
        return Reply(())
    session.told_degraded = True
    return (
        Draft()
        .add(say("Just now I understand short words best. For example: ration card.", sms=""))
        .done()
    )


def _follow_language(session: Session, utterance: Utterance) -> None:
    """Her script is answered in kind; a chosen language holds, only Hindi's script follows her."""
    if not any(letter.isalpha() for letter in utterance.text):
        return
    begins = session.turns == 1 and session.pinned is None
    heard = detect(utterance.text, None if begins else session.language)
    if session.pinned == "en":
        session.language = "en"
    elif session.pinned == "hi":
        if heard != "en":
            session.language = heard
    else:
        session.language = heard


def _not_understood(talk: Talk) -> bool:
    return any(isinstance(event, NotUnderstood) for event in talk.events)


def _is_noise(talk: Talk) -> bool:
    """A word or two that nothing was made of says nothing about her language either."""
    short = len(talk.utterance.text.split()) <= NOISE_WORDS
    return short and _not_understood(talk)


def _carry_choices(talk: Talk, message: OutMessage | None) -> None:
    """A number picks from the options shown last; noise in between takes none of them away."""
    shown = [option.id for option in message.options] if message is not None else []
    if shown or not _not_understood(talk):
        talk.session.choices = shown


def _close(talk: Talk, reply: Reply) -> None:
    """Carry over what an answer to this turn would be taken for, and keep nothing unagreed."""
    session = talk.session
    session.asking = reply.asking
    if not _not_understood(talk):
        session.repairs = 0
    if session.consent == "refused" or consent.never_answered(talk):
        consent.forget_told(talk)
