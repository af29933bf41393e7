"""Copies in other spellings: what is put beside the examples, and what the models make of it."""

import unittest

import numpy as np
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.safety import heard
from nlu.components.intent_training import learn
from nlu.components.phonetic_tokenizer import PhoneticTokenizer
from nlu.components.reading import COPY_OF, COUNTED, as_written, taught
from nlu.components.reading import read as read_message
from nlu.components.respelt import Respelt
from nlu.components.safety_model import SafetyModel
from nlu.components.vectorise import Vocabulary
from nlu.tests.small_talk import EXAMPLES, read

TOKENS = TOKENS_NAMES[TEXT]


def tokenised(examples: list[tuple[str, str]], variants: float, seed: int = 29) -> list[Message]:
    config = {**PhoneticTokenizer.get_default_config(), "variants": variants, "seed": seed}
    data = TrainingData([Message({TEXT: text, INTENT: intent}) for text, intent in examples])
    return list(PhoneticTokenizer(config).process_training_data(data).intent_examples)


def told(examples: list[Message]) -> set[tuple[str, str, str]]:
    return {
        (one.get(COPY_OF), one.get(INTENT), one.get(TEXT)) for one in examples if one.get(COPY_OF)
    }


class Copies(unittest.TestCase):
    def test_each_stands_beside_its_example_with_tokens_and_the_same_intent(self) -> None:
        examples = tokenised(EXAMPLES, variants=2)
        self.assertEqual([(e.get(TEXT), e.get(INTENT)) for e in as_written(examples)], EXAMPLES)
        copies = told(examples)
        self.assertGreater(len(copies), len(EXAMPLES))
        self.assertLessEqual({(origin, intent) for origin, intent, _ in copies}, set(EXAMPLES))
        self.assertTrue(all(one.get(TOKENS) for one in examples))

    def test_a_fraction_gives_some_examples_a_copy_more(self) -> None:
        all_, some = told(tokenised(EXAMPLES, 1)), told(tokenised(EXAMPLES, 0.4))
        self.assertGreater(len(some), 0)
        self.assertLess(len(some), 0.7 * len(all_))
        more = told(tokenised(EXAMPLES, 1.4))
        self.assertTrue(len(all_) < len(more) < len(told(tokenised(EXAMPLES, 2))))

    def test_the_order_of_the_examples_changes_none_of_them(self) -> None:
        self.assertEqual(told(tokenised(EXAMPLES, 1)), told(tokenised(EXAMPLES[::-1], 1)))
        self.assertNotEqual(told(tokenised(EXAMPLES, 1)), told(tokenised(EXAMPLES, 1, seed=1)))

    def test_a_spelling_that_somebody_taught_is_no_copy_of_anything(self) -> None:
        copies = told(tokenised(EXAMPLES, 2))
        also_taught = [(text, "greet") for _, _, text in copies]
        texts = {text for text, _ in also_taught}
        for _, _, text in told(tokenised([*EXAMPLES, *also_taught], 2)):
            self.assertNotIn(text, texts)

    def test_without_variants_there_are_none_and_messages_never_get_any(self) -> None:
        self.assertEqual(told(tokenised(EXAMPLES, 0)), set())
        config = {**PhoneticTokenizer.get_default_config(), "variants": 2}
        asked = [Message({TEXT: "pension ke kagaz"})]
        self.assertEqual(len(PhoneticTokenizer(config).process(asked)), 1)


class Learning(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.examples = tokenised(EXAMPLES, 1)
        documents = [read_message(one) for one in as_written(cls.examples)]
        cls.vocabulary = Vocabulary.of(documents)
        for one in cls.examples:
            one.set(COUNTED, cls.vocabulary.count(read_message(one)))
        cls.counts, cls.group, cls.copies = taught(cls.examples, 0.3)
        cls.labels = [intent for _, intent in EXAMPLES]

    def test_copies_are_kept_apart_from_what_was_written(self) -> None:
        self.assertEqual(self.counts.shape[0], len(EXAMPLES))
        self.assertEqual(self.copies.counts.shape[0], len(told(self.examples)))
        self.assertEqual(len(taught(self.examples, 0.0)[2].origin), 0)

    def test_who_must_not_see_an_example_does_not_see_its_copies(self) -> None:
        chosen = np.arange(len(EXAMPLES)) % 3 > 0
        some = self.copies.of_those(chosen)
        before = np.flatnonzero(chosen)[some.origin]
        self.assertEqual(before.tolist(), [at for at in self.copies.origin if chosen[at]])
        self.assertEqual(some.counts.shape[0], len(before))
        self.assertEqual(some.weights(2).tolist()[:3], [1.0, 1.0, 0.3])

    def test_the_intents_are_learnt_with_them_and_differ_from_those_without(self) -> None:
        with_them, without = (
            learn(self.counts, self.group, self.labels, 1, copies)
            for copies in (self.copies, Respelt.none(self.counts))
        )
        asked = self.vocabulary.count(read("vidva pnsn k lie kn se kagj"))
        self.assertEqual(with_them.rank(asked)[0][0], "ask_documents")
        self.assertNotEqual(with_them.rank(asked), without.rank(asked))

    def test_danger_is_learnt_with_them(self) -> None:
        danger = [intent == "seek_safety" for intent in self.labels]
        named = [heard(text) is not None for text, _ in EXAMPLES]
        model = SafetyModel.fit(self.counts, self.group, named, danger, 1, self.copies)
        threat = model.probability(self.vocabulary.count(read("pti mujhe marta h")), named=True)
        calm = model.probability(self.vocabulary.count(read("kist kb tk ayegi")), named=False)
        self.assertGreater(threat, model.threshold)
        self.assertLess(calm, model.threshold)
