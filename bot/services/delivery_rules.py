"""When a message is tried again, and when it is given up. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.core.channel import Door
from bot.core.errors import SendError, Throttled
from bot.services.records import Outgoing, SendStatus

Move = Literal["send", "wait", "doubt", "give_up"]

RANK: dict[SendStatus, int] = {
    "queued": 0,
    "sending": 1,
    "unsure": 1,
    "sent": 2,
    "delivered": 3,
    "read": 4,
}
"""How far a message has come. A status never goes down; `failed` and `cancelled` are final."""


@dataclass(frozen=True)
class DeliveryRules:
    """`first_wait` doubles with every attempt up to `longest_wait`; after `give_up` an answer is
    too old to be of use (and WhatsApp's window has closed). `unsure_wait` is the time a status
    callback has to settle a send of unknown outcome, at the doors that report back. `resends`
    bounds the attempts of a message during which the process died each time."""

    first_wait: timedelta = timedelta(seconds=2)
    longest_wait: timedelta = timedelta(minutes=10)
    give_up: timedelta = timedelta(hours=24)
    unsure_wait: timedelta = timedelta(seconds=30)
    resends: int = 5
    confirming_doors: frozenset[Door] = frozenset({"twilio_whatsapp", "twilio_sms"})


def move(outgoing: Outgoing, rules: DeliveryRules, now: datetime) -> Move:
    """What to do with the oldest open message of a contact whose lane we hold."""
    if outgoing.message is None:
        return "give_up"
    if outgoing.status == "sending":
        # Whoever began this is dead, for the lane was free: nobody knows whether it left.
        return "doubt"
    if outgoing.not_before > now:
        return "wait"
    if outgoing.status == "unsure" and (
        outgoing.message.care == "safety"
        or outgoing.doubts > 1
        or outgoing.attempts >= rules.resends
    ):
        return "give_up"
    if now - outgoing.created_at > rules.give_up:
        return "give_up"
    return "send"


def retry_at(
    outgoing: Outgoing, error: SendError | None, rules: DeliveryRules, now: datetime, jitter: float
) -> datetime:
    """When to try again. `jitter` in 0..1 spreads what failed together over half to full time."""
    doubled = rules.first_wait * float(2 ** min(max(outgoing.attempts - 1, 0), 16))
    wait = min(doubled, rules.longest_wait) * (0.5 + jitter / 2)
    if isinstance(error, Throttled) and error.retry_after is not None:
        wait = max(wait, timedelta(seconds=error.retry_after))
    return now + wait
