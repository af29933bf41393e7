"""Words as typed, each with the key at which all its spellings meet, as the token's lemma.

Rasa's word featurizer breaks Devanagari at the vowel signs and digits of other scripts pass it by.
A phonetic key is plain ASCII, the same for विधवा, vidhwa and widhva, and safe in any featurizer
that reads lemmas. Text and offsets of the token stay those of the message.

Coming first, it also puts copies in other spellings beside the examples of a training.
"""

from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.phonetic import keys
from nlu.components.lesson import Lesson

# Numbers stay whole (2,500), units and joined words come apart (45saal, ration-card).
_PIECES = r"\d+(?:[.,]\d+)*|[^\s\d\-–—/_,.;:!?…।॥|()\[\]\"'“”‘’*+=]+"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class PhoneticTokenizer(WhitespaceTokenizer):
    """Whitespace tokens whose lemma is the loose phonetic key of the word."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Settings of the parent, with a pattern that also parts numbers from letters. `variants`:
        copies of each training example in other spellings, on average; `seed` chooses them."""
        parent = WhitespaceTokenizer.get_default_config()
        return {**parent, "token_pattern": _PIECES, "variants": 0, "seed": 29}

    def copies(self, examples: Sequence[Message]) -> list[Message]:
        """Copies of training examples in other spellings, not yet tokenised."""
        if not self._config["variants"]:
            return []
        # Only training needs it: the server starts sooner without.
        from nlu.components.spelling.copies import copies  # noqa: PLC0415

        return copies(examples, self._config["variants"], self._config["seed"])

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The tokens of all examples and of their copies."""
        copies = self.copies(training_data.training_examples)
        return super().process_training_data(Lesson.of(training_data, copies))

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one attribute of a message; keys are set on what people write only."""
        tokens: list[Token] = super().tokenize(message, attribute)
        if attribute == TEXT:
            for token in tokens:
                token.lemma = keys(token.text).loose or token.text.lower()
        return tokens
