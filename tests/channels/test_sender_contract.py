"""What must hold for every sender, whatever the provider: what left, what did not, what is unknown.

Whether a message may be sent again hangs on this, so it is tried with real connections.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from bot.channels.registry import Channels, ChannelSender, senders
from bot.channels.sms_push.gateway import PushOut
from bot.core.channel import Door
from bot.core.errors import ChannelDown, OutcomeUnknown, SendError, Throttled
from bot.core.message import Option, OutMessage
from tests.channels.builders import a_telegram_account, a_twilio_account
from tests.standins.gateway import GatewayStandIn
from tests.standins.script import Mishap
from tests.standins.server import closed_port
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn

StandIn = TwilioStandIn | TelegramStandIn | GatewayStandIn
MESSAGE = OutMessage("सहमत हैं?", (Option("consent:yes", "हाँ"), Option("consent:no", "नहीं")))
SHORT = 0.4
"""Seconds to wait for an answer that will not come."""


@dataclass(frozen=True)
class Provider:
    """One door: how it is set up against an address, whom it writes to, how it says "wait"."""

    door: Door
    setup: Callable[[str, float], Channels]
    address: str
    wait: Callable[[Any], None]


def _gateway(url: str, timeout: float) -> Channels:
    return Channels(push_out=PushOut(url, "to={to}&text={text}&ref={id}", timeout=timeout))


PROVIDERS = {
    "twilio": Provider(
        "twilio_whatsapp",
        lambda url, timeout: Channels(twilio=a_twilio_account(url, timeout=timeout)),
        "whatsapp:+919800000001",
        lambda standin: standin.fail(20429, 429),
    ),
    "telegram": Provider(
        "telegram",
        lambda url, timeout: Channels(telegram=a_telegram_account(url, timeout=timeout)),
        "501",
        lambda standin: standin.fail(429, "Too Many Requests", retry_after=3),
    ),
    "gateway": Provider(
        "push_sms", _gateway, "+919800000001", lambda standin: standin.fail(429)
    ),
}  # fmt: skip


@pytest.fixture(params=list(PROVIDERS))
def case(request: pytest.FixtureRequest) -> tuple[Provider, StandIn]:
    standin: StandIn = request.getfixturevalue(request.param)
    return PROVIDERS[request.param], standin


@contextmanager
def sender(provider: Provider, url: str, timeout: float = 5.0) -> Iterator[ChannelSender]:
    made = senders(provider.setup(url, timeout))
    try:
        yield made[provider.door]
    finally:
        for each in made.values():
            each.close()


def test_a_message_arrives_once(case: tuple[Provider, StandIn]) -> None:
    provider, standin = case
    with sender(provider, standin.url) as made:
        receipt = made.send(provider.address, MESSAGE, "ref-1")
    assert receipt.provider_id
    assert len(standin.taken) == 1


def test_where_nobody_listens_nothing_was_sent(case: tuple[Provider, StandIn]) -> None:
    provider, _ = case
    with (
        sender(provider, f"http://127.0.0.1:{closed_port()}") as made,
        pytest.raises(ChannelDown) as caught,
    ):
        made.send(provider.address, MESSAGE, "ref-1")
    assert caught.value.retryable


def test_without_an_answer_the_outcome_is_unknown(case: tuple[Provider, StandIn]) -> None:
    provider, standin = case
    standin.script.add(Mishap("hang"))
    with sender(provider, standin.url, SHORT) as made, pytest.raises(OutcomeUnknown) as caught:
        made.send(provider.address, MESSAGE, "ref-1")
    assert not caught.value.retryable
    assert len(standin.taken) == 1, "it may well have been delivered"


def test_after_a_mishap_the_next_message_arrives(case: tuple[Provider, StandIn]) -> None:
    provider, standin = case
    standin.script.add(Mishap("refuse", 500, {}))
    with sender(provider, standin.url) as made:
        with pytest.raises(OutcomeUnknown):
            made.send(provider.address, MESSAGE, "ref-1")
        assert made.send(provider.address, MESSAGE, "ref-2").provider_id


def test_who_is_asked_to_wait_is_told_so(case: tuple[Provider, StandIn]) -> None:
    provider, standin = case
    provider.wait(standin)
    with sender(provider, standin.url) as made, pytest.raises(Throttled) as caught:
        made.send(provider.address, MESSAGE, "ref-1")
    assert caught.value.retryable
    assert not standin.taken


def test_no_failure_tells_what_was_said_or_to_whom(case: tuple[Provider, StandIn]) -> None:
    provider, standin = case
    failures: list[SendError] = []
    for status in (400, 401, 403, 429, 500):
        standin.script.add(Mishap("refuse", status, {"ok": False, "description": "no"}))
        with sender(provider, standin.url) as made:
            try:
                made.send(provider.address, MESSAGE, "ref-1")
            except SendError as error:
                failures.append(error)
    assert len(failures) == 5
    assert not [e for e in failures if "सहमत" in str(e) or provider.address in str(e)]


def test_an_answer_that_cannot_be_read_leaves_the_outcome_unknown(
    twilio: TwilioStandIn, telegram: TelegramStandIn
) -> None:
    for name, standin in (("twilio", twilio), ("telegram", telegram)):
        standin.script.add(Mishap("garble"))
        with sender(PROVIDERS[name], standin.url) as made, pytest.raises(OutcomeUnknown):
            made.send(PROVIDERS[name].address, MESSAGE, "ref-1")
        assert len(standin.taken) == 1


def test_the_simulator_and_the_console_have_their_messages_at_once() -> None:
    made = senders(Channels())
    assert set(made) == {"simulator", "console"}
    for each in made.values():
        assert each.send("sim-00000000", MESSAGE, "ref-1").provider_id == "ref-1"
        each.close()
