"""The list files of the knowledge base, and whether what they point to exists."""

from collections.abc import Mapping

from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.library import Library
from bot.knowledge.files.records import make_list
from bot.knowledge.files.references import known
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Problem
from bot.knowledge.text import Record

ATTRIBUTES, OFFICES, DEPARTMENTS, NEEDS = (
    "attributes.yml", "offices.yml", "departments.yml", "needs.yml",
)  # fmt: skip


class Tables:
    """Reads list files, and remembers where each record stands."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sources: dict[str, Source] = {}
        self._places: dict[tuple[str, str], Path] = {}
        self._missing: list[Problem] = []

    def table[R: Record](self, file: str, model: type[R], key: str = "id") -> dict[str, R]:
        """The records of a file by their id; those with errors are left out."""
        if file not in self._library:
            self._missing.append(Problem(file, 1, "file", "this file is missing."))
            return {}
        source = self._sources[file] = self._library.source(file)
        table: dict[str, R] = {}
        for record, path in make_list(model, source):
            name = str(getattr(record, key))
            if name in table:
                source.report((*path, key), "duplicate", f"`{name}` stands here twice.")
            table[name] = record
            self._places[file, name] = path
        return table

    def check(self, kb: KnowledgeBase) -> None:
        """Report records that point to nothing, and attributes that cannot be asked."""
        for attribute in kb.attributes.values():
            self._attribute(attribute)
        for office in kb.offices.values():
            self._known(kb.states, office.state, "state", OFFICES, office.id)
        for department in kb.departments.values():
            self._known(kb.states, department.state, "state", DEPARTMENTS, department.id)
        for need in kb.needs.values():
            self._known(kb.categories, need.category, "category", NEEDS, need.id)
            self._known(kb.departments, need.department, "department", NEEDS, need.id)

    @property
    def problems(self) -> list[Problem]:
        """Everything found so far."""
        return self._missing + [p for source in self._sources.values() for p in source.problems]

    def _known(
        self, records: Mapping[str, object], name: str | None, kind: str, file: str, owner: str
    ) -> None:
        if name is not None:
            place = (*self._places[file, owner], kind)
            known(records, name, kind, place, self._sources[file])

    def _attribute(self, attribute: Attribute) -> None:
        source, path = self._sources[ATTRIBUTES], self._places[ATTRIBUTES, attribute.id]
        if attribute.type == "choice" and not attribute.options:
            source.report(path, "schema", f"the choice `{attribute.id}` has no `options`.")
        if len(set(attribute.values)) < len(attribute.values):
            source.report((*path, "options"), "duplicate", "an option stands here twice.")
        low, high = attribute.min, attribute.max
        if low is not None and high is not None and low > high:
            source.report((*path, "min"), "schema", "`min` is more than `max`.")
