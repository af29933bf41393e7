"""Words, sounds and meanings of a message, counted once for all classifiers behind it.

Rasa's own featurizers read tokens alone; ours also reads the entities that were found, and keeps
its groups of features apart, so that each classifier may weigh them.
"""

from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.learnt import LearntComponent
from nlu.components.reading import COUNTED, as_written, read
from nlu.components.vectorise import MANY, Vocabulary

_FILE = "vocabulary.json"
_READ = "helpline_document"
"""Property of a training example between `train`, which has read it, and the counting."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class MessageFeaturizer(LearntComponent[Vocabulary]):
    """Counts the features of `features.document` by the vocabulary of the training examples."""

    @classmethod
    def kept(cls, folder: Path) -> Vocabulary:
        """The vocabulary."""
        return Vocabulary.load(folder / _FILE)

    def train(self, training_data: TrainingData) -> Resource:
        """Take in the vocabulary of all examples as written: what only a copy has is no word."""
        examples = as_written(training_data.intent_examples)
        many = sum(example.get(INTENT) != OUT_OF_SCOPE for example in examples) >= MANY
        for example in examples:
            example.set(_READ, read(example, letters=not many))
        vocabulary = Vocabulary.of([example.get(_READ) for example in examples], many)
        with self._storage.write_to(self._resource) as folder:
            vocabulary.save(Path(folder) / _FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Count the features of the training examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Count the features of each message."""
        known = self._learned
        for message in messages:
            if known is not None and message.get(TEXT):
                document = message.data.pop(_READ, None) or read(message, known.knows_letters)
                message.set(COUNTED, known.count(document))
        return messages
