"""What was answered, for doors without a provider: the simulator and the console read it here."""

from dataclasses import dataclass

from bot.core.channel import Door
from bot.core.message import OutMessage
from bot.services.unit import Delivered, Store


@dataclass(frozen=True)
class Answer:
    """What one message brought about. `account` is the dialogue's own, where an onlooker is let."""

    messages: tuple[OutMessage, ...]
    account: str | None
    parked: bool


class Transcript:
    """Reads answers; only for doors whose texts outlive their delivery, if for minutes only."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def answer(self, door: Door, external_id: str) -> Answer | None:
        """The answer to one message; None as long as it waits."""
        with self._store.reading() as unit:
            found = unit.inbox.state(door, external_id)
            if found is None or found[0] == "waiting":
                return None
            messages = tuple(unit.outbox.answers_to(door, external_id))
            return Answer(messages, found[1], parked=found[0] == "parked")

    def since(self, door: Door, address: str, cursor: int = 0) -> tuple[Delivered, ...]:
        """What has reached an address after `cursor`, the oldest first."""
        with self._store.reading() as unit:
            return tuple(unit.outbox.after(door, address, cursor))

    def account(self, door: Door, address: str) -> str | None:
        """The account of the latest turn at an address, if there is one still."""
        with self._store.reading() as unit:
            contact = unit.contacts.find(door, address)
            return None if contact is None else unit.inbox.last_account(contact.id)
