"""The names of the knowledge base as plain JSON, for whoever finds them in messages."""

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Document
from bot.knowledge.named_only import NAMED_ONLY
from bot.knowledge.scheme import Scheme
from bot.knowledge.text import Text


def export(kb: KnowledgeBase) -> dict[str, object]:
    """What `bot.language.gazetteer.Gazetteer.from_dict` reads: lists of strings, nothing else."""
    return {
        "schemes": [
            *(_scheme(scheme) for scheme in kb.offered),
            *(named for named in NAMED_ONLY if named["id"] not in kb.schemes),
        ],
        "topics": [
            {"id": category.id, "words": _both(category.name)}
            for category in kb.categories.values()
        ],
        "documents": [_document(document) for document in kb.documents.values()],
        "states": [
            {"code": state.code, "names": _once(*_both(state.name), *state.heard)}
            for state in kb.states.values()
        ],
        "districts": [
            {"state": d.state, "name": d.name.en, "names": _once(*_both(d.name), *d.heard)}
            for d in kb.districts
        ],
    }


def _scheme(scheme: Scheme) -> dict[str, object]:
    names = (*_both(scheme.name), *_both(scheme.short), *scheme.aliases.every)
    return {
        "id": scheme.id,
        "names": _once(*names),
        "state": scheme.state,
        "national": scheme.national,
    }


def _document(document: Document) -> dict[str, object]:
    return {"id": document.id, "names": _once(*_both(document.name), *_both(document.short))}


def _both(text: Text) -> list[str]:
    return [text.hi, text.en]


def _once(*names: str) -> list[str]:
    return list(dict.fromkeys(names))
