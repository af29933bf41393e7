"""From Rasa's message to the document our classifiers read, made once a message."""

from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.features import Document, Mention, Word, document

_DOCUMENT = "helpline_document"


def read(message: Message) -> Document:
    """The features of a message that was tokenised and whose entities were extracted."""
    known = message.get(_DOCUMENT)
    if known is None:
        tokens = message.get(TOKENS_NAMES[TEXT]) or []
        words = [Word(t.text, t.start, t.end, t.lemma) for t in tokens]
        found = message.get(ENTITIES) or []
        mentions = [Mention(e["entity"], e["start"], e["end"]) for e in found]
        known = document(message.get(TEXT) or "", words, mentions)
        message.set(_DOCUMENT, known)
    return known
