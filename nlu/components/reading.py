"""Our features on Rasa's messages: the document, and the document counted by the vocabulary.

Of a training, the examples as written and their copies in other spellings are kept apart.
"""

from collections.abc import Sequence

import numpy as np
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from scipy import sparse

from nlu.components.exams import Sample
from nlu.components.features import Document, Mention, Word, document
from nlu.components.respelt import Respelt
from nlu.components.vectorise import Counted, stack

COUNTED = "helpline_features"
"""Property of a message that holds its features, counted."""
COPY_OF = "helpline_copy_of"
"""Property of a copy in another spelling: the text of the example that it is a copy of."""
MEANING = "helpline_meaning"
"""Property of a message that offers its vector, where there is an encoder."""
PROMISE = "helpline_promise"
"""Property of some training examples: their vector, which is still being made."""


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


def as_written(examples: Sequence[Message]) -> list[Message]:
    """The examples without their copies."""
    return [example for example in examples if example.get(COPY_OF) is None]


def taught(
    examples: Sequence[Message], copy_weight: float
) -> tuple[sparse.csr_matrix, np.ndarray, Respelt]:
    """The counted features of the examples as written, a row each, the group of each column, and
    the copies, which count `copy_weight` each (0: not at all)."""
    written = as_written(examples)
    rows = [counted(example) for example in written]
    counts = stack(rows)
    place = {(one.get(TEXT), one.get(INTENT)): at for at, one in enumerate(written)}
    origins = [(one, place.get((one.get(COPY_OF), one.get(INTENT)))) for one in examples]
    copies = [(counted(one), at) for one, at in origins if at is not None]
    if not copies or not copy_weight:
        return counts, rows[0].group, Respelt.none(counts)
    respelt = stack([one for one, _ in copies])
    origin = np.array([at for _, at in copies])
    return counts, rows[0].group, Respelt(respelt, origin, copy_weight)


def encoded(examples: Sequence[Message]) -> Sample | None:
    """Those of the examples as written that were promised a vector, by their rows; waits until the
    last one is there. None where there is no encoder."""
    promises = [(at, one.get(PROMISE)) for at, one in enumerate(as_written(examples))]
    kept = [(at, promise.result()) for at, promise in promises if promise is not None]
    if not kept:
        return None
    return Sample(np.array([at for at, _ in kept]), np.array([vector for _, vector in kept]))
