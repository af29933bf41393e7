"""From the files of the knowledge base to the knowledge base, with every problem at once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Category, Department, District, Document, Need, Office, State
from bot.knowledge.places import read_districts
from bot.knowledge.problems import ContentErrors, Problem
from bot.knowledge.records import make_list, make_scheme
from bot.knowledge.references import check_references
from bot.knowledge.source import Source
from bot.knowledge.text import Record

SCHEMES = "schemes/"
STATES = "places/states.yml"
DISTRICTS = "places/districts.csv"


@dataclass(frozen=True)
class Reading:
    """What could be read: schemes with errors are left out. `sources` by scheme id."""

    kb: KnowledgeBase
    problems: tuple[Problem, ...]
    sources: Mapping[str, Source]


def build(files: Mapping[str, str]) -> KnowledgeBase:
    """The knowledge base of these files (path below its folder -> text).

    Raises ContentErrors with every error, each with file and line.
    """
    reading = read(files)
    errors = [problem for problem in reading.problems if problem.level == "error"]
    if errors:
        raise ContentErrors(errors)
    return reading.kb


def read(files: Mapping[str, str]) -> Reading:
    """Read what can be read and list what is wrong, for authors at work."""
    problems: list[Problem] = []
    states = _table(files, STATES, State, "code", problems)
    kb = KnowledgeBase(
        schemes={},
        attributes=_table(files, "attributes.yml", Attribute, "id", problems),
        categories=_table(files, "categories.yml", Category, "id", problems),
        departments=_table(files, "departments.yml", Department, "id", problems),
        offices=_table(files, "offices.yml", Office, "id", problems),
        documents=_table(files, "documents.yml", Document, "id", problems),
        needs=_table(files, "needs.yml", Need, "id", problems),
        states=states,
        districts=_districts(files, states, problems),
        fingerprint=fingerprint(files),
    )
    sources: dict[str, Source] = {}
    schemes = {}
    for file, text in sorted(files.items()):
        if not (file.startswith(SCHEMES) and file.endswith(".yml")):
            continue
        source = Source(file, text)
        scheme = make_scheme(source)
        if scheme is not None:
            if scheme.id in schemes:
                source.report(("id",), "duplicate", f"another file has the id `{scheme.id}` too.")
            check_references(kb, scheme, source)
            if not source.problems:
                schemes[scheme.id] = scheme
                sources[scheme.id] = source
        problems += source.problems
    return Reading(replace(kb, schemes=schemes), tuple(problems), sources)


def fingerprint(files: Mapping[str, str]) -> str:
    """The same for the same content, whatever the order the files were read in."""
    digest = sha256()
    for file, text in sorted(files.items()):
        for part in (file, text):
            encoded = part.encode()
            digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()


def _table[R: Record](
    files: Mapping[str, str], file: str, model: type[R], key: str, problems: list[Problem]
) -> dict[str, R]:
    """The records of a list file by their id."""
    if file not in files:
        problems.append(Problem(file, 1, "file", "this file is missing."))
        return {}
    source = Source(file, files[file])
    table: dict[str, R] = {}
    for record, path in make_list(model, source):
        name = str(getattr(record, key))
        if name in table:
            source.report((*path, key), "duplicate", f"`{name}` stands here twice.")
        table[name] = record
    problems += source.problems
    return table


def _districts(
    files: Mapping[str, str], states: Mapping[str, State], problems: list[Problem]
) -> tuple[District, ...]:
    if DISTRICTS not in files:
        problems.append(Problem(DISTRICTS, 1, "file", "this file is missing."))
        return ()
    return tuple(read_districts(DISTRICTS, files[DISTRICTS], states, problems))
