"""What was answered, for doors without a provider: the simulator and the console read it here."""

from dataclasses import dataclass

from bot.core.channel import Door
from bot.core.message import OutMessage
from bot.services.records import Heard, Said
from bot.services.unit import Store


@dataclass(frozen=True)
class Answer:
    """What one message brought about. `account` is the dialogue's own, where an onlooker is let."""

    messages: tuple[OutMessage, ...]
    account: str | None
    parked: bool


@dataclass(frozen=True)
class Exchange:
    """A message and its answers. Ids grow from one to the next."""

    heard: Heard
    said: tuple[Said, ...]


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

    def talk(self, door: Door, address: str, after: int = 0) -> tuple[Exchange, ...]:
        """What was said at an address, message by message, after the exchange of an id."""
        with self._store.reading() as unit:
            contact = unit.contacts.find(door, address)
            if contact is None:
                return ()
            said: dict[int, list[Said]] = {}
            for inbox_id, answer in unit.outbox.answers_after(contact.id, after):
                said.setdefault(inbox_id, []).append(answer)
            heard = unit.inbox.after(contact.id, after)
            return tuple(Exchange(one, tuple(said.get(one.id, ()))) for one in heard)
