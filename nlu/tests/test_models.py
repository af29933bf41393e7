"""The classifiers by themselves: what they learn, keep and load."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from bot.language.safety import heard
from nlu.components.features import GROUPS
from nlu.components.intent_model import IntentModel
from nlu.components.intent_training import learn
from nlu.components.reject import Gate, Known
from nlu.components.safety_model import SafetyModel
from nlu.components.scorer import best_temperature, probabilities
from nlu.components.vectorise import Counted, Vocabulary, Weighting, stack, unstack
from nlu.tests.small_talk import EXAMPLES, read

DOCUMENTS = [read(text) for text, _ in EXAMPLES]
VOCABULARY = Vocabulary.of(DOCUMENTS)
COUNTS = stack([VOCABULARY.count(doc) for doc in DOCUMENTS])
LABELS = [intent for _, intent in EXAMPLES]
NAMED = [heard(text) is not None for text, _ in EXAMPLES]
UNSEEN = ["vidhva penshan k lie konse kagaj lagege", "पैसे कब तक आ जाएंगे", "kal match kaun jeeta"]


def told(text: str) -> Counted:
    return VOCABULARY.count(read(text))


class Intents(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.model = learn(COUNTS, VOCABULARY.group, LABELS, seed=1)

    def test_unseen_spellings_of_either_script_are_understood(self) -> None:
        best = [self.model.rank(told(text))[0][0] for text in UNSEEN]
        self.assertEqual(best, ["ask_documents", "ask_status", "out_of_scope"])

    def test_probabilities_are_those_of_every_intent_and_sum_to_one(self) -> None:
        for text in [*UNSEEN, ""]:
            ranking = self.model.rank(told(text))
            self.assertEqual(sorted(name for name, _ in ranking), sorted(set(LABELS)))
            self.assertAlmostEqual(sum(chance for _, chance in ranking), 1.0, places=6)
            self.assertTrue(all(0.0 <= chance <= 1.0 for _, chance in ranking))

    def test_the_same_data_and_seed_give_the_same_model(self) -> None:
        again = learn(COUNTS, VOCABULARY.group, LABELS, seed=1)
        for text in UNSEEN:
            self.assertEqual(again.rank(told(text)), self.model.rank(told(text)))

    def test_a_model_survives_being_kept_without_running_code_from_the_file(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.model.save(Path(folder))
            loaded = IntentModel.load(Path(folder))
            self.assertEqual({p.suffix for p in Path(folder).iterdir()}, {".json", ".npz"})
        for text in UNSEEN:
            kept, known = loaded.rank(told(text)), self.model.rank(told(text))
            self.assertEqual(kept[0][0], known[0][0])
            self.assertAlmostEqual(kept[0][1], known[0][1], places=2)


class Safety(unittest.TestCase):
    def test_danger_is_told_from_calm_before_and_after_keeping(self) -> None:
        danger = [intent == "seek_safety" for intent in LABELS]
        model = SafetyModel.fit(COUNTS, VOCABULARY.group, NAMED, danger, seed=1)
        with tempfile.TemporaryDirectory() as folder:
            model.save(Path(folder))
            loaded = SafetyModel.load(Path(folder))
        for one in (model, loaded):
            threat = one.probability(
                told("mera pati mujhe maarta hai aur dhamki deta hai"), named=True
            )
            calm = one.probability(told("kist kab tak aayegi"), named=False)
            self.assertGreater(threat, calm)
            self.assertGreaterEqual(threat, one.threshold)
            self.assertLess(calm, one.threshold)


class Parts(unittest.TestCase):
    def test_weights_of_some_documents_know_nothing_of_the_others(self) -> None:
        some = Weighting.of(COUNTS[:10])
        whole = some.weigh(COUNTS[:10], VOCABULARY.group)
        self.assertTrue(np.isfinite(whole.data).all())
        coverage = [some.coverage(one) for one in unstack(COUNTS, VOCABULARY.group)]
        self.assertLess(np.mean(coverage[40:]), np.mean(coverage[:10]))

    def test_one_message_weighs_what_it_weighs_among_many(self) -> None:
        weighting = Weighting.of(COUNTS)
        rows = weighting.weigh(COUNTS, VOCABULARY.group)
        for at, one in enumerate(unstack(COUNTS, VOCABULARY.group)):
            row = weighting.weigh_one(one)
            np.testing.assert_array_equal(row.columns, rows[at].indices)
            np.testing.assert_allclose(row.values, rows[at].data)

    def test_letters_are_learnt_where_examples_are_few(self) -> None:
        many = Vocabulary.of(DOCUMENTS, many=True)
        letters = GROUPS.index("letter")
        self.assertIn(letters, VOCABULARY.group)
        self.assertNotIn(letters, many.group)

    def test_a_known_message_is_nearest_to_itself(self) -> None:
        weighting = Weighting.of(COUNTS)
        rows = weighting.weigh(COUNTS, VOCABULARY.group)
        inside = np.array([label != "out_of_scope" for label in LABELS])
        known = Known.of(rows, inside)
        likeness = (rows @ rows.T).toarray()
        for at, one in enumerate(unstack(COUNTS, VOCABULARY.group)):
            near = known.nearest(weighting.weigh_one(one))
            self.assertAlmostEqual(near, likeness[at, inside].max(), places=5)

    def test_left_out_intents_count_more_where_the_known_strangers_are_of_another_world(
        self,
    ) -> None:
        order = np.random.RandomState(1)
        ours, near_us, far_off = (
            order.normal(centre, 0.5, (200, 5)) for centre in (2.0, 0.5, -2.0)
        )
        believed = Gate.fit(ours, near_us, near_us)
        doubted = Gate.fit(ours, far_off, near_us)
        self.assertLess(believed.inside(near_us).mean(), 0.2)
        self.assertLess(doubted.inside(near_us).mean(), 0.2)

    def test_the_temperature_makes_true_what_is_promised(self) -> None:
        distances = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
        truth = np.array([0, 0, 0, 1])
        promised = probabilities(distances, best_temperature(distances, truth))[0, 0]
        self.assertAlmostEqual(promised, 0.75, delta=0.03)
