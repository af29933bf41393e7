"""The people a message names: relatives, and others told of by where they live or belong.

"bagal ki kaki" is a neighbour and no aunt, "kaki ki bahu" no daughter-in-law of the caller's.
"""

from collections.abc import Iterator, Sequence

from bot.language.extract.particles import OWNER
from bot.language.phrases import Hit
from bot.language.reading import Reading

RELATIONS = (
    "mother", "mother_in_law", "daughter", "daughter_in_law", "sister", "sister_in_law", "husband",
    "son", "father", "father_in_law", "grandmother", "neighbour", "friend", "shg_member", "other",
)  # fmt: skip
ONE = frozenset("ek एक one a koi कोई aik ik".split())
"""Words that bring in somebody new."""
_CHILDREN = {"girl": "daughter", "boy": "son"}
_STRANGE = frozenset(
    """ek एक one a koi कोई kisi किसी is us ye yeh wo woh vo ki की ke के ka का har हर wali वाली the
    jis जिस har no nahi नहीं gaon गांव""".split()
)
_BY_MARRIAGE = {
    ("husband", "sister"): "sister_in_law",
    ("husband", "mother"): "mother_in_law",
    ("husband", "father"): "father_in_law",
    ("mother", "mother"): "grandmother",
    ("father", "mother"): "grandmother",
}
_NOBODYS = ("neighbour", "shg_member", "husband")
"""What befell a husband is told of his wife."""
_GROUP = ("samuh", "samooh", "समूह", "shg", "group", "ग्रुप")
_MEMBERS = frozenset("member members sadasya सदस्य".split())
_FOUR = 4
_NOT_SOMEBODY = ("daughter_in_law", "husband", "son", "friend", "shg_member", "neighbour")


def people(reading: Reading) -> list[Hit[str]]:
    """Everybody named, in order; of two readings of the same words the longer."""
    told = [hit for hit in reading.all(*RELATIONS) if not _is_what_we_are(reading, hit)]
    found = [*(_trimmed(reading, hit) for hit in told), *_own_children(reading)]
    found = [*found, *_of_others(reading, found)]
    found += [*_nearby(reading), *_of_the_group(reading), *_brought_by_a_worker(reading)]
    kept = [hit for hit in found if not any(_swallows(other, hit) for other in found)]
    return sorted(kept, key=lambda hit: (hit.first, -hit.beyond))


def _is_what_we_are(reading: Reading, hit: Hit[str]) -> bool:
    """ "hum samuh ki didi hain"."""
    ours = reading.at(hit.first - 1, "me") and reading.at(hit.beyond, "is")
    return hit.value == "shg_member" and ours


def _trimmed(reading: Reading, hit: Hit[str]) -> Hit[str]:
    """ "mai ka": the small word shows that a mother is meant and is no part of her."""
    small = hit.beyond - hit.first == 2 and reading.spelt(hit.beyond - 1) in (*OWNER, "ko", "को")
    return Hit(hit.first, hit.beyond - 1, hit.value) if small else hit


def _swallows(longer: Hit[str], hit: Hit[str]) -> bool:
    inside = longer.first <= hit.first and hit.beyond <= longer.beyond
    return inside and longer.beyond - longer.first > hit.beyond - hit.first


def _own_children(reading: Reading) -> Iterator[Hit[str]]:
    """ "ladki 18 ki ho gayi": said without an article it is her own girl."""
    for hit in reading.all(*_CHILDREN):
        before = reading.spelt(hit.first - 1)
        if reading.breaks(hit.first) or not (before in _STRANGE or before[:1].isdigit()):
            yield Hit(hit.first, hit.beyond, _CHILDREN[hit.value])


def _of_others(reading: Reading, found: Sequence[Hit[str]]) -> Iterator[Hit[str]]:
    """ "kaki ki bahu": a relative's relative."""
    for first in found:
        after = first.beyond
        if reading.spelt(after) not in OWNER or reading.breaks(after + 1):
            continue
        for second in (*found, *reading.all(*_CHILDREN)):
            if second.first == after + 1 and second.value not in _NOBODYS:
                value = "neighbour" if first.value == "neighbour" else "other"
                value = _BY_MARRIAGE.get((first.value, second.value), value)
                if first.value == "son" and second.value in ("other", "daughter_in_law"):
                    value = "daughter_in_law"
                yield Hit(first.first, second.beyond, value)


def _is_somebody(reading: Reading, i: int) -> bool:
    kin = reading.meanings_at(i).intersection(RELATIONS) - set(_NOT_SOMEBODY)
    return bool(kin) or reading.at(i, "woman", "elder", "girl")


def _nearby(reading: Reading) -> Iterator[Hit[str]]:
    """ "bagal me ek buddhi", "one lady in our lane", "aunty next door"."""
    if reading.says("asha", "anganwadi_worker") and reading.says("me"):
        return
    for near in reading.all("nearby"):
        _, end = reading.clause(near.first)
        for i in range(near.beyond, min(near.beyond + _FOUR, end)):
            if _is_somebody(reading, i):
                yield Hit(near.first, _last(reading, i), "neighbour")
                break
        else:
            for i in range(near.first - 1, near.first - 3, -1):
                if i >= 0 and _is_somebody(reading, i):
                    one = reading.spelt(i - 1) in ONE
                    yield Hit(i - one, near.beyond, "neighbour")
                    break


def _last(reading: Reading, i: int) -> int:
    """ "buddhi mai", "maa sa": one person in two words."""
    return i + 2 if _is_somebody(reading, i + 1) and not reading.breaks(i + 1) else i + 1


def _of_the_group(reading: Reading) -> Iterator[Hit[str]]:
    """ "samuh ki teen didiyan", "group wali das aurat"; not what she is herself."""
    for i in range(len(reading.words)):
        if not reading.spelt(i).startswith(_GROUP) or not reading.at(i + 1, "of", "belonging"):
            continue
        for k in range(i + 2, min(i + 2 + _FOUR, len(reading.words))):
            if reading.at(k, "woman", "sister", "didi") or reading.spelt(k) in _MEMBERS:
                ours = reading.at(k + 1, "is") or any(i < n.first < k for n in reading.numbers)
                if not (reading.at(i - 1, "me") and ours):
                    yield Hit(i, k + 1, "shg_member")
                break


def _brought_by_a_worker(reading: Reading) -> Iterator[Hit[str]]:
    """ "main ASHA hu, ek ladki hai …": told by one who looks after many."""
    group = reading.says("shg_crp")
    if not (group or reading.says("asha", "anganwadi_worker")) or not reading.says("me"):
        return
    for i in range(len(reading.words) - 1):
        if reading.spelt(i) not in ONE:
            continue
        if group and reading.spelt(i + 1) in _MEMBERS:
            yield Hit(i, i + 2, "shg_member")
        elif reading.at(i + 1, "woman", "elder", "girl", "didi") or reading.spelt(i + 1) == "maiya":
            yield Hit(i, i + 2, "shg_member" if group else "other")
