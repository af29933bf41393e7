"""Names of schemes that are not heard as their scheme. Pure.

Every name that the knowledge base gives a scheme is read as a message would be. A name may be heard
as something else on purpose: "caste certificate" is a paper, "dahej" is danger, "das hazar" is an
amount. But a scheme that none of its names leads to cannot be asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.core.interpretation import Entity
from bot.language import safety
from bot.language.entities import extract
from bot.language.gazetteer import Gazetteer
from bot.nlu.data_check import Finding

_PLACE = "knowledge_base/schemes/{}.yml"


def unheard(export: Mapping[str, Any]) -> list[Finding]:
    """One finding a scheme whose names are not all heard; grave where none is.

    `export` is what `knowledge.gazetteer.export` gives.
    """
    gazetteer = Gazetteer.from_dict(export)
    findings = []
    for scheme in export["schemes"]:
        names = [str(name) for name in scheme["names"]]
        lost = [(name, told) for name in names if (told := _instead(name, scheme, gazetteer))]
        if lost:
            findings.append(_finding(scheme["id"], names, lost))
    return findings


def _instead(name: str, scheme: Mapping[str, Any], gazetteer: Gazetteer) -> str | None:
    """What a name is heard as, or None when it is heard as its scheme."""
    found = extract(name, gazetteer)
    heard = {str(one) for e in found if e.entity == "scheme" for one in (e.value, *e.candidates)}
    if scheme["id"] in heard:
        return None
    danger = safety.heard(name)
    others = ", ".join(_told(found))
    return f"danger {danger}" if danger else others or "nothing"


def _told(found: Iterable[Entity]) -> list[str]:
    return [f"{entity.entity} {entity.value}" for entity in found]


def _finding(scheme: str, names: Sequence[str], lost: Sequence[tuple[str, str]]) -> Finding:
    told = "; ".join(f"“{name}” as {instead}" for name, instead in lost)
    none = len(lost) == len(names)
    what = f"{len(lost)} of {len(names)} names are not heard as this scheme: {told}."
    if none:
        what = f"no name is heard as this scheme, so nobody can ask for it: {told}."
    return Finding(_PLACE.format(scheme), 0, what, grave=none)
