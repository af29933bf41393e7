"""Stories: what is read, what is refused, and which one is told."""

from typing import get_args

import pytest

from bot.knowledge.story import OF_CATEGORY, Story, Theme, nearest
from tests.knowledge.small import checked, small_kb

FILE = "stories/hand-pump.yml"


def test_a_story_is_read() -> None:
    story = small_kb().stories["hand-pump"]
    assert (story.state, story.theme, story.year) == ("BR", "water-and-sanitation", 2024)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("id: hand-pump", "id: another", "id"),
        ("theme: water-and-sanitation", "theme: weather", "schema"),
        ("state: BR", "state: XX", "unknown-state"),
        ("[bihar-widow-pension]", "[bihar-widow-pensoin]", "unknown-scheme"),
        ("year: 2024", "year: 1820", "schema"),
        (', url: "https://example.org/stories"', "", "source"),
        ("  en: The village hand pump was broken", "  de: The village pump was broken", "language"),
        ("समूह पंचायत गया।", "समूह पंचायत गया। " * 12, "budget"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, code: str) -> None:
    found = [p for p in checked(FILE, old, new).problems if p.file == FILE and p.level == "error"]
    assert code in {problem.code for problem in found}
    assert all(problem.line >= 1 for problem in found)


def _story(id_: str, theme: str, state: str | None, *schemes: str) -> Story:
    text = {"hi": "क", "en": "a"}
    return Story.model_validate(
        {
            "id": id_, "theme": theme, "state": state, "year": 2020, "title": text, "told": text,
            "sms": text, "schemes": schemes,
            "sources": [{"title": "t", "url": "https://example.org", "date": None}],
            "verified": {"on": "2026-11-22", "review_by": "2027-11-22"},
        }
    )  # fmt: skip


STORIES = {
    one.id: one
    for one in (
        _story("far", "covid", "KL"),
        _story("here", "covid", "BR"),
        _story("on-land", "land-rights", "KL"),
        _story("on-pension", "safety", "KL", "pension"),
    )
}


@pytest.mark.parametrize(
    ("told", "state", "scheme", "theme", "chosen"),
    [
        ((), None, None, None, "far"),
        ((), "BR", None, None, "here"),
        ((), "BR", None, "land-rights", "on-land"),
        ((), "BR", "pension", "land-rights", "on-pension"),
        (("on-pension",), "BR", "pension", "land-rights", "on-land"),
        (("far", "here", "on-land", "on-pension"), "BR", None, None, None),
    ],
)
def test_the_nearest_story_not_yet_told(
    told: tuple[str, ...], state: str | None, scheme: str | None, theme: str | None,
    chosen: str | None,
) -> None:  # fmt: skip
    found = nearest(STORIES, frozenset(told), state, scheme, theme)
    assert (found.id if found else None) == chosen


def test_every_category_leads_to_a_theme_that_exists() -> None:
    assert set(OF_CATEGORY.values()) <= set(get_args(Theme))
