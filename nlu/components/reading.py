"""Our features on Rasa's messages: the document, and the document counted by the vocabulary."""

from collections.abc import Sequence

import numpy as np
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from scipy import sparse

from nlu.components.features import Document, Mention, Word, document
from nlu.components.vectorise import Counted, stack

COUNTED = "helpline_features"
"""Property of a message that holds its features, counted."""


def read(message: Message, letters: bool = True) -> Document:
    """The features of a message that was tokenised and whose entities were extracted."""
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    words = [Word(t.text, t.start, t.end, t.lemma) for t in tokens]
    found = message.get(ENTITIES) or []
    mentions = [Mention(e["entity"], e["start"], e["end"]) for e in found]
    return document(message.get(TEXT) or "", words, mentions, letters)


def counted(message: Message) -> Counted:
    """What `MessageFeaturizer` counted in a message; raises KeyError when it was not asked to."""
    features: Counted = message.data[COUNTED]
    return features


def taught(examples: Sequence[Message]) -> tuple[sparse.csr_matrix, np.ndarray]:
    """The counted features of training examples, a row each, and the group of each column."""
    rows = [counted(example) for example in examples]
    return stack(rows), rows[0].group
