"""Offers the meaning of a message, as a vector, to whoever is unsure of it.

Only who asks pays: the encoder costs ten times as much as all our other components together. In
training a sample of the examples is encoded while the components behind are already at work.
Trained or running where there is no encoder, it offers nothing.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import encoder
from nlu.components.devanagari_words import DevanagariWords
from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.learnt import LearntComponent
from nlu.components.reading import MEANING, PROMISE, as_written

_FILE = "devanagari.json"
_LONGEST = 300
"""Code points that are encoded, some 150 ms of one core: whoever sends a page does not make others
wait for it."""


class Meaning:
    """What a message means, found out when it is asked for."""

    def __init__(self, ear: encoder.Encoder, text: str) -> None:
        self._ear = ear
        self._text = text

    @cached_property
    def vector(self) -> np.ndarray:
        """A vector of length one."""
        return self._ear.query(encodable(self._text))


def encodable(text: str) -> str:
    """The end of a text, where a story says what it wants, without what no library in C can read:
    halves of characters, and the sign that ends a text for it."""
    return text[-_LONGEST:].replace("\0", " ").encode("utf-8", "replace").decode()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceEncoder(LearntComponent[DevanagariWords]):
    """Sets `MEANING` on messages, and `PROMISE` on the training examples that it encodes."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """So many `examples` are encoded in training, as many of each intent, and `strangers` of
        those out of scope; `seed` chooses them."""
        return {"examples": 2300, "strangers": 600, "seed": 29}

    @classmethod
    def kept(cls, folder: Path) -> DevanagariWords:
        """The Devanagari words of the training sentences."""
        return DevanagariWords.load(folder / _FILE)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn how the words of Roman Hindi are written in Devanagari."""
        texts = (e.get(TEXT) or "" for e in as_written(training_data.intent_examples))
        with self._storage.write_to(self._resource) as folder:
            DevanagariWords.of(texts).save(Path(folder) / _FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Begin to encode a sample of the examples."""
        self.begin(as_written(training_data.intent_examples))
        return training_data

    def begin(self, examples: Sequence[Message]) -> None:
        """Promise the vectors of a sample of these examples."""
        ear = encoder.installed()
        if self._learned is None or ear is None:
            return
        chosen = self._sample(examples)
        texts = [encodable(self._learned.written(one.get(TEXT))) for one in chosen]
        for one, promise in zip(chosen, encoder.promised(ear, texts), strict=True):
            one.set(PROMISE, promise)

    def _sample(self, examples: Sequence[Message]) -> list[Message]:
        with_text = [one for one in examples if one.get(TEXT)]
        intents = {one.get(INTENT) for one in with_text} - {OUT_OF_SCOPE}
        each = max(self._config["examples"] // max(len(intents), 1), 1)
        taken: Counter[str] = Counter()
        chosen = []
        for one in sorted(with_text, key=self._lot):
            intent = one.get(INTENT)
            taken[intent] += 1
            if taken[intent] <= (self._config["strangers"] if intent == OUT_OF_SCOPE else each):
                chosen.append(one)
        return chosen

    def _lot(self, example: Message) -> bytes:
        """What is drawn for an example, the same whatever stands beside it."""
        drawn = f"{self._config['seed']} {example.get(TEXT)}".encode()
        return hashlib.blake2b(drawn, digest_size=8).digest()

    def process(self, messages: list[Message]) -> list[Message]:
        """Offer the meaning of each message."""
        ear = encoder.installed()
        for message in messages:
            if self._learned is not None and ear is not None and message.get(TEXT):
                message.set(MEANING, Meaning(ear, self._learned.written(message.get(TEXT))))
        return messages
