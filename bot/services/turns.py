"""One turn: a message that waits becomes effects and answers, in one transaction.

The model is asked before, outside of any transaction, since it may be slow. The rest is decided by
the dialogue, also before: it is pure, so a turn that is rolled back can simply be taken again.
"""

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.errors import InterpreterUnavailable
from bot.core.events import ConsentWithdrawn, DataErased, SafetyRaised
from bot.core.interpretation import Interpretation
from bot.core.message import Inbound, OutMessage
from bot.services import unclear
from bot.services.effects import Effect, apply, heeded
from bot.services.ports import (
    Apology,
    Clock,
    DepartmentOf,
    Dialogue,
    DialogueTurn,
    Interpreter,
    NewId,
)
from bot.services.records import Contact, Outgoing, StoredSession, Waiting
from bot.services.unit import UnitOfWork

log = logging.getLogger(__name__)

SILENCING = (SafetyRaised, DataErased, ConsentWithdrawn)
"""Events after which no text of the turn is kept, whatever was agreed."""
FIRST_WAIT = timedelta(seconds=1)
"""Before a failed message is tried again; doubled each time."""


@dataclass(frozen=True)
class TurnRules:
    """How patient we are. `stale` is the age at which an answer is no longer sent if she has
    written again since, `failures` how often a message may fail before it is parked, `notice` the
    version of the notice she is shown before she agrees."""

    stale: timedelta = timedelta(hours=2)
    failures: int = 5
    notice: str = "1"


@dataclass(frozen=True)
class Mind:
    """Who thinks: the engine, the model, what stands in for the model, and two look-ups.

    `anonymise` is there where messages that were not understood are kept for labelling.
    """

    dialogue: Dialogue
    interpreter: Interpreter
    keywords: Interpreter
    department_of: DepartmentOf
    apology: Apology
    anonymise: unclear.Anonymise | None = None


@dataclass(frozen=True)
class Case:
    """All that a turn starts from, as it was read under the lease."""

    waiting: Waiting
    contact: Contact
    session: StoredSession | None
    unsent: bool = False
    """Whether answers to earlier messages still wait."""

    @property
    def alone(self) -> bool:
        """Whether this is all the work that her lane holds, as far as was seen."""
        return not self.unsent and not self.waiting.followed

    @property
    def inbound(self) -> Inbound:
        """The message, on the channel it came by."""
        return self.waiting.inbound

    @property
    def remembered(self) -> str | None:
        """What the dialogue wrote last."""
        return None if self.session is None else self.session.body


@dataclass(frozen=True)
class Thought:
    """A turn as it was worked out at a time, before anything of it was stored."""

    case: Case
    interpretation: Interpretation | None
    turn: DialogueTurn
    at: datetime


class Turns:
    """See `open_case`, `read`, `think`, `take` and `fail`: a round calls them in this order."""

    def __init__(self, mind: Mind, clock: Clock, new_id: NewId, rules: TurnRules) -> None:
        self._mind = mind
        self._clock = clock
        self._new_id = new_id
        self._rules = rules

    def open_case(self, unit: UnitOfWork, waiting: Waiting, contact_id: int, unsent: bool) -> Case:
        """Read what the turn starts from. `unsent` says that earlier answers still wait."""
        contact = unit.contacts.get(contact_id)
        session = unit.sessions.load(contact_id)
        return Case(waiting, replace(contact, channel=waiting.inbound.channel), session, unsent)

    def read(self, case: Case) -> Interpretation | None:
        """Have the message understood: by the model, else by keywords, or by nobody if clear."""
        if not self._mind.dialogue.needs_reading(case.remembered, case.inbound):
            return None
        try:
            return self._mind.interpreter.read(case.inbound.text)
        except InterpreterUnavailable:
            log.warning("interpreter.unavailable inbox=%s", case.waiting.id)
            return self._mind.keywords.read(case.inbound.text)

    def think(self, case: Case, interpretation: Interpretation | None) -> Thought:
        """Work out what is to be said and done. Pure, and outside of any transaction: others may
        write meanwhile."""
        now = self._clock.now()
        turn = self._mind.dialogue.advance(case.remembered, case.inbound, interpretation, now)
        return Thought(case, interpretation, turn, now)

    def take(self, unit: UnitOfWork, thought: Thought) -> list[Outgoing]:
        """Let the message take effect; its answers as they were stored, in their order.

        If nothing is to be sent before them, the first is stored as being sent already.
        """
        case, turn, now = thought.case, thought.turn, thought.at
        waiting, contact = case.waiting, case.contact
        if waiting.urgent:
            unit.inbox.overtake(contact.id, waiting.id, now)
        if case.unsent:
            unit.outbox.cancel_stale(contact.id, now - self._rules.stale, now)
        effect = Effect(unit, waiting.id, now, self._rules.notice, self._mind.department_of)
        for event in heeded(turn.events):
            contact = apply(effect, contact, event)
        self._save_session(unit, case, turn.session_json, now)
        keep = turn.keep and contact.consent == "given" and not _silences(turn)
        reading = thought.interpretation
        if keep and turn.unclear is not None and reading is not None:
            self._queue(unit, contact, reading, turn.unclear, now)
        answers = self._answers(case, turn, keep, now)
        if answers and case.alone:
            answers[0] = replace(answers[0], status="sending", attempts=1)
        if answers:
            unit.outbox.add(contact, waiting.id, answers)
        unit.inbox.finish(waiting.id, "answered", keep, now, turn.account)
        unit.contacts.update(contact, waiting.received_at)
        log.info("turn.taken contact=%s inbox=%s answers=%s", contact.id, waiting.id, len(answers))
        return answers

    def fail(self, unit: UnitOfWork, case: Case) -> timedelta | None:
        """Count a failure. How long to wait before the next attempt, or None: it is parked.

        Parking ends the attempts with an apology to her and an alarm to the operator, so that one
        message that cannot be dealt with never blocks those behind it.
        """
        now = self._clock.now()
        waiting, contact = case.waiting, case.contact
        if waiting.attempts + 1 < self._rules.failures:
            unit.inbox.count_failure(waiting.id)
            return FIRST_WAIT * float(2**waiting.attempts)
        log.error("inbound.parked contact=%s inbox=%s", contact.id, waiting.id)
        unit.inbox.count_failure(waiting.id)
        unit.inbox.finish(waiting.id, "parked", contact.consent == "given", now)
        apology = self._mind.apology(contact.language)
        unit.outbox.add(contact, waiting.id, [self._outgoing(contact, apology, False, now)])
        return None

    def _queue(
        self,
        unit: UnitOfWork,
        contact: Contact,
        reading: Interpretation,
        asked: str,
        now: datetime,
    ) -> None:
        """Keep for labelling what the model, and not its stand-in, did not understand. Who agreed
        before the notice spoke of readers has not agreed to them."""
        anonymise = self._mind.anonymise
        if anonymise is None or reading.source != "rasa":
            return
        if unit.contacts.agreed_to(contact.id) == self._rules.notice:
            unclear.keep(unit, contact, reading, asked, anonymise, now)

    def _save_session(
        self, unit: UnitOfWork, case: Case, session_json: str | None, now: datetime
    ) -> None:
        if session_json is not None:
            unit.sessions.save(case.contact.id, session_json, case.session, now)
        elif case.session is not None:
            unit.sessions.erase(case.contact.id)

    def _answers(self, case: Case, turn: DialogueTurn, keep: bool, now: datetime) -> list[Outgoing]:
        waited = now - case.waiting.received_at
        late = case.waiting.followed and waited > self._rules.stale
        answers = [
            self._outgoing(case.contact, message, keep and message.care == "ordinary", now)
            for message in turn.messages
        ]
        if not late:
            return answers
        # After an outage only the last of several messages is answered; words about safety always.
        return [
            answer
            if answer.message is None or answer.message.care == "safety"
            else replace(answer, status="cancelled", settled_at=now, message=None)
            for answer in answers
        ]

    def _outgoing(
        self, contact: Contact, message: OutMessage, keep: bool, now: datetime
    ) -> Outgoing:
        return Outgoing(self._new_id(), contact.id, message, now, now, keep)


def _silences(turn: DialogueTurn) -> bool:
    return any(isinstance(event, SILENCING) for event in turn.events)
