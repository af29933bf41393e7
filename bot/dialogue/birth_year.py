"""An age told as a year of birth: "1968 mein janm", "janam unnis sau sattar", or 1968 when asked.

The year alone leaves a year's doubt; the age she reaches in the year is taken, as offices count it
on the papers that show no day.
"""

import re

from bot.language.extract.birth_year import birth_ages
from bot.language.normalise import normalise
from bot.language.numbers import find_numbers
from bot.language.reading import read

_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"
_OTHERS = re.compile(
    r"\b(?:bet[aiey]\w*|bach\w*|ladk\w*|larki\w*|pati|saas|sasur|maa|pita|daughter|son|child|husband|"
    r"mother|father|certificate|praman\w*)\b|बेट|बच्च|लड़क|पति|सास|ससुर|माँ|पिता|प्रमाण",
    re.IGNORECASE,
)
"""Somebody else's birth, or the paper that shows it."""
_BARE = re.compile(rf"\D{{0,12}}{_YEAR}\D{{0,12}}")
_YEARS = range(1900, 2100)
OLDEST = 110


def age_told(text: str, this_year: int) -> int | None:
    """Her age in years, where a message tells when she was born; None where it does not."""
    if _OTHERS.search(normalise(text)):
        return None
    told = [int(entity.value) for entity in birth_ages(read(text), this_year)]
    return told[0] if told and told[0] <= OLDEST else None


def age_answered(text: str, this_year: int) -> int | None:
    """The age when she was asked for it and answers with a year."""
    found = _BARE.fullmatch(_years_in_digits(normalise(text)))
    return None if found is None else _age(found.group(1), this_year)


def _years_in_digits(text: str) -> str:
    """ "unnis sau sattar" as 1970."""
    for number in reversed(find_numbers(text)):
        if not number.digits and number.value in _YEARS:
            text = f"{text[: number.start]}{number.value}{text[number.end :]}"
    return text


def _age(year: str, this_year: int) -> int | None:
    age = this_year - int(year)
    return age if 0 <= age <= OLDEST else None
