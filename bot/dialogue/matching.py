"""From what she named to the schemes that are meant, in her State."""

from bot.dialogue.phrases import phrase
from bot.dialogue.talk import Talk
from bot.knowledge.scheme import Scheme
from bot.language.phonetic import keys

OFFERED_KINDS = ("scheme", "entitlement")
"""What "which schemes are there for me" means: money and services, not laws and helplines."""


def family(talk: Talk, scheme_id: str) -> list[str]:
    """The scheme named and those that stand for it in her State, as far as the State is known.

    "Widow pension" names the national one; what a woman in Bihar can draw is Bihar's. While the
    State is not known, every State's own stands in: then the State is what is asked.
    """
    kb = talk.kb
    state = talk.facts.get("state")
    named = kb.schemes.get(scheme_id)
    root = named.national or scheme_id if named else scheme_id
    if named is not None and named.state is not None and named.national is None:
        return [scheme_id]
    found = [root] if root in kb.schemes else []
    found += [
        s.id for s in kb.offered if s.national == root and (state is None or s.state == state)
    ]
    if named is not None and scheme_id not in found:
        found.append(scheme_id)
    return found


ON_REQUEST = {
    "livelihood-credit", "insurance", "skilling", "identity-document", "legal-redress",
}  # fmt: skip
"""Loans, policies she pays for, courses, papers: told of when asked for, not as "yours"."""


def in_topic(talk: Talk, topic: str | None) -> list[str]:
    """Every scheme of a category that could be hers: her State's and the Centre's."""
    state = talk.facts.get("state")
    return [
        scheme.id for scheme in talk.kb.offered
        if scheme.kind in OFFERED_KINDS
        and (scheme.category == topic or (topic is None and scheme.category not in ON_REQUEST))
        and (scheme.state is None or state is None or scheme.state == state)
    ]  # fmt: skip


def in_focus(talk: Talk) -> Scheme | None:
    """The scheme that the message names, or the one spoken of last; her State's form of it.

    The one spoken of last is meant only where the message names nothing else: a paper that has an
    item of its own, another kind of benefit, a scheme that is not known here.
    """
    named = talk.reading.first("scheme")
    if named is not None:
        return local(talk, str(named.value))
    focus = talk.kb.schemes.get(talk.session.scheme or "")
    paper = _paper_asked_for(talk)
    if paper is not None and (focus is None or not _needs(focus, talk)):
        return local(talk, paper)
    topic = talk.reading.first("topic")
    if focus is None or (topic is not None and topic.value != focus.category):
        return None
    return None if names_another(talk) else local(talk, focus.id)


ITEM_OF_PAPER = {
    "birth_certificate": "birth-death-certificate",
    "death_certificate": "birth-death-certificate",
    "caste_certificate": "caste-income-residence-certificate",
    "income_certificate": "caste-income-residence-certificate",
    "domicile_certificate": "caste-income-residence-certificate",
    "disability_certificate": "udid",
    "ration_card": "ration-card-services",
    "job_card": "vb-g-ram-g",
    "aadhaar": "aadhaar",
}
"""Papers that are had by an item of their own."""


def _paper_asked_for(talk: Talk) -> str | None:
    document = talk.reading.first("document")
    item = ITEM_OF_PAPER.get(str(document.value)) if document is not None else None
    return item if item in talk.kb.schemes else None


def _needs(focus: Scheme, talk: Talk) -> bool:
    """Whether the paper named is one to bring for the scheme spoken of."""
    document = talk.reading.first("document")
    return document is not None and any(d.code == document.value for d in focus.documents)


SCHEME_WORDS = "yojana yojna scheme skeem yojnaa योजना स्कीम".split()
POINTING = (
    "is iss ye yeh yah us wo woh vo kaun kaunsi konsi kis koi sarkari isi usi kitni which this "
    "that any the a some new nayi other dusri इस यह ये उस वह वो कौन किस कोई सरकारी इसी नई दूसरी"
).split()

_SCHEME_WORDS, _POINTING = (
    frozenset(keys(word).tight for word in words) for words in (SCHEME_WORDS, POINTING)
)


def names_another(talk: Talk) -> bool:
    """Whether a scheme is named that is not known: "subhadra yojana", not "is yojana"."""
    if talk.reading.first("scheme") is not None:
        return False
    said = phrase(talk.reading.text)
    return any(
        word in _SCHEME_WORDS and place > 0 and said[place - 1] not in _POINTING
        for place, word in enumerate(said)
    )


def local(talk: Talk, scheme_id: str) -> Scheme | None:
    """The form of a scheme in her State, if the State has its own; else the scheme itself."""
    kb = talk.kb
    scheme = kb.schemes.get(scheme_id)
    successor = scheme.status.into if scheme is not None else None
    if successor is not None and successor in kb.schemes:
        scheme = kb.schemes[successor]
    if scheme is None:
        return None
    state = talk.facts.get("state")
    if scheme.state is None and state is not None:
        own = [s for s in kb.offered if s.national == scheme.id and s.state == state]
        own.sort(key=lambda s: s.national in s.related.instead_of)
        best = [s for s in own if talk.finding(s.id).verdict != "not_eligible"]
        if best:
            return best[0]
        if own:
            return own[0]
    return scheme


def named_unknown(talk: Talk) -> str | None:
    """The id of a scheme that she named and that the knowledge base has no file for."""
    named = talk.reading.first("scheme")
    if named is None or str(named.value) in talk.kb.schemes:
        return None
    return str(named.value)
