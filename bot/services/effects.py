"""What an event of the dialogue changes in the store: one function an event.

Each gets the contact as she is and gives her back as she is then; the turn stores her once.
Nothing goes into the ledger for somebody who has not agreed: the dialogue holds such events back,
and here they would be dropped.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.core.events import (
    ConsentGiven,
    ConsentRefused,
    ConsentWithdrawn,
    DataErased,
    DemandLogged,
    Event,
    FactLearned,
    GrievanceLogged,
    HandoverRequested,
    LanguageChosen,
    NotUnderstood,
    OptedIn,
    OptedOut,
    PersonSwitched,
    ReferralGiven,
    SafetyRaised,
)
from bot.core.language import LANGUAGES
from bot.demand.entry import entry
from bot.services.ports import DepartmentOf
from bot.services.records import Contact, Decision
from bot.services.unit import UnitOfWork

log = logging.getLogger(__name__)


TELLTALE = (ReferralGiven, HandoverRequested)
"""Events whose rows would tell of danger when they come about beside it."""


@dataclass(frozen=True)
class Effect:
    """Where and when an event takes effect. `inbox_id` is the message that brought it about."""

    unit: UnitOfWork
    inbox_id: int
    now: datetime
    notice: str
    department_of: DepartmentOf


def _language_chosen(_effect: Effect, contact: Contact, event: LanguageChosen) -> Contact:
    chosen = next((known for known in LANGUAGES if known == event.language), contact.language)
    return replace(contact, language=chosen)


def _decide(effect: Effect, contact: Contact, decision: Decision) -> Contact:
    effect.unit.contacts.record_consent(contact, decision, effect.notice, effect.now)
    return replace(contact, consent=decision)


def _consent_given(effect: Effect, contact: Contact, _event: ConsentGiven) -> Contact:
    return _decide(effect, contact, "given")


def _consent_refused(effect: Effect, contact: Contact, _event: ConsentRefused) -> Contact:
    return _decide(effect, contact, "refused")


def _consent_withdrawn(effect: Effect, contact: Contact, _event: ConsentWithdrawn) -> Contact:
    effect.unit.erasure.wipe_talk(contact.id)
    effect.unit.unclear.erase(contact)
    return replace(_decide(effect, contact, "withdrawn"), ledger_salt=token_hex(16))


def _data_erased(effect: Effect, contact: Contact, _event: DataErased) -> Contact:
    effect.unit.outbox.cancel(contact.id, effect.inbox_id, effect.now)
    effect.unit.erasure.wipe_talk(contact.id)
    effect.unit.unclear.erase(contact)
    if contact.consent == "given":
        contact = _decide(effect, contact, "withdrawn")
    return replace(
        contact, consent=None, language=None, ledger_salt=token_hex(16), erased_at=effect.now
    )


def _opted_out(effect: Effect, contact: Contact, _event: OptedOut) -> Contact:
    effect.unit.outbox.cancel(contact.id, effect.inbox_id, effect.now)
    return replace(contact, opted_out_at=effect.now)


def _opted_in(_effect: Effect, contact: Contact, _event: OptedIn) -> Contact:
    return replace(contact, opted_out_at=None)


def _demand_logged(effect: Effect, contact: Contact, event: DemandLogged) -> Contact:
    if _may_log(contact, event):
        department = effect.department_of(event.scheme, event.need)
        line = entry(event, contact.channel, department)
        effect.unit.ledger.log_demand(contact, event.person, line, effect.now)
    return contact


def _grievance_logged(effect: Effect, contact: Contact, event: GrievanceLogged) -> Contact:
    if _may_log(contact, event):
        effect.unit.ledger.log_grievance(
            contact, event.person, event.scheme, event.reason, effect.now
        )
    return contact


def _referral_given(effect: Effect, contact: Contact, event: ReferralGiven) -> Contact:
    if _may_log(contact, event):
        effect.unit.ledger.log_referral(contact, event.to, effect.now)
    return contact


def _handover_requested(effect: Effect, contact: Contact, _event: HandoverRequested) -> Contact:
    effect.unit.ledger.request_handover(contact, effect.now)
    return contact


def _leaves_no_trace(_effect: Effect, contact: Contact, _event: Event) -> Contact:
    """Facts and persons live in the session alone; of danger nothing is kept. Whether a text that
    was not understood is kept depends on more than the event: see `turns` and `unclear`."""
    return contact


def _may_log(contact: Contact, event: Event) -> bool:
    if contact.consent == "given":
        return True
    log.warning("ledger.dropped contact=%s event=%s", contact.id, type(event).__name__)
    return False


_EFFECTS: dict[type[Event], Callable[[Effect, Contact, Any], Contact]] = {
    FactLearned: _leaves_no_trace,
    LanguageChosen: _language_chosen,
    ConsentGiven: _consent_given,
    ConsentRefused: _consent_refused,
    ConsentWithdrawn: _consent_withdrawn,
    DemandLogged: _demand_logged,
    GrievanceLogged: _grievance_logged,
    ReferralGiven: _referral_given,
    SafetyRaised: _leaves_no_trace,
    OptedOut: _opted_out,
    OptedIn: _opted_in,
    DataErased: _data_erased,
    PersonSwitched: _leaves_no_trace,
    HandoverRequested: _handover_requested,
    NotUnderstood: _leaves_no_trace,
}


def heeded(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events that take effect. Beside danger no row may tell where she was sent for it, nor
    that she asked for somebody."""
    if not any(isinstance(event, SafetyRaised) for event in events):
        return events
    return tuple(event for event in events if not isinstance(event, TELLTALE))


def apply(effect: Effect, contact: Contact, event: Event) -> Contact:
    """Let one event take effect; the contact as she is afterwards."""
    return _EFFECTS[type(event)](effect, contact, event)
