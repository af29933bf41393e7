"""Two ears for danger: words that name it, and the trained model."""

import tempfile
import unittest
from pathlib import Path
from typing import Any, cast

from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.safety import heard
from nlu.components.message_featurizer import MessageFeaturizer
from nlu.components.phonetic_tokenizer import PhoneticTokenizer
from nlu.components.safety_detector import SafetyDetector
from nlu.components.safety_model import SafetyModel
from nlu.components.vectorise import Vocabulary, stack
from nlu.tests.small_talk import EXAMPLES, read

CALM = [
    {"name": "ask_documents", "confidence": 0.7},
    {"name": "seek_safety", "confidence": 0.1},
    {"name": "ask_status", "confidence": 0.2},
]


class Detector(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        danger = [intent == "seek_safety" for _, intent in EXAMPLES]
        named = [heard(text) is not None for text, _ in EXAMPLES]
        documents = [read(text) for text, _ in EXAMPLES]
        vocabulary = Vocabulary.of(documents)
        counts = stack([vocabulary.count(document) for document in documents])
        model = SafetyModel.fit(counts, vocabulary.group, named, danger, seed=1)
        cls.featurizer = MessageFeaturizer(
            {}, cast(ModelStorage, None), Resource("features"), vocabulary
        )
        cls.detector = SafetyDetector(
            SafetyDetector.get_default_config(),
            cast(ModelStorage, None),
            Resource("safety"),
            model,
        )

    def heard(self, text: str, ranking: list[dict[str, Any]] = CALM) -> dict[str, Any]:
        message = Message({TEXT: text, "intent": ranking[0], "intent_ranking": ranking})
        tokenizer = PhoneticTokenizer(PhoneticTokenizer.get_default_config())
        self.detector.process(self.featurizer.process(tokenizer.process([message])))
        return cast(dict[str, Any], message.as_dict(only_output_properties=True))

    def test_danger_beside_a_question_wins_over_the_question(self) -> None:
        told = self.heard("kagaz kya lagenge, pati roz peetta hai aur maarta hai dhamki deta hai")
        self.assertEqual(told["intent"]["name"], "seek_safety")
        self.assertIsNotNone(told["safety"]["kind"])
        names = [one["name"] for one in told["intent_ranking"]]
        self.assertEqual(sorted(names), sorted(one["name"] for one in CALM))
        chances = [one["confidence"] for one in told["intent_ranking"]]
        self.assertAlmostEqual(sum(chances), 1.0)

    def test_a_calm_message_keeps_its_intent(self) -> None:
        told = self.heard("kaun se kagaz lagenge pension ke liye")
        self.assertNotIn("intent", told)
        self.assertIsNone(told["safety"]["kind"])
        self.assertLess(told["safety"]["confidence"], 0.5)

    def test_the_intent_alone_is_a_sign_of_danger_unless_it_is_a_guess(self) -> None:
        for confidence, kind in ((0.45, "violence"), (0.2, None)):
            ranking = [{"name": "seek_safety", "confidence": confidence}]
            told = self.heard("kaun se kagaz lagenge pension ke liye", ranking)
            self.assertEqual(told["safety"]["kind"], kind)


class Untaught(unittest.TestCase):
    def test_without_examples_of_danger_it_says_so_and_keeps_silent(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            storage, resource = LocalModelStorage(Path(folder)), Resource("safety")
            config = SafetyDetector.get_default_config()
            calm = Message({TEXT: "where is my parcel", "intent": "track"})
            with self.assertLogs("nlu.components.safety_detector", "WARNING"):
                SafetyDetector(config, storage, resource).train(TrainingData([calm]))
            silent = SafetyDetector.load(config, storage, resource, cast(ExecutionContext, None))
        message = Message({TEXT: "pati maarta hai", "intent": CALM[0], "intent_ranking": CALM})
        silent.process([message])
        self.assertIsNone(message.get("safety"))
        self.assertEqual(message.get("intent"), CALM[0])
