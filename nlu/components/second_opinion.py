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
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import encoder
from nlu.components.opinion import Opinion

_FILE = "opinion.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SecondOpinion(GraphComponent, IntentClassifier):
    """Orders the ranking of an unsure message anew."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        opinion: Opinion | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._opinion = opinion

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`unsure`: asked below this probability. `examples`: embedded of each intent in training,
        for every one costs as much as a message; `seed` chooses them."""
        return {"unsure": 0.65, "examples": 150, "seed": 29}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SecondOpinion":
        """A component that has not been trained yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "SecondOpinion":
        """The trained component, which has no opinion when it was trained without an encoder."""
        with model_storage.read_from(resource) as folder:
            kept = Path(folder)
            opinion = Opinion.load(kept) if (kept / _FILE).is_file() else None
        return cls(config, model_storage, resource, opinion)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from some examples of every intent."""
        ear = encoder.installed()
        with self._storage.write_to(self._resource) as folder:
            if ear is not None:
                chosen = self._some_of(training_data.intent_examples)
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
        ear = encoder.installed() if self._opinion is not None else None
        for message in messages:
            ranking = message.get("intent_ranking") or []
            if self._opinion is None or ear is None or not ranking:
                continue
            if ranking[0]["confidence"] >= self._config["unsure"]:
                continue
            before = [(one["name"], one["confidence"]) for one in ranking]
            after = self._opinion.beside(before, ear.query(message.get(TEXT)))
            told = [{"name": name, "confidence": chance} for name, chance in after]
            message.set(INTENT, told[0], add_to_output=True)
            message.set("intent_ranking", told, add_to_output=True)
        return messages
