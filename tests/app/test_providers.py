"""From settings to providers: every setting of a door arrives, and half a door is refused."""

import pytest

from bot.app.providers import channels
from bot.core.errors import ConfigError
from bot.settings import read

TWILIO = {
    "HAQDIDI_TWILIO_ACCOUNT_SID": "AC1",
    "HAQDIDI_TWILIO_AUTH_TOKEN": "token",
    "HAQDIDI_PUBLIC_BASE_URL": "https://didi.example.org/",
    "HAQDIDI_TWILIO_WHATSAPP_FROM": "whatsapp:+14155238886",
    "HAQDIDI_TWILIO_CONTENT_TEMPLATES": "quick-reply-3=HX1",
}


def test_nothing_set_opens_no_door() -> None:
    found = channels(read({}))
    assert (found.twilio, found.telegram, found.push_in, found.push_out) == (None,) * 4


def test_twilio() -> None:
    account = channels(read(TWILIO)).twilio
    assert account is not None
    assert account.public_url == "https://didi.example.org"
    assert account.tokens == ("token",)
    assert account.content_templates == {"quick-reply-3": "HX1"}


def test_polling_needs_no_secret_and_opens_no_webhook() -> None:
    given = {"HAQDIDI_TELEGRAM_MODE": "polling", "HAQDIDI_TELEGRAM_TOKEN": "1:a"}
    account = channels(read({**given, "HAQDIDI_TELEGRAM_WEBHOOK_SECRET": "s"})).telegram
    assert account is not None
    assert account.webhook_secret == ""


def test_a_gateway_known_by_its_network() -> None:
    given = {
        "HAQDIDI_PUSH_SMS_AUTH": "networks",
        "HAQDIDI_PUSH_SMS_NETWORKS": "192.0.2.0/24, 2001:db8::/32",
        "HAQDIDI_PUSH_SMS_FIELDS": "sender=from,text=payload.message,id=uuid",
        "HAQDIDI_PUSH_SMS_ONLY": "event=sms:received",
        "HAQDIDI_PUSH_SMS_SEND_URL": "https://gateway.example.org/send",
        "HAQDIDI_PUSH_SMS_SEND_ACCEPTED": "^402",
    }
    found = channels(read(given))
    assert found.push_in is not None
    assert found.push_out is not None
    assert found.push_in.proof == "none"
    assert [str(one) for one in found.push_in.networks] == ["192.0.2.0/24", "2001:db8::/32"]
    assert found.push_in.fields.only == {"event": "sms:received"}
    assert found.push_out.accepted == "^402"


@pytest.mark.parametrize(
    "given",
    [
        {name: value for name, value in TWILIO.items() if not name.endswith("TOKEN")},
        {name: value for name, value in TWILIO.items() if not name.endswith("URL")},
        {"HAQDIDI_TELEGRAM_MODE": "polling"},
        {"HAQDIDI_TELEGRAM_MODE": "webhook", "HAQDIDI_TELEGRAM_TOKEN": "1:a"},
        {"HAQDIDI_PUSH_SMS_AUTH": "header"},
        {"HAQDIDI_PUSH_SMS_AUTH": "networks"},
    ],
)
def test_half_a_door_is_refused(given: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match="HAQDIDI_"):
        channels(read(given))
