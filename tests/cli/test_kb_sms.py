"""`kb sms`: what answers cost a woman who pays for each SMS."""

import json
from functools import cache

from click.testing import CliRunner

from bot.cli.kb import kb
from bot.cli.kb_sms import INTENTS, SPOKEN, Counted, count
from bot.core.language import Language
from tests.knowledge.small import FOLDER
from tests.support.knowledge import whole


@cache
def counted() -> tuple[Counted, ...]:
    return tuple(count(whole()))


def test_no_answer_takes_more_than_two() -> None:
    assert len(counted()) == len(whole().offered) * len(INTENTS) * len(SPOKEN)
    assert [c for c in counted() if c.segments > 2] == []


def test_most_answers_take_one() -> None:
    """Devanagari has room for 70 characters: where all papers are to be named, it takes two."""
    assert _share_in_one("hi-Latn") >= 0.98
    assert _share_in_one("hi", "ask_how_to_apply") >= 0.9
    assert _share_in_one("hi", "ask_scheme_info") >= 0.9
    assert sum(c.segments == 1 for c in counted()) / len(counted()) >= 0.9


def _share_in_one(language: Language, intent: str | None = None) -> float:
    told = [c for c in counted() if c.language == language and intent in (None, c.intent)]
    return sum(c.segments == 1 for c in told) / len(told)


def test_the_shares_and_the_longest_are_shown() -> None:
    result = CliRunner().invoke(kb, ["sms", "--worst", "1", "--folder", str(FOLDER)])
    assert result.exit_code == 0
    assert "in one SMS (" in result.stdout
    assert result.stdout.count("units  ") == 1
    found = json.loads(CliRunner().invoke(kb, ["sms", "--json", "--folder", str(FOLDER)]).stdout)
    assert {one["scheme"] for one in found} >= {"widow-pension", "helpline"}
    assert "_demo" not in {one["scheme"] for one in found}
