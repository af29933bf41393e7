"""The encoder's opinion beside the first reading; the encoder itself is played by a small one."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from nlu.components.exams import Sample
from nlu.components.intent_model import IntentModel
from nlu.components.intent_training import learn
from nlu.components.judge import OUT_OF_SCOPE
from nlu.components.opinion import FAR, Opinion
from nlu.components.vectorise import Counted, Vocabulary, stack
from nlu.tests.small_talk import EXAMPLES, read

DOCUMENTS = [read(text) for text, _ in EXAMPLES]
VOCABULARY = Vocabulary.of(DOCUMENTS)
COUNTS = stack([VOCABULARY.count(doc) for doc in DOCUMENTS])
LABELS = [intent for _, intent in EXAMPLES]
INTENTS = sorted(set(LABELS))


def cloud(intents: list[str], seed: int) -> np.ndarray:
    """A vector for each intent, near those of its kind; strangers lie anywhere."""
    chance = np.random.RandomState(seed)
    around = np.array([np.eye(16)[INTENTS.index(name)] for name in intents])
    vectors: np.ndarray = around + chance.normal(0, 0.15, around.shape)
    strange = np.array([name == OUT_OF_SCOPE for name in intents])
    vectors[strange] = chance.normal(0, 1, (strange.sum(), 16))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


class Meant:
    """A meaning that counts how often it is asked for."""

    def __init__(self, vector: np.ndarray) -> None:
        self._vector = vector
        self.asked = 0

    @property
    def vector(self) -> np.ndarray:
        self.asked += 1
        return self._vector


class Opinions(unittest.TestCase):
    def setUp(self) -> None:
        self.opinion = Opinion.of(cloud(LABELS, 1), LABELS, INTENTS, OUT_OF_SCOPE)

    def test_unseen_vectors_are_put_where_their_intent_lies(self) -> None:
        distances, _ = self.opinion.hear(cloud(LABELS, 2))
        best = [INTENTS[column] for column in distances.argmax(axis=1)]
        right = [b == t for b, t in zip(best, LABELS, strict=True) if t != OUT_OF_SCOPE]
        self.assertGreater(np.mean(right), 0.95)

    def test_strangers_are_less_at_home_by_every_signal(self) -> None:
        _, ours = self.opinion.hear(cloud(["greet"] * 30, 3))
        _, theirs = self.opinion.hear(cloud([OUT_OF_SCOPE] * 30, 3))
        self.assertTrue((ours.mean(axis=0) > theirs.mean(axis=0)).all())

    def test_an_intent_it_never_met_is_far_whatever_is_said(self) -> None:
        opinion = Opinion.of(cloud(LABELS, 1), LABELS, [*INTENTS, "unheard"], OUT_OF_SCOPE)
        distances, _ = opinion.hear(cloud(LABELS, 2))
        self.assertEqual(set(distances[:, -1].tolist()), {FAR})

    def test_it_survives_being_kept(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.opinion.save(Path(folder) / "opinion.npz")
            loaded = Opinion.load(Path(folder) / "opinion.npz")
        for told, kept in zip(
            self.opinion.hear(cloud(LABELS, 4)), loaded.hear(cloud(LABELS, 4)), strict=True
        ):
            np.testing.assert_allclose(kept, told, atol=0.02)


class Beside(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        sample = Sample(np.arange(len(LABELS)), cloud(LABELS, 1))
        cls.model = learn(COUNTS, VOCABULARY.group, LABELS, seed=1, encoded=lambda: sample)

    def told(self, text: str) -> Counted:
        return VOCABULARY.count(read(text))

    def test_words_that_nobody_taught_are_read_by_their_meaning(self) -> None:
        for intent in ("ask_documents", "ask_status", "greet"):
            meant = Meant(cloud([intent], 5)[0])
            ranking = self.model.rank(self.told("qwertz uiop"), meant)
            self.assertEqual(ranking[0][0], intent)
            self.assertAlmostEqual(sum(chance for _, chance in ranking), 1.0, places=6)

    def test_a_sure_reading_asks_for_no_meaning(self) -> None:
        wrong = Meant(cloud(["greet"], 5)[0])
        sure = [text for text, _ in EXAMPLES if self.model.rank(self.told(text))[0][1] >= 0.8]
        self.assertTrue(sure)
        for text in sure:
            self.model.rank(self.told(text), wrong)
        self.assertEqual(wrong.asked, 0)

    def test_without_an_encoder_the_first_reading_stands(self) -> None:
        alone = learn(COUNTS, VOCABULARY.group, LABELS, seed=1)
        meant = Meant(cloud(["greet"], 5)[0])
        for text in ("qwertz uiop", "papers needed", "kist"):
            self.assertEqual(self.model.rank(self.told(text)), alone.rank(self.told(text)))
            self.assertEqual(alone.rank(self.told(text), meant), alone.rank(self.told(text)))
        self.assertEqual(meant.asked, 0)

    def test_both_readings_survive_being_kept_without_running_code_from_the_file(self) -> None:
        meant = Meant(cloud(["ask_status"], 6)[0])
        with tempfile.TemporaryDirectory() as folder:
            self.model.save(Path(folder))
            loaded = IntentModel.load(Path(folder))
            self.assertEqual({p.suffix for p in Path(folder).iterdir()}, {".json", ".npz"})
        kept = loaded.rank(self.told("qwertz uiop"), meant)
        known = self.model.rank(self.told("qwertz uiop"), meant)
        self.assertEqual(kept[0][0], known[0][0])
        self.assertAlmostEqual(kept[0][1], known[0][1], places=1)
