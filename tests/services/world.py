"""A small world for tests: a store that is real, and around it fakes that keep account."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Protocol

from sqlalchemy import Table, select

from bot.core.channel import Door
from bot.core.errors import SendError
from bot.core.events import Event
from bot.core.interpretation import Interpretation, Source
from bot.core.language import Language
from bot.core.message import Inbound, OutMessage
from bot.services.delivery import Delivery
from bot.services.delivery_rules import DeliveryRules
from bot.services.intake import Intake
from bot.services.ports import Clock, DialogueTurn, SendReceipt
from bot.services.retention import Retention, RetentionRules
from bot.services.rounds import Checkpoint, Rounds, no_checkpoint
from bot.services.turns import Mind, TurnRules, Turns
from bot.services.unclear import Anonymise
from bot.store.hashing import Hashing
from bot.store.sealed import Keyring
from bot.store.unit import SqlStore
from tests.support.database import migrated

DATA_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
HASH_KEY = "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA="
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


class MovableClock(Clock, Protocol):
    """A clock of which a test may move the hands."""

    def move(self, **by: float) -> None: ...


@dataclass
class CountingDialogue:
    """Keeps in its session every text it was told, and answers with their number.

    `events` says what comes about at a text; `silent` and `fatal` texts get no answer, or an error;
    `unclear` ones are not understood, after a question about what is `asked`.
    """

    events: dict[str, tuple[Event, ...]] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    fatal: set[str] = field(default_factory=set)
    unclear: set[str] = field(default_factory=set)
    asked: str = ""
    care: dict[str, str] = field(default_factory=dict)
    erased_by: frozenset[str] = frozenset({"मिटाओ"})
    keep: bool = True

    def needs_reading(self, session_json: str | None, inbound: Inbound) -> bool:  # noqa: ARG002
        return not inbound.text.isdigit()

    def advance(
        self,
        session_json: str | None,
        inbound: Inbound,
        interpretation: Interpretation | None,  # noqa: ARG002
        now: datetime,  # noqa: ARG002
    ) -> DialogueTurn:
        if inbound.text in self.fatal:
            raise ZeroDivisionError(inbound.text)
        heard = [*json.loads(session_json or "[]"), inbound.text]
        care = "safety" if inbound.text in self.care else "ordinary"
        answer = OutMessage(f"{len(heard)}: {inbound.text}", care=care)  # type: ignore[arg-type]
        return DialogueTurn(
            None if inbound.text in self.erased_by else json.dumps(heard),
            () if inbound.text in self.silent else (answer,),
            self.events.get(inbound.text, ()),
            self.keep,
            self.asked if inbound.text in self.unclear else None,
        )


@dataclass
class FakeInterpreter:
    """Understands everything as a greeting, unless told otherwise, or raises what it is told to."""

    name: str = "model"
    error: Exception | None = None
    ranking: tuple[tuple[str, float], ...] = ()
    source: Source = "rasa"
    safety: str | None = None
    read_texts: list[str] = field(default_factory=list)

    def read(self, text: str) -> Interpretation:
        if self.error is not None:
            raise self.error
        self.read_texts.append(text)
        return Interpretation(
            text, "greet", 0.9, source=self.source, ranking=self.ranking, safety=self.safety
        )


@dataclass
class FakeSender:
    """Remembers what it was given; fails as told, once for each error in `errors`."""

    sent: list[tuple[str, str]] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)
    errors: list[SendError | None] = field(default_factory=list)

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:
        error = self.errors.pop(0) if self.errors else None
        if error is not None:
            raise error
        self.sent.append((address, message.text))
        self.refs.append(ref)
        return SendReceipt(f"at-provider-{ref}")

    def texts(self, address: str = "a") -> list[str]:
        """What one address got, in order."""
        return [text for whom, text in self.sent if whom == address]


def ids() -> Callable[[], str]:
    """Ids that count."""
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


def sorry(language: Language | None) -> OutMessage:
    return OutMessage("sorry", language=language or "hi")


@dataclass
class World:
    """Everything a helpline consists of, on a database of its own."""

    store: SqlStore
    clock: MovableClock = field(default_factory=FakeClock)
    dialogue: CountingDialogue = field(default_factory=CountingDialogue)
    model: FakeInterpreter = field(default_factory=FakeInterpreter)
    keywords: FakeInterpreter = field(default_factory=lambda: FakeInterpreter("keywords"))
    sender: Any = field(default_factory=FakeSender)
    turn_rules: TurnRules = field(default_factory=TurnRules)
    delivery_rules: DeliveryRules = field(default_factory=DeliveryRules)
    checkpoint: Checkpoint = no_checkpoint
    anonymise: Anonymise | None = None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    new_id: Callable[[], str] = field(default_factory=ids)

    @property
    def intake(self) -> Intake:
        return Intake(self.store, self.clock)

    @property
    def delivery(self) -> Delivery:
        doors: tuple[Door, ...] = ("telegram", "twilio_whatsapp", "simulator")
        senders = dict.fromkeys(doors, self.sender)
        return Delivery(self.store, senders, self.clock, lambda: 0.0, self.delivery_rules)

    @property
    def retention(self) -> Retention:
        return Retention(self.store, self.clock, self.new_id, RetentionRules())

    @property
    def rounds(self) -> Rounds:
        mind = Mind(self.dialogue, self.model, self.keywords, department_of, sorry, self.anonymise)
        turns = Turns(mind, self.clock, self.new_id, self.turn_rules)
        return Rounds(self.store, turns, self.delivery, self.clock, self.new_id, self.checkpoint)

    def say(self, text: str, address: str = "a", door: Door = "telegram", id_: str = "") -> None:
        """Somebody writes."""
        self.intake.accept(
            Inbound(
                "whatsapp" if door == "twilio_whatsapp" else "telegram",
                door,
                id_ or f"id{next(self.numbers)}",
                address,
                text,
            )
        )

    def work(self) -> int:
        """Serve everybody who has work that is due; how many rounds it took."""
        rounds = self.rounds
        served = 0
        while (current := rounds.begin()) is not None:
            rounds.finish(current)
            served += 1
        return served

    def talk(self, *texts: str, address: str = "a", door: Door = "telegram") -> None:
        """Somebody writes, and is answered, message by message."""
        for text in texts:
            self.say(text, address, door)
            self.work()

    def rows(self, table: Table) -> list[Any]:
        """All that the database holds in one of its tables."""
        with self.store.engine.connect() as connection:
            return list(connection.execute(select(table)))


def department_of(scheme: str | None, need: str | None) -> str | None:
    return f"department-of-{scheme or need}"


def open_store(url: str, notice: str = "notice-1") -> SqlStore:
    """A migrated database, with keys that only tests use."""
    return SqlStore(migrated(url), Keyring([DATA_KEY]), Hashing(HASH_KEY), notice)
