"""From the files of the knowledge base to the knowledge base, with every problem at once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType

from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import Category, Department, District, Document, Need, Office, State
from bot.knowledge.files.compiled import Compiled
from bot.knowledge.files.library import Library
from bot.knowledge.files.places import read_districts, read_post_districts
from bot.knowledge.files.records import make_scheme
from bot.knowledge.files.references import check_references
from bot.knowledge.files.source import Source
from bot.knowledge.files.stories import read_stories
from bot.knowledge.files.tables import ATTRIBUTES, DEPARTMENTS, NEEDS, OFFICES, Tables
from bot.knowledge.problems import ContentErrors, Problem

SCHEMES = "schemes/"
STATES = "places/states.yml"
DISTRICTS = "places/districts.csv"
NOTHING: Compiled = MappingProxyType({})
POST_DISTRICTS = "places/post_districts.csv"


@dataclass(frozen=True)
class Reading:
    """What could be read: schemes with errors are left out. `sources` by scheme id."""

    kb: KnowledgeBase
    problems: tuple[Problem, ...]
    sources: Mapping[str, Source]
    library: Library

    @property
    def sound(self) -> KnowledgeBase:
        """The knowledge base, if nothing is wrong with it. Raises ContentErrors otherwise."""
        errors = [problem for problem in self.problems if problem.level == "error"]
        if errors:
            raise ContentErrors(errors)
        return self.kb


def build(files: Mapping[str, str]) -> KnowledgeBase:
    """The knowledge base of these files (path below its folder -> text).

    Raises ContentErrors with every error, each with file and line.
    """
    return read(files).sound


def read(files: Mapping[str, str], compiled: Compiled = NOTHING) -> Reading:
    """Read what can be read and list what is wrong, for authors at work.

    What stands in the `compiled` form is not parsed again.
    """
    library = Library(files, compiled)
    tables, problems = Tables(library), list[Problem]()
    states = tables.table(STATES, State, "code")
    districts = _districts(files, states, problems)
    post = files.get(POST_DISTRICTS)
    kb = KnowledgeBase(
        schemes={},
        attributes=tables.table(ATTRIBUTES, Attribute),
        categories=tables.table("categories.yml", Category),
        departments=tables.table(DEPARTMENTS, Department),
        offices=tables.table(OFFICES, Office),
        documents=tables.table("documents.yml", Document),
        needs=tables.table(NEEDS, Need),
        states=states,
        districts=districts,
        post_districts=(
            {}
            if post is None
            else dict(read_post_districts(POST_DISTRICTS, post, districts, problems))
        ),
        fingerprint=fingerprint(files),
    )
    tables.check(kb)
    problems += tables.problems
    sources: dict[str, Source] = {}
    schemes = {}
    for file in sorted(files):
        if not (file.startswith(SCHEMES) and file.endswith(".yml")):
            continue
        source = library.source(file)
        scheme = make_scheme(source)
        if scheme is not None:
            if scheme.id in schemes:
                source.report(("id",), "duplicate", f"another file has the id `{scheme.id}` too.")
            check_references(kb, scheme, source)
            if not source.problems:
                schemes[scheme.id] = scheme
                sources[scheme.id] = source
        problems += source.problems
    kb = replace(kb, schemes=schemes)
    stories = {}
    for story, source in read_stories(kb, library):
        problems += source.problems
        if story is not None:
            stories[story.id] = story
    return Reading(replace(kb, stories=stories), tuple(problems), sources, library)


def fingerprint(files: Mapping[str, str]) -> str:
    """The same for the same content, whatever the order the files were read in."""
    digest = sha256()
    for file, text in sorted(files.items()):
        for part in (file, text):
            encoded = part.encode()
            digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()


def _districts(
    files: Mapping[str, str], states: Mapping[str, State], problems: list[Problem]
) -> tuple[District, ...]:
    if DISTRICTS not in files:
        problems.append(Problem(DISTRICTS, 1, "file", "this file is missing."))
        return ()
    return tuple(read_districts(DISTRICTS, files[DISTRICTS], states, problems))
