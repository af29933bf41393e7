"""Sending and polling with python-telegram-bot, against a stand-in over HTTP."""

import logging
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.channels import registry
from bot.channels.telegram.announcing import TelegramAnnouncing
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.polling import TelegramPolling
from bot.channels.telegram.sender import TelegramSender
from bot.core.errors import (
    BadMessage,
    ChannelDown,
    OutcomeUnknown,
    RecipientOptedOut,
    RecipientUnreachable,
    SendError,
    Throttled,
)
from bot.core.message import Inbound, Option, OutMessage
from tests.channels.builders import a_telegram_account
from tests.standins.telegram import TOKEN, TelegramStandIn, tap_update, text_update


@pytest.fixture
def client(telegram: TelegramStandIn) -> Iterator[TelegramClient]:
    client = TelegramClient(a_telegram_account(telegram.url))
    yield client
    client.close()


def test_a_text_arrives(telegram: TelegramStandIn, client: TelegramClient) -> None:
    receipt = TelegramSender(client).send("501", OutMessage("नमस्ते"), "r")
    assert receipt.provider_id == "1001"
    (taken,) = telegram.taken
    assert (taken["chat_id"], taken["text"]) == ("501", "नमस्ते")
    assert "reply_markup" not in taken


def test_options_are_an_inline_keyboard(telegram: TelegramStandIn, client: TelegramClient) -> None:
    options = (Option("a:yes", "हाँ"), Option("a:no", "नहीं"), Option("a:unknown", "पता नहीं"))
    TelegramSender(client).send("501", OutMessage("राशन कार्ड?", options), "r")
    rows = telegram.taken[0]["reply_markup"]["inline_keyboard"]
    assert [[button["callback_data"] for button in row] for row in rows] == [
        ["a:yes", "a:no", "a:unknown"]
    ]
    assert telegram.taken[0]["text"] == "राशन कार्ड?"


def test_long_titles_stand_alone(telegram: TelegramStandIn, client: TelegramClient) -> None:
    options = tuple(Option(f"s:{n}", "मुख्यमंत्री महिला सम्मान योजना") for n in range(3))
    TelegramSender(client).send("501", OutMessage("कौन सी?", options), "r")
    assert [len(row) for row in telegram.taken[0]["reply_markup"]["inline_keyboard"]] == [1, 1, 1]


def test_an_id_too_long_for_telegram_goes_as_its_number(
    telegram: TelegramStandIn, client: TelegramClient
) -> None:
    options = (Option("क" * 22, "एक"), Option("x" * 64, "दो"))
    TelegramSender(client).send("501", OutMessage("?", options), "r")
    ((first, second),) = telegram.taken[0]["reply_markup"]["inline_keyboard"]
    assert (first["callback_data"], second["callback_data"]) == ("1", "x" * 64)


@pytest.mark.parametrize(
    ("status", "description", "error"),
    [
        (403, "Forbidden: bot was blocked by the user", RecipientOptedOut),
        (403, "Forbidden: user is deactivated", RecipientOptedOut),
        (400, "Bad Request: chat not found", RecipientUnreachable),
        (400, "Bad Request: message is too long", BadMessage),
        (401, "Unauthorized", ChannelDown),
        (409, "Conflict", ChannelDown),
        (500, "Internal Server Error", OutcomeUnknown),
        (502, "Bad Gateway", OutcomeUnknown),
    ],
)
def test_failures_in_our_words(
    telegram: TelegramStandIn,
    client: TelegramClient,
    status: int,
    description: str,
    error: type[SendError],
) -> None:
    telegram.fail(status, description)
    with pytest.raises(error) as caught:
        TelegramSender(client).send("501", OutMessage("नमस्ते"), "r")
    assert TOKEN not in str(caught.value)


def test_how_long_to_wait_is_telegrams_word(
    telegram: TelegramStandIn, client: TelegramClient
) -> None:
    telegram.fail(429, "Too Many Requests: retry after 14", retry_after=14)
    with pytest.raises(Throttled) as caught:
        TelegramSender(client).send("501", OutMessage("नमस्ते"), "r")
    assert caught.value.retry_after == 14


def test_a_chat_that_became_a_group_is_not_hers(
    telegram: TelegramStandIn, client: TelegramClient
) -> None:
    telegram.fail(400, "group chat was upgraded", migrate_to_chat_id=-1001)
    with pytest.raises(RecipientUnreachable):
        TelegramSender(client).send("501", OutMessage("नमस्ते"), "r")


def test_many_threads_share_one_bot(telegram: TelegramStandIn, client: TelegramClient) -> None:
    sender = TelegramSender(client)
    threads = [
        threading.Thread(target=sender.send, args=(str(n), OutMessage("नमस्ते"), f"r{n}"))
        for n in range(1, 9)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(taken["chat_id"]) for taken in telegram.taken) == list(range(1, 9))


def test_the_token_is_in_no_log(
    telegram: TelegramStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    channels = registry.Channels(telegram=a_telegram_account(telegram.url))
    caplog.set_level(logging.INFO)
    with closing(registry.senders(channels)["telegram"]) as sender:
        sender.send("501", OutMessage("नमस्ते"), "r")
    assert telegram.taken
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(channels)


def polling(client: TelegramClient, accept: object) -> TelegramPolling:
    assert callable(accept)
    return TelegramPolling(client, "123456", accept, wait=0, pause=0.01)


def test_what_is_polled_is_stored_before_it_is_confirmed(
    telegram: TelegramStandIn, client: TelegramClient
) -> None:
    telegram.waiting = [text_update(5, "एक"), tap_update(6, "a:yes"), {"update_id": 7}]
    stored: list[Inbound] = []
    poll = polling(client, stored.append)
    assert poll.once() == 3
    assert [message.external_id for message in stored] == ["123456:5", "123456:6"]
    assert telegram.waiting[0]["update_id"] == 5, "nothing is confirmed yet"
    assert poll.once() == 0
    assert telegram.waiting == []
    assert ("answerCallbackQuery", {"callback_query_id": "q6"}) in telegram.calls


def test_what_could_not_be_stored_comes_again(
    telegram: TelegramStandIn, client: TelegramClient
) -> None:
    telegram.waiting = [text_update(5, "एक"), text_update(6, "दो"), text_update(7, "तीन")]
    stored: list[str] = []
    stop = threading.Event()
    failures = iter([False, True, True])

    def accept(message: Inbound) -> None:
        if next(failures, False):
            raise OSError("the database is away")
        stored.append(message.text)
        if message.text == "तीन":
            stop.set()

    runner = threading.Thread(target=polling(client, accept).run, args=(stop,))
    runner.start()
    assert stop.wait(10)
    runner.join()
    assert stored == ["एक", "दो", "तीन"]
    assert telegram.calls[0][0] == "deleteWebhook"
    assert telegram.calls[0][1].get("drop_pending_updates") in (None, "false")


def test_a_question_held_open_is_broken_off(telegram: TelegramStandIn) -> None:
    client = TelegramClient(a_telegram_account(telegram.url))
    poll = TelegramPolling(client, "123456", lambda _: None, wait=30, pause=0.01)
    stop = threading.Event()
    runner = threading.Thread(target=poll.run, args=(stop,))
    runner.start()
    while ("getUpdates" not in dict(telegram.calls)) and runner.is_alive():
        threading.Event().wait(0.01)
    stop.set()
    client.close()
    runner.join(5)
    assert not runner.is_alive()


def test_telegram_is_told_where_the_webhook_is_until_it_hears(telegram: TelegramStandIn) -> None:
    account = a_telegram_account(telegram.url)
    telegram.refusals = 2
    client = TelegramClient(account)
    try:
        TelegramAnnouncing(client, account, "https://helpline.example/", pause=0.01).run(
            threading.Event()
        )
    finally:
        client.close()
    told = [given for method, given in telegram.calls if method == "setWebhook"]
    assert len(told) == 3
    assert told[-1]["url"] == "https://helpline.example/telegram"
    assert told[-1]["secret_token"] == account.webhook_secret
    assert told[-1]["allowed_updates"] == ["message", "callback_query"]
    assert told[-1].get("drop_pending_updates") in (None, "false")
