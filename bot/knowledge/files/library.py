"""The YAML files of the knowledge base, each parsed once, or taken from the compiled form."""

from collections.abc import Mapping

from bot.knowledge.files.compiled import Compiled, text_hash
from bot.knowledge.files.source import Source


class Library:
    """Sources by their path in `files`; `read_anew`: the compiled form lacked one of them."""

    def __init__(self, files: Mapping[str, str], compiled: Compiled) -> None:
        self.files = files
        self._compiled = compiled
        self._sources: dict[str, Source] = {}
        self.read_anew = False

    def __contains__(self, file: str) -> bool:
        return file in self.files

    def source(self, file: str) -> Source:
        """The source of a file. Raises KeyError when there is none."""
        source = self._sources.get(file)
        if source is None:
            source = self._sources[file] = self._read(file, self.files[file])
        return source

    def sound(self) -> list[Source]:
        """The sources that were asked for and are YAML as it should be."""
        return [
            source
            for source in self._sources.values()
            if not any(problem.code in ("yaml", "duplicate-key") for problem in source.problems)
        ]

    def _read(self, file: str, text: str) -> Source:
        name = text_hash(text)
        if name in self._compiled:
            return Source(file, text, (self._compiled[name],))
        self.read_anew = True
        return Source(file, text)
