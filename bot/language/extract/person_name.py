"""A person's name where it is introduced as one: "mera naam Lalita hai", "I am Lalita from …"."""

from collections.abc import Iterator
from typing import Optional

from bot.core.interpretation import Entity
from bot.language.gazetteer import Name
from bot.language.lexicon.function_words import FUNCTION_WORDS
from bot.language.lexicon.sound_alikes import SOUND_ALIKES
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

SURNAMES = frozenset(
    """devi देवी kumari कुमारी bai बाई begum बेगम khatoon khatun खातून bano बानो kumar कुमार
    singh सिंह ben बेन yadav यादव sharma शर्मा verma वर्मा das दास lal लाल ram राम sahu साहू
    soren murmu मुर्मू hembrom tudu paswan पासवान manjhi मांझी kaur कौर bibi बीबी nisha निशा
parveen परवीन mahto महतो""".split()
)
_CERTAIN_SURNAMES = frozenset(
    "devi देवी kumari कुमारी bai बाई begum बेगम khatoon khatun खातून bano बानो bibi बीबी".split()
)
_NOT_NAMES = frozenset(
    """nahi नहीं not list लिस्ट hai है kat कट kata कटा kya क्या card कार्ड jod जोड galat गलत
    form में me wrong missing removed not in is was par पर se से ka का ki की hata judwa ek एक
    ration usme aur और bhi भी sab सब didi दीदी bol बोल ji aapka ye यह bahut vidhwa gaon widow
bhi hi to naam name budhi बूढ़ी बूढी akeli अकेली garib गरीब majboor ji जी""".split()
)
_NAMED = (
    "shg_member", "neighbour", "friend", "other", "sister", "sister_in_law", "mother", "daughter",
    "mother_in_law", "daughter_in_law", "grandmother", "husband", "son", "father",
)  # fmt: skip
_FOLLOWS = frozenset("hai है h he from se से hu हूं bol bai devi".split())
_ME = frozenset("main मैं mai".split())


def person_names(reading: Reading, names: list[Hit[Name]]) -> list[Entity]:
    """The entity `person_name`, at most one."""
    placed = covered(names)
    for first in _places(reading, placed):
        beyond = first + 1
        while (
            beyond < first + 3 and not reading.breaks(beyond) and reading.spelt(beyond) in SURNAMES
        ):
            beyond += 1
        return [reading.entity("person_name", _typed(reading, first, beyond), first, beyond)]
    return []


def is_named(reading: Reading, i: int) -> bool:
    """Whether a name stands at `i`, right after a relative: "padosan Geeta ke liye"."""
    if reading.breaks(i) or not _may_be_name(reading, i, set()):
        return False
    beyond = i + 1
    while reading.spelt(beyond) in SURNAMES:
        beyond += 1
    asked = reading.at(beyond, "for") and reading.spelt(beyond) not in ("for", "about")
    english = beyond == len(reading.words) and any(w.spelling == "for" for w in reading.words[:i])
    return asked or english


def _typed(reading: Reading, first: int, beyond: int) -> str:
    return reading.text[reading.words[first].start : reading.words[beyond - 1].end]


def _places(reading: Reading, placed: set[int]) -> Iterator[int]:
    for hit in reading.all(*_NAMED):
        if hit.beyond not in placed and is_named(reading, hit.beyond):
            yield hit.beyond
    for i in range(len(reading.words)):
        first = _introduced(reading, i, placed)
        if first is not None and _may_be_name(reading, first, placed):
            yield first


def _introduced(reading: Reading, i: int, placed: set[int]) -> Optional[int]:
    """The word after "my name is", "I am", "main", or the one before "devi"."""
    if reading.at(i, "name_word") and not reading.breaks(i + 1):
        owned = reading.at(i - 1, "mine") or i == 0 or reading.spelt(i - 1) in ("ka", "का", "ki")
        step = i + 2 if reading.spelt(i + 1) in ("is", "hai", "है", "ba", "बा") else i + 1
        return step if owned else None
    if reading.spelt(i) in _CERTAIN_SURNAMES and i > 0 and not reading.breaks(i):
        return i - 1
    if reading.spelt(i) in _ME and i + 1 < len(reading.words):
        following = reading.at(i + 2, "is") or (i + 2) in placed
        return i + 1 if following else None
    if reading.spelt(i) == "am" and reading.spelt(i - 1) == "i":
        return i + 1 if reading.spelt(i + 2) in ("from", "devi", "bai") else None
    if reading.spelt(i) in ("im", "this"):
        return i + 1 if reading.spelt(i + 2) == "from" else None
    return None


def _may_be_name(reading: Reading, i: int, placed: set[int]) -> bool:
    if not 0 <= i < len(reading.words) or i in placed or reading.spelt(i) in _NOT_NAMES:
        return False
    word = reading.words[i]
    if word.text.isdigit() or len(word.text) < 3:
        return False
    plain = word.spelling
    if plain in FUNCTION_WORDS or plain in SOUND_ALIKES:
        return False
    return not reading.meanings_at(i)
