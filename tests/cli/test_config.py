"""`config` tells what is missing and never a secret."""

import json

import pytest
from click.testing import CliRunner

from bot.cli.config import config, reference
from bot.settings import ROOT, Settings, variable

KEYS = {variable("data_keys"): "a-data-key", variable("hash_key"): "a-hash-key"}


def _call(command: str, environment: dict[str, str], *options: str) -> tuple[int, str]:
    answer = CliRunner().invoke(config, [command, *options], env={**KEYS, **environment})
    return answer.exit_code, answer.stdout


def test_show_has_every_setting_and_no_secret() -> None:
    secrets = {
        variable("twilio_auth_token"): "hush-1",
        variable("telegram_token"): "hush-2",
        variable("push_sms_send_headers"): "Authorization=hush-3",
        variable("database_url"): "postgresql://didi:hush-4@localhost/haqdidi",
    }
    code, text = _call("show", secrets, "--json")
    values = json.loads(text)
    assert code == 0
    assert set(values) == {variable(field) for field in Settings.model_fields}
    assert "hush" not in text
    assert "a-data-key" not in text
    assert values[variable("twilio_auth_token")] == "(set)"
    assert values[variable("push_sms_send_headers")] == "Authorization=(set)"
    assert values[variable("database_url")].startswith("postgresql+psycopg://didi:")


def test_a_plain_trial_is_complete() -> None:
    code, text = _call("check", {})
    assert code == 0
    assert "not used" in text


@pytest.mark.parametrize(
    ("environment", "lacking"),
    [
        ({"twilio_whatsapp_from": "whatsapp:+1415"}, "HAQDIDI_TWILIO_AUTH_TOKEN"),
        ({"twilio_sms_from": "+1415"}, "HAQDIDI_PUBLIC_BASE_URL"),
        ({"telegram_mode": "polling"}, "HAQDIDI_TELEGRAM_TOKEN"),
        ({"telegram_mode": "webhook"}, "HAQDIDI_TELEGRAM_WEBHOOK_SECRET"),
        ({"push_sms_auth": "header"}, "HAQDIDI_PUSH_SMS_SECRET"),
        ({"data_keys": "", "hash_key": ""}, "HAQDIDI_DATA_KEYS"),
        ({"public_base_url": "http://example.org"}, "https://"),
        ({"host": "0.0.0.0", "simulator_enabled": "true"}, "HAQDIDI_SIMULATOR_ENABLED"),  # noqa: S104
    ],
)
def test_what_is_chosen_and_incomplete_is_named(environment: dict[str, str], lacking: str) -> None:
    code, text = _call("check", {variable(name): value for name, value in environment.items()})
    assert code == 2
    assert lacking in text.replace("\n", " ")


def test_complete_telegram_is_ready() -> None:
    code, text = _call(
        "check", {variable("telegram_mode"): "polling", variable("telegram_token"): "t"}
    )
    assert code == 0
    assert "Telegram by polling" in text


def test_the_page_of_settings_is_current() -> None:
    assert (ROOT / "docs" / "settings.md").read_text("utf-8") == reference()
