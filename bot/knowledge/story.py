"""What groups of women have achieved, told to whoever wonders whether anything ever comes of it."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from bot.knowledge.scheme import Reference, Verified
from bot.knowledge.text import Id, Record, Text

Theme = Literal[
    "land-rights", "safety", "witch-branding", "entitlements", "work-and-wages", "nutrition",
    "health", "covid", "producer-group", "enterprise", "savings-and-banks", "water-and-sanitation",
    "local-power",
]  # fmt: skip

OF_CATEGORY: Mapping[str, Theme] = {
    "pension": "entitlements", "cash-transfer": "entitlements", "food": "entitlements",
    "girl-child": "entitlements", "identity-document": "entitlements", "housing": "entitlements",
    "work": "work-and-wages", "health": "health", "maternity": "health", "nutrition": "nutrition",
    "legal-redress": "safety", "livelihood-credit": "savings-and-banks", "skilling": "enterprise",
    "agriculture": "producer-group", "sanitation": "water-and-sanitation",
}  # fmt: skip
"""Which theme lies nearest to what she was just asking about, by the category of the scheme."""


class Story(Record):
    """One true story, retold in our own words, with where it was read.

    `sms` is what an SMS holds. `year` is when it happened or, failing that, was told. Names of
    women who are not public figures stay out: they have to go on living there.
    """

    id: Id
    theme: Theme
    state: str | None = None
    place: Text | None = None
    year: Annotated[int, Field(ge=1970, le=2100)]
    title: Text
    told: Text
    sms: Text
    schemes: tuple[Id, ...] = ()
    sources: Annotated[tuple[Reference, ...], Field(min_length=1)]
    verified: Verified


def nearest(
    stories: Mapping[str, Story],
    told: frozenset[str],
    state: str | None,
    scheme: str | None,
    theme: str | None,
) -> Story | None:
    """The story that fits best of those not yet told: on her scheme, her theme, from her State.

    None when all have been told. Equals go in the authors' order.
    """
    left = [story for story in stories.values() if story.id not in told]

    def fits(story: Story) -> tuple[bool, bool, bool]:
        return (
            scheme is not None and scheme in story.schemes,
            theme is not None and story.theme == theme,
            state is not None and story.state == state,
        )

    return max(left, key=fits, default=None)
