"""Rasa's door to `intent_model`: the intent of a message and the ranking of all others."""

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.intent_model import IntentModel
from nlu.components.intent_training import learn
from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.learnt import LearntComponent, tell
from nlu.components.reading import MEANING, as_written, counted, encoded, taught


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class HelplineIntentClassifier(LearntComponent[IntentModel], IntentClassifier):
    """Linear classifier over words, phonetic keys and marked names, with a model of its own for
    what is out of scope. Probabilities are true of unseen texts."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`seed` fixes the folds of training; `ranking_length` limits the ranking; a copy of an
        example in another spelling counts `copy_weight` beside the example."""
        return {"seed": 29, "ranking_length": 5, "copy_weight": 0.3}

    @classmethod
    def kept(cls, folder: Path) -> IntentModel:
        """The model of the intents."""
        return IntentModel.load(folder)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the intents of all examples."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT)]
        labels = [example.get(INTENT) for example in as_written(examples)]
        if OUT_OF_SCOPE not in labels:
            raise InvalidConfigException(f"The training data has no examples of {OUT_OF_SCOPE}.")
        counts, group, copies = taught(examples, self._config["copy_weight"])
        seed = self._config["seed"]
        model = learn(counts, group, labels, seed, copies, lambda: encoded(examples))
        with self._storage.write_to(self._resource) as folder:
            model.save(Path(folder))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `intent` and `intent_ranking` of each message."""
        for message in messages:
            if self._learned is None or not message.get(TEXT):
                continue
            ranking = self._learned.rank(counted(message), message.get(MEANING))
            tell(message, ranking[: self._config["ranking_length"]])
        return messages
