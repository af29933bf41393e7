"""Puts copies in other spellings beside the examples of a training."""

from collections.abc import Sequence

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.language.script import detect
from nlu.components.reading import COPY_OF
from nlu.components.spelling.variants import seeded, variants


def copies(examples: Sequence[Message], number: float, seed: int) -> list[Message]:
    """Up to `number` copies of each example that has an intent, in the order of the examples; 0.3
    is one copy of three examples in ten.

    A copy says by `COPY_OF` what it is one of. It depends on its own example and the seed alone;
    only a spelling that somebody has written as an example is left out.
    """
    taught = {example.get(TEXT) for example in examples}
    return [
        Message({TEXT: other, INTENT: example.get(INTENT), COPY_OF: example.get(TEXT)})
        for example in examples
        if example.get(TEXT) and example.get(INTENT)
        for other in _variants(example.get(TEXT), number, seed)
        if other not in taught
    ]


def _variants(text: str, number: float, seed: int) -> list[str]:
    order = seeded(seed, text)
    whole, share = int(number), number % 1
    wanted = whole + 1 if share and order.random() < share else whole
    return variants(text, detect(text), wanted, order)
