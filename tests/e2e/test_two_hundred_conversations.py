"""Two hundred people write while `kill -9` hits the worker, the web app and Rasa's server in turn.

Promised: what was answered with 200 is never lost, takes effect once and in its order, and every
answer arrives. An answer may arrive twice, where the worker died after the provider had it.
"""

import os
import random
import signal
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from bot.app.parts import store
from bot.dialogue.session import Session
from bot.settings import read
from bot.store.condition import condition
from bot.store.tables import consent_record, contact, demand, demand_history, inbox, outbox, session
from tests.standins.gateway import GatewayStandIn
from tests.support.program import Program, program, until

pytestmark = [pytest.mark.e2e, pytest.mark.rasa, pytest.mark.slow]

PEOPLE = 200
CLIENTS = 8
SECRET = "a secret of the gateway's"
QUESTION = "mere pati guzar gaye, main 45 saal ki hu, gaya bihar se, bpl card hai, pension milegi?"
TALK = (QUESTION, "1", "kagaz kya lagenge", "dhanyavad")
"""The second message agrees to being remembered: until then nothing goes into the ledger."""
DEMANDS = 2
"""The pensions of Bihar and of the country."""
KILLS = ("bot worker", "bot web", "nlu.serving", "bot worker", "bot web", "bot worker")


@dataclass
class Crowd:
    """People who write, and a gateway that repeats each message until it is answered with 200."""

    program: Program
    gateway: GatewayStandIn
    accepted: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)
    moved: threading.Condition = field(default_factory=threading.Condition)

    def talk(self, person: int) -> None:
        """Send all messages of one person, some of them twice; the first two are sent at once."""
        chance = random.Random(person)
        with httpx.Client(timeout=20, trust_env=False) as client:
            for number, text in enumerate(TALK):
                form = {"from": f"98{person:08}", "text": text, "id": f"{person}-{number}"}
                self._push(client, form)
                if chance.random() < 0.2:
                    self._push(client, form)
                    self.repeated.append(person)
                with self.moved:
                    self.accepted.append(person)
                    self.moved.notify_all()
                if number > 0:
                    until(
                        lambda: self._answers(person) > number,  # noqa: B023 - asked at once
                        "she is answered",
                    )

    def wait_for(self, messages: int) -> None:
        """Return when so many messages were taken."""
        with self.moved:
            assert self.moved.wait_for(lambda: len(self.accepted) >= messages, 60)

    def _answers(self, person: int) -> int:
        mine = (one["id"] for one in self.gateway.taken if one["to"] == f"+9198{person:08}")
        return len(set(mine))

    def _push(self, client: httpx.Client, form: dict[str, str]) -> None:
        def taken() -> bool:
            try:
                url = f"{self.program.url}/sms/push"
                answer = client.post(url, data=form, headers={"X-Gateway-Secret": SECRET})
            except httpx.HTTPError:
                return False
            assert answer.status_code in (200, 503)
            return answer.status_code == 200

        until(taken, "the web app takes a message")


@pytest.fixture
def gateway() -> Iterator[GatewayStandIn]:
    with GatewayStandIn() as running:
        yield running


@pytest.fixture
def running(gateway: GatewayStandIn, tmp_path: Path) -> Iterator[Program]:
    with program(
        f"sqlite:///{tmp_path / 'didi.db'}",
        push_sms_auth="header",
        push_sms_secret=SECRET,
        push_sms_fields="sender=from,text=text,id=id",
        push_sms_send_url=gateway.url,
    ) as up:
        yield up


def kill(running: Program, part: str) -> Callable[[], bool]:
    """Kill a process at once; what is given back tells whether there is a new one."""
    until(lambda: running.child(part) is not None, f"{part} runs")
    killed = running.child(part)
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    return lambda: running.child(part) not in (None, killed)


def test_two_hundred_conversations(
    running: Program, gateway: GatewayStandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = Crowd(running, gateway)
    total = PEOPLE * len(TALK)
    with ThreadPoolExecutor(CLIENTS) as clients:
        talks = [clients.submit(crowd.talk, person) for person in range(PEOPLE)]
        for number, part in enumerate(KILLS, start=1):
            crowd.wait_for(number * total // (len(KILLS) + 1))
            back = kill(running, part)
            until(back, f"{part} is back")
        for talk in talks:
            talk.result()
    until(lambda: len({one["id"] for one in gateway.taken}) >= total, "every answer has arrived")
    until(
        lambda: running.health().get("status") == "ok",
        "all is well again",
    )
    arrived: dict[str, list[str]] = defaultdict(list)
    for one in gateway.taken:
        arrived[one["to"]].append(one["id"])

    opened = store(read(running.environment))
    try:
        with opened.engine.connect() as connection:
            found = condition(connection)
            heard = connection.execute(
                select(inbox.c.contact_id, inbox.c.external_id, inbox.c.state, inbox.c.attempts)
                .order_by(inbox.c.contact_id, inbox.c.done_at)
            ).all()  # fmt: skip
            said = connection.execute(
                select(contact.c.address, outbox.c.ref, outbox.c.status)
                .join(contact, contact.c.id == outbox.c.contact_id)
                .order_by(outbox.c.contact_id, outbox.c.id)
            ).all()
            sessions = connection.execute(select(session.c.body, session.c.version)).all()
            agreed = connection.scalars(select(consent_record.c.contact_id)).all()
            wanted = connection.scalars(select(demand.c.person_hash)).all()
            reasons = connection.scalars(select(demand_history.c.demand_id)).all()
    finally:
        opened.close()

    # Nothing is lost, nothing waits, nothing was given up.
    assert found.contacts == PEOPLE
    assert (found.waiting, found.lanes, found.unsent, found.parked, found.failed) == (0,) * 5
    assert len(heard) == total
    assert {row.state for row in heard} == {"answered"}
    # In its order: she was heard as she wrote, and answered as she was heard.
    for _, rows in groupby(heard, key=lambda row: row.contact_id):
        ids = [row.external_id.rpartition("-")[2] for row in rows]
        assert ids == [str(number) for number in range(len(TALK))]
    for address, rows in groupby(said, key=lambda row: row.address):
        assert [ref for ref, _ in groupby(arrived[address])] == [row.ref for row in rows]
    # Each effect once: turns, consent, ledger.
    assert {Session.from_json(row.body).turns for row in sessions} == {len(TALK)}
    assert {row.version for row in sessions} == {len(TALK)}
    assert sorted(Counter(agreed).values()) == [1] * PEOPLE
    assert sorted(Counter(wanted).values()) == [DEMANDS] * PEOPLE
    assert sorted(Counter(reasons).values()) == [1] * PEOPLE * DEMANDS

    twice = len(gateway.taken) - total
    with capsys.disabled():
        sys.stdout.write(
            f"\n{total} messages, {len(crowd.repeated)} delivered twice, {len(KILLS)} kills: "
            f"{twice} answers sent twice\n"
        )
    assert len(crowd.repeated) > PEOPLE // 10
    worker_kills = KILLS.count("bot worker")
    assert twice <= worker_kills * 4, "at most what each killed worker had in hand"
