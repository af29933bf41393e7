"""Messages of two sentences made for training."""

import unittest

import numpy as np

from nlu.components.compound import compounds
from nlu.components.features import GROUPS
from nlu.components.intent_training import learn
from nlu.components.vectorise import Vocabulary, stack
from nlu.tests.small_talk import EXAMPLES, read

FACTS = ["main vidhwa hu", "meri umar 45 saal hai", "मैं गया से हूँ", "i am a widow", "bpl card hai"]
TEXTS = [*EXAMPLES, *((text, "provide_info") for text in FACTS)]
DOCUMENTS = [read(text) for text, _ in TEXTS]
LABELS = np.array([intent for _, intent in TEXTS], dtype=object)


class Compounds(unittest.TestCase):
    def setUp(self) -> None:
        self.vocabulary = Vocabulary.of(DOCUMENTS)
        self.counts = stack([self.vocabulary.count(doc) for doc in DOCUMENTS])

    def test_they_mean_what_follows_and_hold_the_words_of_both(self) -> None:
        more, meant = compounds(self.counts, self.vocabulary.group, LABELS, seed=3)
        self.assertEqual(more.shape[0], len(meant))
        self.assertLessEqual(
            set(meant), {"ask_documents", "ask_status", "seek_safety", "provide_info"}
        )
        words = self.vocabulary.group == GROUPS.index("word")
        longest = self.counts[:, np.flatnonzero(words)].sum(axis=1).max()
        self.assertGreater(more[:, np.flatnonzero(words)].sum(axis=1).max(), longest)

    def test_their_end_is_that_of_the_second_message_alone(self) -> None:
        tail = np.flatnonzero(self.vocabulary.group == GROUPS.index("tail"))
        ends = {tuple(row) for row in self.counts[:, tail].toarray()}
        more, _ = compounds(self.counts, self.vocabulary.group, LABELS, seed=3)
        self.assertLessEqual({tuple(row) for row in more[:, tail].toarray()}, ends)

    def test_the_same_seed_gives_the_same(self) -> None:
        once, again = (
            compounds(self.counts, self.vocabulary.group, LABELS, seed=5)[0] for _ in range(2)
        )
        self.assertEqual((once != again).nnz, 0)

    def test_without_pairs_there_are_none(self) -> None:
        only = LABELS == "out_of_scope"
        more, meant = compounds(self.counts[only], self.vocabulary.group, LABELS[only], seed=1)
        self.assertEqual((more.shape[0], len(meant)), (0, 0))

    def test_a_model_hears_the_question_after_the_story(self) -> None:
        model = learn(self.counts, self.vocabulary.group, list(LABELS), seed=1)
        story = "main vidhwa hu, meri umar 45 saal hai, bpl card hai, kaun se kagaz lagenge"
        self.assertEqual(model.rank(self.vocabulary.count(read(story)))[0][0], "ask_documents")
