"""Tokens of the pipeline: whole words, right places, keys that meet."""

import unittest

from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.phonetic_tokenizer import PhoneticTokenizer

TEXTS = [
    "विधवा पेंशन कैसे मिलेगी?",
    "मुझे ₹1,100 मिलते हैं।मगर इस बार नहीं आए",
    "राशन-कार्ड/आधार नहीं है",
    "vidhwa pension ke liye kagaz?",
    "umar 45saal, 2 bachche",
    "क्‍या ज़िला गया…",
    "pnsn kb ayegi 🙏 didi",
    "४५",
    "👍",
    "...",
]


def tokens(text: str) -> list[Token]:
    tokenizer = PhoneticTokenizer(PhoneticTokenizer.get_default_config())
    return tokenizer.tokenize(Message({TEXT: text}), TEXT)


class Tokens(unittest.TestCase):
    def test_every_token_stands_where_it_says(self) -> None:
        for text in TEXTS:
            for token in tokens(text):
                self.assertEqual(text[token.start : token.end], token.text, text)

    def test_devanagari_words_are_not_cut_at_vowel_signs(self) -> None:
        self.assertEqual([t.text for t in tokens(TEXTS[0])], ["विधवा", "पेंशन", "कैसे", "मिलेगी"])

    def test_the_danda_parts_sentences_and_hyphens_part_words(self) -> None:
        self.assertIn("मगर", [t.text for t in tokens(TEXTS[1])])
        self.assertEqual([t.text for t in tokens(TEXTS[2])][:3], ["राशन", "कार्ड", "आधार"])

    def test_numbers_part_from_letters_and_stay_whole(self) -> None:
        self.assertEqual([t.text for t in tokens("45saal")], ["45", "saal"])
        self.assertIn("1,100", [t.text for t in tokens(TEXTS[1])])

    def test_the_lemma_is_the_same_for_all_spellings(self) -> None:
        lemmas = [
            [t.lemma for t in tokens(text)]
            for text in ("विधवा पेंशन", "vidhwa pension", "Widhva penshan!", "vidhva-pension")
        ]
        self.assertEqual(lemmas, [lemmas[0]] * 4)

    def test_every_token_has_a_lemma_even_without_letters(self) -> None:
        for text in TEXTS:
            self.assertTrue(all(token.lemma for token in tokens(text)), text)

    def test_names_of_intents_keep_their_letters(self) -> None:
        tokenizer = PhoneticTokenizer(PhoneticTokenizer.get_default_config())
        found = tokenizer.tokenize(Message({INTENT: "thank"}), INTENT)
        self.assertEqual([t.lemma for t in found], ["thank"])
