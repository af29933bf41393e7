"""Names and links between schemes: aliases that two schemes share, links to nothing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.references import scheme_criteria
from bot.knowledge.files.source import Path, Source
from bot.knowledge.named_only import NAMED_ONLY
from bot.knowledge.problems import Problem, did_you_mean
from bot.knowledge.scheme import Scheme
from bot.language.normalise import tokens
from bot.language.phonetic import keys

RECEIVES = "receives"
"""The attribute whose values are ids of schemes."""


def check_links(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Links to schemes that have no file, and to the scheme itself."""
    for path, target in (*_links(scheme), *_received(kb, scheme)):
        if target not in kb.schemes:
            otherwise = "Mend the id, or take it out until the scheme is written."
            yield source.problem(
                path, "link", f"there is no scheme `{target}`.",
                mend=did_you_mean(target, kb.schemes, otherwise),
            )  # fmt: skip
        elif kb.schemes[target].hidden and not scheme.hidden:
            yield source.problem(
                path, "link", f"`{target}` is a draft or a demonstration.",
                "Callers would be sent to what they cannot be told.",
                "Take the link out until it is published.",
            )  # fmt: skip
        elif target == scheme.id and path[0] in ("national", "status", "related"):
            yield source.problem(
                path, "link", "the scheme is linked with itself.", mend="Take it out."
            )


def check_chiefs(kb: KnowledgeBase, source: Source) -> Iterator[Problem]:
    """The chief scheme of a category that callers cannot be told of."""
    offered = {scheme.id for scheme in kb.offered}
    for place, category in enumerate(kb.categories.values()):
        if category.chief is not None and category.chief not in offered:
            yield source.problem(
                (place, "chief"), "link", f"there is no scheme `{category.chief}`.",
                mend=did_you_mean(category.chief, offered, "Mend the id, or take it out."),
            )  # fmt: skip


def _links(scheme: Scheme) -> Iterator[tuple[Path, str]]:
    for path, target in (
        (("national",), scheme.national),
        (("status", "into"), scheme.status.into),
    ):
        if target is not None:
            yield path, target
    for kind in ("excludes", "requires", "instead_of", "see"):
        for place, other in enumerate(getattr(scheme.related, kind)):
            yield ("related", kind, place), other


def _received(kb: KnowledgeBase, scheme: Scheme) -> Iterator[tuple[Path, str]]:
    """What rules and cases name as received already, but for the answers that we offer."""
    asked = kb.attributes.get(RECEIVES)
    if asked is None or not asked.options:
        return
    offered = {*asked.values, *(str(named["id"]) for named in NAMED_ONLY)}
    for criterion, path in scheme_criteria(scheme):
        if criterion.attribute == RECEIVES and isinstance(criterion.value, tuple):
            yield from ((path, str(item)) for item in criterion.value if item not in offered)
    for place, case in enumerate(scheme.cases):
        items = case.facts.get(RECEIVES)
        if isinstance(items, list):
            where = ("cases", place, "facts", RECEIVES)
            yield from ((where, str(item)) for item in items if item not in offered)


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
