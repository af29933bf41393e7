"""An SMS leaves out the third way on where that saves her a second SMS, and only there."""

import pytest

from bot.channels.forms import compose
from bot.dialogue.render import render
from bot.dialogue.replies import Draft
from bot.knowledge.text import Text
from bot.store.catalogues import read_catalogues

CATALOGUE = read_catalogues()
WAYS = ("first way", "second way", "third way")


@pytest.mark.parametrize(
    ("letters", "asking", "options", "segments"),
    [
        (100, None, 3, 1),
        (130, None, 2, 1),  # 130 + 12 + 13 fit into 160, 12 more do not
        (150, None, 3, 2),  # nothing is saved by leaving one out
        (130, "choice", 3, 2),  # what is asked stays whole
    ],
)
def test_ways_on(letters: int, asking: str | None, options: int, segments: int) -> None:
    draft = Draft().add(Text(hi="क", en="x" * letters))
    for place, title in enumerate(WAYS):
        draft.offer(f"do:{place}", Text(hi="क", en=title))
    message = render(draft.done(asking=asking), CATALOGUE, "en", "sms")
    assert len(message.options) == options
    assert compose(message, "sms").segments == segments
