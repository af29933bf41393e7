"""The stories that are told: enough of them, on every theme, each with where it was read."""

from collections import Counter
from typing import get_args

import pytest

from bot.core.language import LANGUAGES
from bot.knowledge.story import OF_CATEGORY, Story, Theme, nearest
from tests.content.test_knowledge_base import reading

STORIES = reading().kb.stories
HINDI_SPEAKING = ("BR", "CG", "HP", "HR", "JH", "MP", "RJ", "UK", "UP")
ASKED_FOR = (
    "land-rights", "safety", "producer-group", "nutrition", "covid", "witch-branding",
    "enterprise",
)  # fmt: skip
CALL_FIRST = ("112", "181")


def test_there_are_enough() -> None:
    assert len(STORIES) >= 25


@pytest.mark.parametrize("theme", get_args(Theme))
def test_every_theme_has_two_to_tell(theme: str) -> None:
    assert sum(story.theme == theme for story in STORIES.values()) >= 2


def test_the_themes_that_were_asked_for_are_themes() -> None:
    assert set(ASKED_FOR) <= set(get_args(Theme))


@pytest.mark.parametrize("state", HINDI_SPEAKING)
def test_every_hindi_speaking_state_has_a_story_of_its_own(state: str) -> None:
    assert [story.id for story in STORIES.values() if story.state == state]


def test_no_state_and_no_theme_drowns_the_others() -> None:
    for counted in (
        Counter(story.state for story in STORIES.values()),
        Counter(story.theme for story in STORIES.values()),
    ):
        assert max(counted.values()) * 4 <= len(STORIES)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_story_says_where_it_was_read(story: Story) -> None:
    for source in story.sources:
        assert source.url is not None
        assert source.url.startswith(("https://", "http://"))
        assert source.says


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_story_happened_before_it_was_checked(story: Story) -> None:
    assert story.year <= story.verified.on.year
    dates = [source.date for source in story.sources if source.date is not None]
    assert all(date <= story.verified.on for date in dates)


@pytest.mark.parametrize(
    "id_",
    [
        "court-under-the-neem-tree",
        "green-saris-of-varanasi",
        "law-friends-of-betul",
        "six-hundred-came-to-the-panchayat",
    ],
)
def test_whoever_hears_of_violence_hears_whom_to_call(id_: str) -> None:
    for language in LANGUAGES:
        for text in (STORIES[id_].told, STORIES[id_].sms):
            assert any(number in text.of(language) for number in CALL_FIRST)


@pytest.mark.parametrize("category", OF_CATEGORY)
def test_after_every_kind_of_scheme_there_is_a_story(category: str) -> None:
    theme = OF_CATEGORY[category]
    told = nearest(STORIES, frozenset(), "BR", None, theme)
    assert told is not None
    assert told.theme == theme
