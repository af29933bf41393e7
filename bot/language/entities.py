"""All entities of the NLU contract that a message holds, found without a model."""

from typing import Optional

from bot.core.interpretation import Entity
from bot.language.extract.age import ages
from bot.language.extract.amount import amounts
from bot.language.extract.birth_year import birth_ages
from bot.language.extract.counts import child_counts, disability_percents
from bot.language.extract.documents import documents
from bot.language.extract.marital import marital_statuses
from bot.language.extract.names import all_names
from bot.language.extract.occupation import occupations
from bot.language.extract.person_name import person_names
from bot.language.extract.place import places
from bot.language.extract.pregnancy import pregnancies, pregnancy_months
from bot.language.extract.relation import relations
from bot.language.extract.residence import residences
from bot.language.extract.schemes import schemes
from bot.language.extract.society import languages, poverty_cards, social_categories
from bot.language.extract.topics import topics
from bot.language.gazetteer import Gazetteer
from bot.language.reading import read
from bot.language.safety import heard


def extract(text: str, gazetteer: Gazetteer, year: Optional[int] = None) -> tuple[Entity, ...]:
    """The entities of a message in the order typed; offsets are code points of `text`.

    One value of a kind is given once. A number that is part of a scheme's name is no amount.
    Without `year`, the present one, a year of birth tells no age.
    """
    reading = read(text)
    names = all_names(reading, gazetteer)
    unsafe = heard(text) is not None
    where = places(reading, names, gazetteer)
    named = schemes(reading, names, gazetteer, [str(e.value) for e in where if e.entity == "state"])
    born = birth_ages(reading, year)
    found = [
        *named,
        *topics(reading, names, bool(named), unsafe),
        *documents(reading, names),
        *where,
        *born,
        *_outside(ages(reading), born),
        *_outside(amounts(reading), where),
        *child_counts(reading),
        *pregnancy_months(reading),
        *disability_percents(reading),
        *marital_statuses(reading, names),
        *social_categories(reading),
        *poverty_cards(reading),
        *occupations(reading, names),
        *pregnancies(reading),
        *residences(reading),
        *relations(reading, names, unsafe),
        *person_names(reading, names),
        *languages(reading),
    ]
    once: dict[tuple[str, object], Entity] = {}
    for entity in found:
        once.setdefault((entity.entity, entity.value), entity)
    return tuple(sorted(once.values(), key=lambda e: (e.start, e.end, e.entity)))


def _outside(numbers: list[Entity], taken: list[Entity]) -> list[Entity]:
    """Numbers that are nothing else: no digits of a PIN code, no year of birth."""
    return [n for n in numbers if not any(t.start <= n.start < t.end for t in taken)]
