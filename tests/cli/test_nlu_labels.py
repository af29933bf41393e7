"""`nlu labels`, `nlu retrain` and `config staff-password`, as an engineer calls them."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.config import config
from bot.cli.nlu import nlu
from bot.core.errors import HelplineError
from bot.core.events import ConsentGiven
from bot.services.unclear import LabelQueue
from bot.settings import read
from bot.web.staff.passwords import fits
from tests.services.world import DATA_KEY, HASH_KEY, World, open_store

PASSWORD = "aam ka ped aur kuan"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Settings of a database in which one message waits and one has a label."""
    url = f"sqlite:///{tmp_path}/helpline.db"
    world = World(open_store(url), anonymise=str.strip)
    world.dialogue.events["yes"] = (ConsentGiven(),)
    world.dialogue.unclear |= {"kekra lag jaai [place] me", "kuchh aur"}
    world.talk("yes", "kekra lag jaai [place] me", "kuchh aur")
    queue = LabelQueue(world.store, world.clock)
    first = queue.next()
    assert first is not None
    queue.label(first.id, "ask_contact", "asha")
    world.store.close()
    return {
        "HAQDIDI_DATABASE_URL": url,
        "HAQDIDI_DATA_KEYS": DATA_KEY,
        "HAQDIDI_HASH_KEY": HASH_KEY,
    }


def call(*words: str, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(nlu, words, env=env or {})


def test_labelled_messages_leave_the_database_as_lines(
    environment: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "labels.jsonl"
    result = call("labels", "export", str(file), env=environment)
    assert result.exit_code == 0, result.output
    (line,) = file.read_text("utf-8").splitlines()
    told = json.loads(line)
    assert (told["intent"], told["lang"]) == ("ask_contact", "hi-Latn")
    assert "kekra lag jaai" in told["text"]
    assert "[place]" not in told["text"]
    assert "1 labelled messages in labels.jsonl" in result.output


def test_how_many_wait(environment: dict[str, str]) -> None:
    assert call("labels", "count", env=environment).output == "waiting: 1\nlabelled: 1\n"


def test_retraining_needs_one_source_and_something_to_judge_by(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.touch()
    both = call("retrain", "--from-queue", "--labels", str(empty))
    assert both.exit_code == 2
    assert "exclude each other" in both.output
    nothing = call("retrain", "--on", str(empty))
    assert isinstance(nothing.exception, HelplineError)
    assert "no messages to judge by" in str(nothing.exception)


def test_a_password_becomes_a_setting_that_lets_its_owner_in() -> None:
    result = CliRunner().invoke(config, ["staff-password", "asha"], input=f"{PASSWORD}\n" * 2)
    assert result.exit_code == 0, result.output
    line = result.stdout.splitlines()[-1]
    name, _, value = line.partition("=")
    known = read({name: value}).staff_passwords
    assert list(known) == ["asha"]
    assert fits(PASSWORD, known["asha"].get_secret_value())
    assert not re.search(r"[\s'\"$&;()]", line)
    assert PASSWORD not in result.output


def test_a_short_password_is_refused() -> None:
    result = CliRunner().invoke(config, ["staff-password", "asha"], input="short\n" * 2)
    assert result.exit_code == 2
    assert "at least 12" in result.output
