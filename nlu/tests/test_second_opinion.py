"""The encoder's opinion beside the first one; the encoder itself is played by a small one."""

import tempfile
import unittest
from pathlib import Path
from typing import Any, cast

import numpy as np
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.opinion import Opinion
from nlu.components.second_opinion import SecondOpinion

LABELS = ["ask_status"] * 20 + ["ask_documents"] * 20 + ["out_of_scope"] * 20
RANKING = [("ask_documents", 0.4), ("ask_status", 0.35), ("out_of_scope", 0.2), ("greet", 0.05)]


def vectors(seed: int) -> np.ndarray:
    """Three clouds of vectors, one an intent."""
    around = np.repeat(np.eye(3), 20, axis=0)
    cloud: np.ndarray = around + np.random.RandomState(seed).normal(0, 0.1, (60, 3))
    return cloud


class Opinions(unittest.TestCase):
    def setUp(self) -> None:
        self.opinion = Opinion.of(vectors(1), LABELS)

    def test_it_turns_an_unsure_ranking_to_what_the_vector_says(self) -> None:
        for vector, intent in zip(vectors(2)[::20], LABELS[::20], strict=True):
            self.assertEqual(self.opinion.beside(RANKING, vector)[0][0], intent)

    def test_names_and_sum_stay_and_the_order_falls(self) -> None:
        after = self.opinion.beside(RANKING, vectors(3)[0])
        self.assertEqual(sorted(n for n, _ in after), sorted(n for n, _ in RANKING))
        self.assertAlmostEqual(sum(p for _, p in after), sum(p for _, p in RANKING))
        self.assertEqual([p for _, p in after], sorted((p for _, p in after), reverse=True))

    def test_an_intent_it_never_met_is_not_raised(self) -> None:
        self.assertEqual(self.opinion.beside(RANKING, vectors(4)[25])[-1][0], "greet")

    def test_it_survives_being_kept(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.opinion.save(Path(folder))
            loaded = Opinion.load(Path(folder))
        told, kept = (one.beside(RANKING, vectors(5)[7]) for one in (self.opinion, loaded))
        self.assertEqual([n for n, _ in told], [n for n, _ in kept])


class Component(unittest.TestCase):
    def answer(self, opinion: Opinion | None) -> list[dict[str, Any]]:
        ranking = [{"name": name, "confidence": chance} for name, chance in RANKING]
        message = Message({TEXT: "kab", "intent": ranking[0], "intent_ranking": ranking})
        config = {**SecondOpinion.get_default_config(), "unsure": 0.3}
        part = SecondOpinion(config, cast(ModelStorage, None), Resource("opinion"), opinion)
        part.process([message])
        return cast(list[dict[str, Any]], message.get("intent_ranking"))

    def test_a_message_that_is_sure_enough_stays_as_it_was(self) -> None:
        opinion = Opinion.of(vectors(1), LABELS)
        self.assertEqual([one["name"] for one in self.answer(opinion)], [n for n, _ in RANKING])

    def test_trained_without_an_encoder_it_changes_nothing(self) -> None:
        self.assertEqual([one["name"] for one in self.answer(None)], [n for n, _ in RANKING])
