"""A sentence encoder is asked about messages of which the intent classifier is unsure.

Not part of the default `config.yml`: what it brings and what it costs stands in
`docs/decisions/0012-no-sentence-encoder-by-default.md`. To use it, install the group `encoder`,
and put this component behind the intent classifier and before the safety detector. Trained or
running where there is no encoder, it says so once and leaves every message as it is.
"""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import encoder
from nlu.components.learnt import LearntComponent, tell
from nlu.components.opinion import Opinion
from nlu.components.reading import as_written

_FILE = "opinion.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SecondOpinion(LearntComponent[Opinion], IntentClassifier):
    """Orders the ranking of an unsure message anew."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`unsure`: asked below this probability. `examples`: embedded of each intent in training,
        for every one costs as much as a message; `seed` chooses them."""
        return {"unsure": 0.65, "examples": 150, "seed": 29}

    @classmethod
    def kept(cls, folder: Path) -> Opinion | None:
        """What was learnt; None where there was no encoder in training."""
        return Opinion.load(folder) if (folder / _FILE).is_file() else None

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from some examples of every intent."""
        ear = encoder.installed()
        with self._storage.write_to(self._resource) as folder:
            if ear is not None:
                chosen = self._some_of(as_written(training_data.intent_examples))
                vectors = np.array([ear.query(example.get(TEXT)) for example in chosen])
                Opinion.of(vectors, [one.get(INTENT) for one in chosen]).save(Path(folder))
        return self._resource

    def _some_of(self, examples: Sequence[Message]) -> list[Message]:
        order = [one for one in examples if one.get(TEXT)]
        random.Random(self._config["seed"]).shuffle(order)  # noqa: S311 - a sample, no secret
        taken: Counter[str] = Counter()
        chosen = []
        for one in order:
            taken[one.get(INTENT)] += 1
            if taken[one.get(INTENT)] <= self._config["examples"]:
                chosen.append(one)
        return chosen

    def process(self, messages: list[Message]) -> list[Message]:
        """Ask about those messages of which the classifier before was unsure."""
        ear = encoder.installed() if self._learned is not None else None
        for message in messages:
            ranking = message.get("intent_ranking") or []
            if self._learned is None or ear is None or not ranking:
                continue
            if ranking[0]["confidence"] >= self._config["unsure"]:
                continue
            before = [(one["name"], one["confidence"]) for one in ranking]
            tell(message, self._learned.beside(before, ear.query(message.get(TEXT))))
        return messages
