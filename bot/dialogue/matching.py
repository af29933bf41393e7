"""From what she named to the schemes that are meant, in her State."""

from bot.dialogue.talk import Talk
from bot.knowledge.scheme import Scheme

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


def in_topic(talk: Talk, topic: str | None) -> list[str]:
    """Every scheme of a category that could be hers: her State's and the Centre's."""
    state = talk.facts.get("state")
    return [
        scheme.id for scheme in talk.kb.offered
        if scheme.kind in OFFERED_KINDS
        and (topic is None or scheme.category == topic)
        and (scheme.state is None or state is None or scheme.state == state)
    ]  # fmt: skip


def in_focus(talk: Talk) -> Scheme | None:
    """The scheme that the message names, or the one spoken of last; her State's form of it."""
    named = talk.reading.first("scheme")
    scheme_id = str(named.value) if named is not None else talk.session.scheme
    if scheme_id is None:
        return None
    return local(talk, scheme_id)


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
