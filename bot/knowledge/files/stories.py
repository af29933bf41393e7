"""Reads the stories, one file each, and says what is wrong with them."""

from collections.abc import Iterator, Mapping

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.library import Library
from bot.knowledge.files.records import make
from bot.knowledge.files.references import known
from bot.knowledge.files.source import Source
from bot.knowledge.story import Story

STORIES = "stories/"


def story_files(files: Mapping[str, str]) -> list[str]:
    """The files that hold a story, in the order of their names."""
    return sorted(file for file in files if file.startswith(STORIES) and file.endswith(".yml"))


def read_stories(kb: KnowledgeBase, library: Library) -> Iterator[tuple[Story | None, Source]]:
    """Each story with its source; None for one with a problem, which stands in the source.

    `kb` holds everything that a story may point to.
    """
    for file in story_files(library.files):
        source = library.source(file)
        story = make(Story, source, source.data, ())
        if story is not None:
            _check(kb, story, source)
        yield (None if source.problems else story), source


def _check(kb: KnowledgeBase, story: Story, source: Source) -> None:
    if source.file != f"{STORIES}{story.id}.yml":
        source.report(("id",), "id", "the id and the file's name differ.", mend="Make them alike.")
    if story.state is not None:
        known(kb.states, story.state, "state", ("state",), source)
    for place, scheme in enumerate(story.schemes):
        known(kb.schemes, scheme, "scheme", ("schemes", place), source)
    for place, reference in enumerate(story.sources):
        if reference.url is None:
            source.report(
                ("sources", place), "source", "a story needs a source that can be read.",
                "What nobody can look up is hearsay.", "Add `url:`, or leave the story out.",
            )  # fmt: skip
