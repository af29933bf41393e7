"""Settings: strict about names, plain about mistakes, silent about secrets."""

import pytest

from bot import settings
from bot.core.errors import ConfigError
from bot.settings import ROOT, Settings, read, variable


def test_nothing_set_gives_a_local_trial() -> None:
    current = read({})
    assert current.simulator_enabled
    assert current.database_url == f"sqlite:///{ROOT}/var/haqdidi.db"
    assert current.interpreter_url == "http://127.0.0.1:5005"
    assert current.telegram_mode == "off"


def test_every_setting_says_what_it_is_for() -> None:
    undescribed = [name for name, field in Settings.model_fields.items() if not field.description]
    assert undescribed == []


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        read(
            {"HAQDIDI_PROT": "1", "HAQDIDI_PORT": "many", "HAQDIDI_PUBLIC_BASE_URL": "example.org"}
        )
    text = str(caught.value)
    assert "did you mean HAQDIDI_PORT?" in text
    assert "HAQDIDI_PORT: " in text
    assert "HAQDIDI_PUBLIC_BASE_URL: an address begins with https://" in text


def test_a_wrong_value_of_a_secret_is_not_repeated() -> None:
    with pytest.raises(ConfigError) as caught:
        read({"HAQDIDI_DATABASE_URL": "mysql://didi:hush@host/db"})
    assert "hush" not in str(caught.value)


def test_other_programs_variables_are_none_of_our_business() -> None:
    assert read({"PATH": "/bin", "TWILIO_AUTH_TOKEN": "x"}) == read({})


def test_an_empty_variable_counts_as_not_set() -> None:
    assert read({"HAQDIDI_PORT": "", "HAQDIDI_DATA_KEYS": ""}) == read({})


def test_lists_and_pairs() -> None:
    current = read(
        {
            "HAQDIDI_DATA_KEYS": "new, old",
            "HAQDIDI_PUSH_SMS_FIELDS": "sender=mobileNumber, text=message, time=timeStamp",
            "HAQDIDI_PUSH_SMS_SEND_HEADERS": "Authorization=Basic YTpi==,X-Id=7",
        }
    )
    assert [key.get_secret_value() for key in current.data_keys] == ["new", "old"]
    assert current.push_sms_fields == {
        "sender": "mobileNumber",
        "text": "message",
        "time": "timeStamp",
    }
    headers = {k: v.get_secret_value() for k, v in current.push_sms_send_headers.items()}
    assert headers == {"Authorization": "Basic YTpi==", "X-Id": "7"}


@pytest.mark.parametrize("fields", ["sender=from", "sender=a,text=b,colour=c", "sender"])
def test_a_field_map_that_cannot_work_is_refused(fields: str) -> None:
    with pytest.raises(ConfigError, match="HAQDIDI_PUSH_SMS_FIELDS"):
        read({"HAQDIDI_PUSH_SMS_FIELDS": fields})


def test_the_simulator_is_served_on_loopback_only_unless_wanted() -> None:
    assert not read({"HAQDIDI_HOST": "0.0.0.0"}).simulator_enabled  # noqa: S104
    assert read({"HAQDIDI_HOST": "::1"}).simulator_enabled
    assert not read({"HAQDIDI_SIMULATOR_ENABLED": "false"}).simulator_enabled


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgresql://a@b/c", "postgresql+psycopg://a@b/c"),
        ("postgresql+psycopg://a@b/c", "postgresql+psycopg://a@b/c"),
        ("sqlite:////srv/didi.db", "sqlite:////srv/didi.db"),
        ("sqlite:///data/didi.db", f"sqlite:///{ROOT}/data/didi.db"),
    ],
)
def test_the_database_by_its_address(given: str, used: str) -> None:
    assert read({"HAQDIDI_DATABASE_URL": given}).database_url == used


def test_a_browser_on_this_machine_finds_the_web_app() -> None:
    assert read({"HAQDIDI_HOST": "0.0.0.0"}).local_url == "http://127.0.0.1:8000"  # noqa: S104
    assert read({"HAQDIDI_HOST": "::1"}).local_url == "http://[::1]:8000"


def test_variables_are_the_fields_in_capitals() -> None:
    assert variable("nlu_port") == "HAQDIDI_NLU_PORT"
    assert settings.PREFIX == "HAQDIDI_"


@pytest.mark.parametrize("value", ["asha=secret", "Asha=x", "=x", "asha"])
def test_a_password_of_staff_is_never_written_plainly(value: str) -> None:
    with pytest.raises(ConfigError, match="HAQDIDI_STAFF_PASSWORDS") as caught:
        read({"HAQDIDI_STAFF_PASSWORDS": value})
    assert "secret" not in str(caught.value)
