"""Plays every golden conversation on every channel."""

from pathlib import Path

import pytest

from bot.channels.forms import compose
from bot.core.channel import CHANNELS, Channel
from bot.dialogue.engine import Engine
from bot.dialogue.turn import Turn
from tests.scenarios import scenario as scenarios
from tests.scenarios.scenario import Step

PATHS = scenarios.all_paths()


@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.stem)
def test_conversation_goes_as_written(path: Path, engine: Engine) -> None:
    scenario = scenarios.read(path)
    for step, turn in scenarios.play(engine, scenario, scenario.channel):
        check(step, turn, engine)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.stem)
def test_every_answer_fits_the_channel(path: Path, channel: Channel, engine: Engine) -> None:
    scenario = scenarios.read(path)
    for step, turn in scenarios.play(engine, scenario, channel):
        if turn.message is None:
            continue
        composed = compose(turn.message, channel)
        assert composed.text, step.text
        assert "%(" not in composed.text, composed.text
        assert len(composed.text) <= 1600
        if channel == "sms":
            assert composed.segments is not None
            assert composed.segments <= 2, f"{composed.segments} segments: {composed.text}"


def check(step: Step, turn: Turn, engine: Engine) -> None:
    said = turn.message.text if turn.message else ""
    if turn.message:
        said += "\n" + "\n".join(option.title for option in turn.message.options)
    where = f"after {step.text or step.button!r}: {said}"
    assert (turn.message is None) == step.silent, where
    for words in step.says:
        assert words in said, f"{words!r} is missing {where}"
    for words in step.says_not:
        assert words not in said, f"{words!r} must not be said {where}"
    check_state(step, turn, engine, where)
    ids = [option.id for option in turn.message.options] if turn.message else []
    for option in step.options:
        assert option in ids, f"{option} is not offered {where}"


def check_state(step: Step, turn: Turn, engine: Engine, where: str) -> None:
    if step.asking != "any":
        assert turn.session.asking == step.asking, where
    if step.about is not None:
        assert turn.session.person.label == step.about, where
    if step.language is not None:
        assert turn.session.language == step.language, where
    if step.facts is not None:
        assert engine.facts(turn.session) == step.facts, where
    if step.events is not None:
        assert scenarios.event_words(turn) == step.events, where
    if step.verdicts:
        verdicts = engine.verdicts(turn.session, scenarios.Scenario("", []).as_of)
        assert {i: verdicts[i] for i in step.verdicts} == step.verdicts, where
