"""Names and links between schemes: aliases that two schemes share, links to nothing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Scheme
from bot.language.normalise import tokens
from bot.language.phonetic import keys


def check_links(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Links to schemes that have no file."""
    links: list[tuple[Path, str | None]] = [
        (("national",), scheme.national), (("status", "into"), scheme.status.into)
    ]  # fmt: skip
    for kind in ("excludes", "requires", "instead_of", "see"):
        links += [(("related", kind, i), x) for i, x in enumerate(getattr(scheme.related, kind))]
    for path, target in links:
        if target is not None and target not in kb.schemes:
            yield source.problem(
                path, "link", f"there is no scheme `{target}`.",
                mend="Mend the id, or take the link out until the scheme is written.",
                level="warning",
            )  # fmt: skip


def check_aliases(
    schemes: Mapping[str, Scheme], sources: Mapping[str, Source]
) -> Iterator[Problem]:
    """Aliases by which two schemes would be mistaken for one another."""
    heard: dict[tuple[str, ...], dict[str, tuple[str, Path]]] = defaultdict(dict)
    for scheme in schemes.values():
        for form, names in _forms(scheme):
            for place, name in enumerate(names):
                sounds = tuple(keys(token.text).tight for token in tokens(name))
                heard[sounds].setdefault(scheme.id, (name, ("aliases", form, place)))
    for owners in heard.values():
        ids = sorted(owners)
        for place, scheme_id in enumerate(ids):
            rivals = [
                other
                for other in ids[:place]
                if not _told_apart(schemes[scheme_id], schemes[other])
            ]
            if rivals:
                name, path = owners[scheme_id]
                yield sources[scheme_id].problem(
                    path, "alias", f"“{name}” is also an alias of {', '.join(rivals)}.",
                    "The helpline could not tell which is meant.",
                    "Leave it with one of them, or link them with `national:`.",
                )  # fmt: skip


def _forms(scheme: Scheme) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "hi", scheme.aliases.hi
    yield "hi-Latn", scheme.aliases.hi_latn
    yield "en", scheme.aliases.en


def _told_apart(one: Scheme, other: Scheme) -> bool:
    """Whether the State, a national scheme or a merger says which of two is meant."""
    if one.state and other.state and one.state != other.state:
        return True
    linked = {one.national, one.status.into, *one.related.instead_of}
    linked_back = {other.national, other.status.into, *other.related.instead_of}
    shared = one.national is not None and one.national == other.national
    return other.id in linked or one.id in linked_back or shared
