"""Runs every check over the files of a knowledge base and sums up."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.knowledge.build import Reading, read
from bot.knowledge.checks.asked import check_asked
from bot.knowledge.checks.branches import check_branches
from bot.knowledge.checks.cases import check_cases
from bot.knowledge.checks.decisive import Decided, Mutation
from bot.knowledge.checks.figures import check_figures, check_overdue
from bot.knowledge.checks.names import check_aliases, check_chiefs, check_links
from bot.knowledge.checks.plain_words import read_plain_words
from bot.knowledge.checks.stories import check_story
from bot.knowledge.checks.wording import check_wording
from bot.knowledge.files.stories import story_files
from bot.knowledge.files.tables import ATTRIBUTES
from bot.knowledge.problems import Problem

CATEGORIES = "categories.yml"
TABLES = (
    ATTRIBUTES, CATEGORIES, "departments.yml", "documents.yml", "needs.yml",
    "offices.yml",
)  # fmt: skip


@dataclass(frozen=True)
class Report:
    """All problems, by file and line, and what was counted over the schemes that are sound.

    `hidden` are drafts and demonstrations, which stand in no other count but that of cases.
    """

    problems: tuple[Problem, ...]
    counts: Mapping[str, Mapping[str, int]]
    schemes: int
    hidden: int
    cases: int
    decided: Decided

    @property
    def errors(self) -> int:
        return sum(problem.level == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        return len(self.problems) - self.errors


def check(files: Mapping[str, str], today: date, *, suggest: bool = False) -> Report:
    """Every problem of a knowledge base in one run; `today` decides which reviews are overdue.

    `suggest` adds to every slip that no case notices a household that would.
    """
    return check_reading(read(files), today, suggest=suggest)


def check_reading(reading: Reading, today: date, *, suggest: bool = False) -> Report:
    """As `check`, for files that were read already."""
    mutation = Mutation(reading.kb, suggest=suggest)
    problems = [*reading.problems, *_more(reading, mutation, today)]
    everything, schemes = reading.kb.schemes.values(), reading.kb.offered
    counts: dict[str, Mapping[str, int]] = {
        "level or State": Counter(s.state or "central" for s in schemes),
        "category": Counter(s.category for s in schemes),
        "kind": Counter(s.kind for s in schemes),
        "confidence": Counter(s.confidence for s in schemes),
        "status": Counter(s.status.value for s in schemes),
        "stories": Counter(s.theme for s in reading.kb.stories.values()),
        "review": Counter(
            "overdue" if today > s.verified.review_by else "in time" for s in schemes
        ),
    }
    return Report(
        tuple(sorted(set(problems), key=lambda p: (p.file, p.line, p.code, p.what))),
        counts,
        schemes=len(schemes),
        hidden=len(everything) - len(schemes),
        cases=sum(len(s.cases) for s in everything),
        decided=mutation.decided,
    )


def _more(reading: Reading, mutation: Mutation, today: date) -> Iterator[Problem]:
    kb, files = reading.kb, reading.library.files
    plain = read_plain_words(files)
    for scheme_id, source in reading.sources.items():
        scheme = kb.schemes[scheme_id]
        yield from check_cases(kb, scheme, source)
        yield from mutation.check(scheme, source)
        yield from check_figures(scheme, source)
        yield from check_overdue(scheme, source, today)
        yield from check_branches(kb, scheme, source)
        yield from check_links(kb, scheme, source)
        yield from check_wording(source, plain)
    yield from check_aliases(kb.schemes, reading.sources)
    for file in story_files(files):
        yield from check_story(reading.library.source(file), plain)
    for file in TABLES:
        if file in files:
            source = reading.library.source(file)
            yield from check_wording(source, plain)
            if file == ATTRIBUTES:
                yield from check_asked(kb, source)
            if file == CATEGORIES:
                yield from check_chiefs(kb, source)
