"""Everything that can happen to a helpline, in any order, on SQLite with a clock of ours.

Messages come and are repeated; workers claim, answer, send, die at any point and come back as
ghosts whose lease is over; providers take messages, ask us to wait, are away, or never answer.
Whatever happened: once all is quiet, every message took effect once and in its order, every answer
was sent that is not given up by rule, and nobody has work.
"""

from itertools import groupby

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from bot.core.errors import ChannelDown, OutcomeUnknown, SendError, Throttled
from bot.core.message import Inbound
from bot.services.rounds import LEASE, Point, Round
from bot.store.condition import condition
from bot.store.hashing import Hashing
from bot.store.tables import contact as contact_table
from bot.store.tables import outbox
from tests.services.world import HASH_KEY, World, open_store

CONTACTS = st.sampled_from(["a", "b", "c"])
POINTS: tuple[Point, ...] = (
    "after_claim", "after_commit", "before_send", "after_send", "before_mark",
)  # fmt: skip


class Killed(BaseException):
    """The process is gone: nothing in the program may catch this."""


class Lanes(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.world = World(open_store("sqlite://"))
        self.world.checkpoint = self.checkpoint
        self.dies_at: Point | None = None
        self.accepted: dict[str, list[str]] = {"a": [], "b": [], "c": []}
        self.ghosts: list[Round] = []
        self.numbers = iter(range(1, 10_000))
        self.deaths = 0

    def teardown(self) -> None:
        self.come_to_rest()
        self.world.store.close()

    def checkpoint(self, point: Point) -> None:
        if point == self.dies_at:
            self.dies_at = None
            self.deaths += 1
            raise Killed

    @rule(contact=CONTACTS)
    def she_writes(self, contact: str) -> None:
        text = f"m{next(self.numbers)}"
        self.world.intake.accept(Inbound("telegram", "telegram", text, contact, text))
        self.accepted[contact].append(text)

    @rule(contact=CONTACTS, data=st.data())
    def the_provider_repeats(self, contact: str, data: st.DataObject) -> None:
        if self.accepted[contact]:
            text = data.draw(st.sampled_from(self.accepted[contact]))
            self.world.intake.accept(Inbound("telegram", "telegram", text, contact, text))

    @rule(
        errors=st.lists(
            st.sampled_from(
                [None, Throttled("wait", retry_after=5), ChannelDown("away"), OutcomeUnknown("?")]
            ),
            max_size=3,
        )
    )
    def the_provider_has_moods(self, errors: list[SendError | None]) -> None:
        self.world.sender.errors = errors

    @rule()
    def a_worker_serves(self) -> None:
        current = self.world.rounds.begin()
        if current is not None:
            self.world.rounds.finish(current)

    @rule(point=st.sampled_from(POINTS))
    def a_worker_dies(self, point: Point) -> None:
        self.dies_at = point
        try:
            self.a_worker_serves()
        except Killed:
            self.world.clock.move(seconds=1)
        self.dies_at = None

    @rule()
    def a_worker_freezes(self) -> None:
        frozen = self.world.rounds.begin()
        if frozen is not None:
            self.ghosts.append(frozen)

    @precondition(lambda self: self.ghosts)
    @rule()
    def a_ghost_comes_back(self) -> None:
        self.world.rounds.finish(self.ghosts.pop(0))

    @rule(seconds=st.integers(1, 300))
    def time_goes_by(self, seconds: int) -> None:
        self.world.clock.move(seconds=seconds)

    @invariant()
    def effects_come_in_order_and_once(self) -> None:
        for contact, accepted in self.accepted.items():
            with self.world.store.reading() as unit:
                found = unit.contacts.find("telegram", contact)
                session = unit.sessions.load(found.id) if found else None
            body = session.body if session else "[]"
            done = [text.strip('"') for text in body.strip("[]").split(", ") if text]
            assert done == accepted[: len(done)]

    def come_to_rest(self) -> None:
        """Nobody dies any more, every provider is well, and time goes by."""
        self.world.sender.errors = []
        for _ in range(12):
            self.world.clock.move(seconds=LEASE.total_seconds() + 1)
            self.world.work()
        for contact, accepted in self.accepted.items():
            answers = [f"{n}: {text}" for n, text in enumerate(accepted, start=1)]
            got = [text for text, _ in groupby(self.world.sender.texts(contact))]
            given_up = self.given_up(contact)
            due = [text for n, text in enumerate(answers) if n not in given_up]
            assert [text for text in got if text in due] == due
            assert got == [text for text in answers if text in got]
        with self.world.store.engine.connect() as connection:
            found = condition(connection)
        assert (found.waiting, found.lanes, found.unsent) == (0, 0, 0)

    def given_up(self, contact: str) -> set[int]:
        """Which answers the rules of delivery allow to be missing: doubted twice, or outdated."""
        statement = (
            select(outbox.c.status)
            .join(contact_table, contact_table.c.id == outbox.c.contact_id)
            .where(contact_table.c.address_hash == Hashing(HASH_KEY).address("telegram", contact))
            .order_by(outbox.c.id)
        )
        with self.world.store.engine.connect() as connection:
            statuses = connection.scalars(statement).all()
        return {n for n, status in enumerate(statuses) if status in {"unsure", "cancelled"}}


Lanes.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestLanes = Lanes.TestCase


def test_the_machine_can_kill() -> None:
    """Guards against a machine that only seems to try: each point is passed and kills."""
    machine = Lanes()
    for point in POINTS:
        machine.she_writes("a")
        machine.a_worker_dies(point)
        machine.world.clock.move(seconds=LEASE.total_seconds() + 1)
        machine.world.work()
    assert machine.deaths == len(POINTS)
    machine.teardown()
