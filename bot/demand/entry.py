"""What one line of the ledger says, made from an event of the dialogue.

One person's one want is one demand however often she writes. The latest reason stands, since it is
where her case is now: first `unaware`, then `refused`. Every earlier reason stays in the history.
It is counted in the month in which it was first voiced, so that two periods never count it twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.channel import Channel
from bot.core.events import DemandLogged, Reason

PLACE_LEVELS = ("state", "district", "block", "gram_panchayat", "pin_code")
"""From the widest to the narrowest."""


@dataclass(frozen=True)
class DemandEntry:
    """A want that is not met. `subject` is `scheme:ID` or `need:ID`."""

    subject: str
    reason: Reason
    channel: Channel
    proxy: bool
    department: str | None = None
    place: Mapping[str, str] = field(default_factory=dict)


def entry(event: DemandLogged, channel: Channel, department: str | None) -> DemandEntry:
    """The ledger's line for an event.

    Raises:
        ValueError: the event names both a scheme and a need, or neither.
    """
    if (event.scheme is None) == (event.need is None):
        raise ValueError("a demand is for a scheme or for a need: exactly one of the two")
    subject = f"scheme:{event.scheme}" if event.scheme else f"need:{event.need}"
    place = {k: v for k, v in (event.place or {}).items() if k in PLACE_LEVELS and v}
    return DemandEntry(subject, event.reason, channel, event.person != "self", department, place)
