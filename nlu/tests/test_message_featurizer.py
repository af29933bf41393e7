"""The vocabulary that a training set gets: what counts as few examples."""

import tempfile
import unittest
from pathlib import Path

from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.message_featurizer import MessageFeaturizer
from nlu.components.phonetic_tokenizer import PhoneticTokenizer
from nlu.components.vectorise import MANY
from nlu.tests.small_talk import EXAMPLES


def knows_letters(examples: list[tuple[str, str]]) -> bool:
    messages = [Message({TEXT: text, INTENT: intent}) for text, intent in examples]
    PhoneticTokenizer(PhoneticTokenizer.get_default_config()).process(messages)
    with tempfile.TemporaryDirectory() as folder:
        storage, resource = LocalModelStorage(Path(folder)), Resource("featurizer")
        MessageFeaturizer({}, storage, resource).train(TrainingData(messages))
        with storage.read_from(resource) as kept:
            return MessageFeaturizer.kept(kept).knows_letters


class Few(unittest.TestCase):
    def test_any_number_of_strangers_beside_few_examples_leaves_them_few(self) -> None:
        strangers = [(f"rail {number}", "out_of_scope") for number in range(MANY)]
        self.assertTrue(knows_letters([*EXAMPLES, *strangers]))

    def test_as_many_examples_in_scope_need_no_letters(self) -> None:
        many = [(f"rail {number}", "greet") for number in range(MANY)]
        self.assertFalse(knows_letters([*EXAMPLES, *many]))
