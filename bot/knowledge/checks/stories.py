"""Whether a story can be told on every channel, in words she knows."""

from collections.abc import Iterator

from bot.knowledge.checks.plain_words import PlainWords
from bot.knowledge.checks.wording import check_wording
from bot.knowledge.files.source import Source
from bot.knowledge.problems import Problem
from bot.language.romanise import romanise

SMS = {"hi": 120, "hi-Latn": 290, "en": 290}
"""Code units of the `sms` form: two SMS segments (134 and 306) with room for a number to answer."""
TOLD = 600
"""Code points of the long form: what one looks at without scrolling on a small screen."""


def check_story(source: Source, plain: PlainWords) -> Iterator[Problem]:
    """Every text of a story that is too long or too hard."""
    yield from check_wording(source, plain)
    data = source.data if isinstance(source.data, dict) else {}
    for key, limits in (("sms", SMS), ("told", {"hi": TOLD, "en": TOLD})):
        texts = data.get(key)
        if not isinstance(texts, dict):
            continue
        said = {language: str(texts.get(language, "")) for language in ("hi", "en")}
        said["hi-Latn"] = romanise(said["hi"])
        for language, limit in limits.items():
            length = len(said[language])
            if length > limit:
                yield source.problem(
                    (key,), "budget", f"the {language} text has {length} characters.",
                    f"At most {limit} fit.", "Tell what they did, and what came of it.",
                )  # fmt: skip
