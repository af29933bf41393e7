"""Puts copies in other spellings beside the examples of a training."""

import hashlib
from collections.abc import Sequence

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.language.script import detect
from nlu.components.reading import COPY_OF
from nlu.components.spelling.variants import seeded, variants


class Copy(Message):
    """A message that is told apart by its texts and by how far it was read: all else follows.

    Before and after every step of a training Rasa takes a fingerprint of every message, and of each
    of its tokens; for copies that would cost as much as reading them.
    """

    def fingerprint(self) -> str:
        """Of text, intent, the example's text and the names of what was found."""
        told = [self.get(TEXT), self.get(INTENT), self.get(COPY_OF), *sorted(self.data)]
        return hashlib.blake2b("\0".join(told).encode(), digest_size=16).hexdigest()


def copies(examples: Sequence[Message], number: float, seed: int) -> list[Message]:
    """Up to `number` copies of each example that has an intent, in the order of the examples; 0.3
    is one copy of three examples in ten.

    A copy says by `COPY_OF` what it is one of. It depends on its own example and the seed alone;
    only a spelling that somebody has written as an example is left out.
    """
    taught = {example.get(TEXT) for example in examples}
    return [
        Copy({TEXT: other, INTENT: example.get(INTENT), COPY_OF: example.get(TEXT)})
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
