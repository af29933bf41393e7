"""`kb sms`: what answers cost a woman who pays for each SMS."""

import json
from functools import cache

from click.testing import CliRunner

from bot.cli.kb import kb
from bot.cli.kb_sms import INTENTS, SPOKEN, Counted, count
from bot.store.compiled_content import load
from tests.knowledge.small import FOLDER


@cache
def counted() -> tuple[Counted, ...]:
    return tuple(count(load()))


def test_no_answer_takes_more_than_two() -> None:
    assert len(counted()) == len(load().offered) * len(INTENTS) * len(SPOKEN)
    assert [c for c in counted() if c.segments > 2] == []


def test_nine_in_ten_answers_in_roman_letters_take_one() -> None:
    roman = [c for c in counted() if c.language == "hi-Latn"]
    assert sum(c.segments == 1 for c in roman) / len(roman) >= 0.9


def test_the_shares_and_the_longest_are_shown() -> None:
    result = CliRunner().invoke(kb, ["sms", "--worst", "1", "--folder", str(FOLDER)])
    assert result.exit_code == 0
    assert "in one SMS (" in result.stdout
    assert result.stdout.count("units  ") == 1
    found = json.loads(CliRunner().invoke(kb, ["sms", "--json", "--folder", str(FOLDER)]).stdout)
    assert {one["scheme"] for one in found} >= {"widow-pension", "helpline"}
    assert "_demo" not in {one["scheme"] for one in found}
