"""Cross-validation by the real components: nothing that is held out was taught."""

import pytest

from bot.core.errors import HelplineError
from bot.knowledge import gazetteer
from bot.nlu import training
from bot.nlu.crossvalidation import cross_validate
from bot.nlu.training_data import Example
from nlu.tests.small_talk import EXAMPLES
from tests.support.knowledge import whole

pytestmark = [pytest.mark.rasa, pytest.mark.slow]

SENTENCES = [
    Example(text, intent, "hi-Latn", "some.yml", line)
    for line, (text, intent) in enumerate(EXAMPLES)
]


@pytest.fixture(scope="module", autouse=True)
def names() -> None:
    training.write_gazetteer(gazetteer.export(whole()))


def test_a_fold_is_read_by_a_model_that_was_not_taught_it() -> None:
    # All greetings lie in one fold: who reads them has never met the intent.
    folds = [0 if one.intent == "greet" else 1 + one.line % 2 for one in SENTENCES]
    steps: list[tuple[int, str]] = []
    readings = cross_validate(SENTENCES, folds, lambda fold, step: steps.append((fold, step)))
    assert [one.sample.text for one in readings] == [one.text for one in SENTENCES]
    greetings = [one for one in readings if one.sample.intent == "greet"]
    others = [one for one in readings if one.sample.intent != "greet"]
    assert "greet" not in {one.heard.intent for one in greetings}
    assert sum(one.right for one in others) > len(others) / 2
    assert all(one.heard.ranking[0][0] == one.heard.intent for one in readings)
    assert [fold for fold, step in steps if "learning" in step] == [0, 1, 2]


def test_what_breaks_off_says_why() -> None:
    without_outside = [one for one in SENTENCES if one.intent != "out_of_scope"]
    folds = [one.line % 2 for one in without_outside]
    with pytest.raises(HelplineError, match="out_of_scope"):
        cross_validate(without_outside, folds, lambda _fold, _step: None)
