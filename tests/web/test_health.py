"""What `/health` says."""

from typing import Literal

import pytest

from bot.web.ports import Health
from tests.web.conftest import Helpline


@pytest.mark.parametrize(
    ("health", "status", "word"),
    [
        (Health(database=True), 200, "ok"),
        (Health(database=True, model="off"), 200, "ok"),
        (Health(database=True, model="away"), 200, "degraded"),
        (Health(database=True, worker="away"), 200, "degraded"),
        (Health(database=False, model="away"), 503, "down"),
    ],
)
def test_health(helpline: Helpline, health: Health, status: int, word: str) -> None:
    helpline.health = health
    answer = helpline.client.get("/health")
    assert (answer.status_code, answer.json()["status"]) == (status, word)


@pytest.mark.parametrize("worker", ["ok", "away"])
def test_it_is_told_whether_anybody_answers(
    helpline: Helpline, worker: Literal["ok", "away"]
) -> None:
    helpline.health = Health(database=True, worker=worker)
    assert helpline.client.get("/health").json()["worker"] == worker


def test_the_queue_is_told(helpline: Helpline) -> None:
    helpline.health = Health(database=True, waiting=3, leaving=2)
    assert helpline.client.get("/health").json()["queue"] == {"waiting": 3, "leaving": 2}
