"""Whether everything that a scheme points to exists and fits: attributes, codes, places, ids."""

from collections.abc import Iterator, Mapping

from bot.eligibility.facts import FactError
from bot.eligibility.rule import NUMERIC_OPS, All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import did_you_mean
from bot.knowledge.scheme import Scheme

_OPS_OF_TYPE = {
    "boolean": {"is"},
    "choice": {"is", "in"},
    "text": {"is", "in"},
    "integer": {"is", "in", *NUMERIC_OPS},
    "number": NUMERIC_OPS,
    "list": {"includes_any"},
}

NODE_KEYS: dict[type[Rule], str] = {All: "all", Any: "any", NoneOf: "none"}
"""How an author writes each kind of node."""


def check_references(kb: KnowledgeBase, scheme: Scheme, source: Source) -> None:
    """Report everything in a scheme that points to nothing, or to something of the wrong kind."""
    if source.file.rsplit("/", 1)[-1] != f"{scheme.id}.yml":
        source.report(("id",), "id", "the id and the file's name differ.", mend="Make them alike.")
    _codes(kb, scheme, source)
    for criterion, path in scheme_criteria(scheme):
        _criterion(kb, criterion, path, source)
    _state(kb, scheme, source)
    for place, case in enumerate(scheme.cases):
        where: Path = ("cases", place)
        _case_facts(kb, case.facts, (*where, "facts"), source)
        for key, names in (("missing", case.missing), ("because", case.because)):
            for name in names or ():
                if name != "status":
                    known(kb.attributes, name, "attribute", (*where, key), source)


def scheme_criteria(scheme: Scheme) -> Iterator[tuple[Criterion, Path]]:
    """Every criterion of a scheme's rules with its place in the file."""
    for rule, path in scheme_rules(scheme):
        yield from rule_criteria(rule, path)


def scheme_rules(scheme: Scheme) -> Iterator[tuple[Rule, Path]]:
    """The rule of a scheme and those of its benefit lines, each with its place in the file."""
    if scheme.rule is not None:
        yield scheme.rule, ("rule",)
    for place, benefit in enumerate(scheme.benefits):
        if benefit.when is not None:
            yield benefit.when, ("benefits", place, "when")


def rule_criteria(rule: Rule, path: Path) -> Iterator[tuple[Criterion, Path]]:
    """Every criterion of a rule with its place in the file."""
    if isinstance(rule, Criterion):
        yield rule, path
    elif not isinstance(rule, OfficeCheck):
        for place, child in enumerate(rule.children):
            yield from rule_criteria(child, (*path, NODE_KEYS[type(rule)], place))


def known(records: Mapping[str, object], name: str, kind: str, path: Path, source: Source) -> bool:
    """Whether an id exists; if not, report it with the nearest that does."""
    if name in records:
        return True
    if records:  # a list file that is missing as a whole is reported once, elsewhere
        mend = did_you_mean(name, records, f"Known: {', '.join(sorted(records)[:30])}.")
        source.report(path, f"unknown-{kind}", f"no {kind} `{name}` is known.", mend=mend)
    return False


def _codes(kb: KnowledgeBase, scheme: Scheme, source: Source) -> None:
    known(kb.categories, scheme.category, "category", ("category",), source)
    known(kb.departments, scheme.department, "department", ("department",), source)
    for place, needed in enumerate(scheme.documents):
        known(kb.documents, needed.code, "document", ("documents", place), source)
    if scheme.apply is not None and scheme.apply.office is not None:
        known(kb.offices, scheme.apply.office, "office", ("apply", "office"), source)


def _state(kb: KnowledgeBase, scheme: Scheme, source: Source) -> None:
    if scheme.level == "central":
        if scheme.state is not None:
            source.report(("state",), "state", "a central scheme has no `state`.")
        return
    if scheme.state is None:
        source.report(("level",), "state", "a State's scheme needs `state`.", mend="state: BR")
        return
    known(kb.states, scheme.state, "state", ("state",), source)
    own = Criterion("state", "is", scheme.state)
    if scheme.judged and own not in [c for c, _ in scheme_criteria(scheme)]:
        source.report(
            ("rule",), "state", "the rule does not ask for the State.",
            "Women of every other State would be told that it is theirs.",
            f"Add {{attribute: state, is: {scheme.state}}}.",
        )  # fmt: skip


def _criterion(kb: KnowledgeBase, criterion: Criterion, path: Path, source: Source) -> None:
    if not known(kb.attributes, criterion.attribute, "attribute", path, source):
        return
    attribute = kb.attributes[criterion.attribute]
    allowed = _OPS_OF_TYPE[attribute.type]
    if criterion.op not in allowed:
        source.report(
            path, "rule", f"`{criterion.op}` does not suit `{attribute.id}` ({attribute.type}).",
            mend=f"Use {' or '.join(sorted(allowed))}.",
        )  # fmt: skip
        return
    values = criterion.value if isinstance(criterion.value, tuple) else (criterion.value,)
    for value in values:
        _bound(kb, attribute, value, path, source)


def _bound(
    kb: KnowledgeBase, attribute: Attribute, value: object, path: Path, source: Source
) -> None:
    if attribute.id == "state":
        known(kb.states, str(value), "state", path, source)
        return
    if attribute.type == "list":
        return
    if isinstance(value, str) and attribute.type not in ("choice", "text"):
        source.report(path, "rule", f"`{attribute.id}` is a {attribute.type}, not a word.")
        return
    try:
        attribute.read(value)
    except FactError as error:
        source.report(path, "rule", f"{error}, not `{value}`.")


def _case_facts(kb: KnowledgeBase, raw: dict[str, object], path: Path, source: Source) -> None:
    for name, value in raw.items():
        place = (*path, name)
        if known(kb.attributes, name, "attribute", place, source):
            if name == "state" and not kb.states:
                continue
            try:
                kb.facts({name: value})
            except FactError as error:
                source.report(place, "case", f"{error}, not `{value}`.")
