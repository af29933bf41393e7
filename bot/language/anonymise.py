"""Takes out of a message whatever could tell whose it is, so that a stranger may read it.

Goes further than `masking`, which every message passes: here no number stays, no place down to the
district, no name that is introduced as one. What is left is the *way* something was said, which is
all that somebody who labels it, or a model that learns from it, needs.

It cannot know every name: a village or a person named in passing, in Devanagari, without a word
that announces it, stays. Whoever labels can delete such a message.
"""

import re
from collections.abc import Iterator

from bot.language.extract.person_name import SURNAMES, person_names
from bot.language.extract.place import EVERYDAY, places
from bot.language.gazetteer import Gazetteer, Name
from bot.language.lexicon.function_words import DEVANAGARI, FUNCTION_WORDS
from bot.language.masking import mask
from bot.language.normalise import spelling
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

NAME, NUMBER, PLACE, LINK = "[name]", "[number]", "[place]", "[link]"
PLACEHOLDERS = (NAME, NUMBER, PLACE, LINK)
"""What stands in a text for what was taken out of it."""

# While a text is worked on, signs that no writing uses stand for them: no word list reads these.
_SIGNS = {"\ue000": NAME, "\ue001": NUMBER, "\ue002": PLACE, "\ue003": LINK}
_SIGN = {label: sign for sign, label in _SIGNS.items()}
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_MASKED = re.compile(r"\[[^\[\]]*हटा[^\[\]]*\]")
_LINK = re.compile(r"\S*(?:https?:|www\.)\S*|\S*@\S*|\S+\.(?:com|in|org|net|gov)\b\S*", re.I)
_WITH_DIGIT = re.compile(r"\S*\d\S*")
_SEVERAL = re.compile("([\ue000-\ue003])(?:[\\s,]*\\1)+")
_BLANK_BEFORE_MARK = re.compile(r" (?=[,;.।?!%)])")

_PLACE_WORDS = frozenset(
    """gaon gaanv gav gaw ganv village vill गांव गाँव ग्राम gram tola टोला mohalla muhalla मोहल्ला
    panchayat पंचायत block ब्लॉक thana थाना tehsil tahsil तहसील post पोस्ट prakhand प्रखंड zila jila
    district ज़िला जिला ward वार्ड basti बस्ती""".split()
)
_NO_NAMES = (
    FUNCTION_WORDS
    | {spelling(word) for word in DEVANAGARI}
    | _PLACE_WORDS
    | {spelling(word) for word in "sabha सभा sachiv सचिव".split()}
)
_IS = frozenset("is hai है he ba बा h hua हुआ".split())
_LINKS = _IS | frozenset("ka का ki की ke के naam नाम".split())
_LONGEST_NAME = 3
_LEAST = 3
"""Letters of the shortest word that is taken for a name."""


def anonymise(text: str, gazetteer: Gazetteer) -> str:
    """The text with names, numbers, places and addresses replaced by their kind; empty when
    nothing is left that says anything."""
    plain = _PRIVATE.sub(" ", " ".join(text.split()))
    plain = _LINK.sub(_SIGN[LINK], _MASKED.sub(_SIGN[NUMBER], mask(plain)))
    spans = sorted({*_found(plain, gazetteer)}, key=_first_longest_place)
    out, at = [], 0
    for start, end, label in spans:
        if end <= at:
            continue
        out += [plain[at : max(start, at)], f" {_SIGN[label]} "]
        at = end
    bare = _WITH_DIGIT.sub(_SIGN[NUMBER], "".join([*out, plain[at:]]))
    bare = _BLANK_BEFORE_MARK.sub("", " ".join(_SEVERAL.sub(r"\1", bare).split()))
    if not any(letter.isalpha() for letter in bare if letter not in _SIGNS):
        return ""
    return "".join(_SIGNS.get(letter, letter) for letter in bare)


def _found(text: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int, str]]:
    reading = Reading(text)
    names = gazetteer.search(reading.words)
    for number in reading.numbers:
        yield number.value.start, number.value.end, NUMBER
    for entity in places(reading, names, gazetteer):
        yield entity.start, entity.end, PLACE
    for entity in person_names(reading, names):
        yield entity.start, entity.end, NAME
    for hit in names:
        if _is_certain_place(reading, hit):
            yield _stretch(reading, hit.first, hit.beyond, PLACE)
    known = covered(names)
    for i in range(len(reading.words)):
        if i not in known:
            yield from _beside(reading, i)


def _first_longest_place(span: tuple[int, int, str]) -> tuple[int, int, bool]:
    start, end, label = span
    return start, -end, label != PLACE


def _is_certain_place(reading: Reading, hit: Hit[Name]) -> bool:
    """A State or district in whatever sentence; not a name that is also an everyday word."""
    if hit.value.kind not in ("state", "district"):
        return False
    return hit.beyond - hit.first > 1 or reading.spelt(hit.first) not in EVERYDAY


def _beside(reading: Reading, i: int) -> Iterator[tuple[int, int, str]]:
    """What a word says of its neighbours: "naam …", "… devi", "gaon …", "… gaon"."""
    spelt = reading.spelt(i)
    if reading.at(i, "name_word"):
        yield from _introduced(reading, i)
    if spelt in SURNAMES and i > 0 and reading.spelt(i - 1) not in _NO_NAMES:
        yield _stretch(reading, i - 1, i + 1, NAME)
    if spelt in _PLACE_WORDS:
        first = i + 2 if reading.spelt(i + 1) in _LINKS else i + 1
        beyond = _beyond(reading, first, 2)
        if beyond > first:
            yield _stretch(reading, first, beyond, PLACE)
        if _may_name(reading, i - 1):
            yield _stretch(reading, i - 1, i, PLACE)
    if _stands_out(reading, i):
        yield _stretch(reading, i, i + 1, NAME)


def _introduced(reading: Reading, i: int) -> Iterator[tuple[int, int, str]]:
    """What stands after "naam". Beside "hai" it is a name even if it sounds like a word of ours."""
    first = i + 2 if reading.spelt(i + 1) in _IS else i + 1
    sure = first == i + 2 or reading.spelt(first + 1) in _IS
    beyond = _beyond(reading, first, _LONGEST_NAME)
    if beyond == first and sure and reading.spelt(first) not in _NO_NAMES | {""}:
        beyond = first + 1
    if beyond > first:
        yield _stretch(reading, first, beyond, NAME)


def _beyond(reading: Reading, first: int, longest: int) -> int:
    """The word after the last of those, from one on, that may be a name."""
    beyond = first
    while beyond < first + longest and _may_name(reading, beyond):
        beyond += 1
    return beyond


def _may_name(reading: Reading, i: int) -> bool:
    """Whether a word is in none of our lists, so that it can be anybody's or anything's name."""
    if not 0 <= i < len(reading.words) or len(reading.words[i].text) < _LEAST:
        return False
    spelt = reading.spelt(i)
    return spelt not in _NO_NAMES and (spelt in SURNAMES or not reading.meanings_at(i))


def _stands_out(reading: Reading, i: int) -> bool:
    """A strange word with a capital, inside a message that is written in small letters."""
    typed = reading.words[i].text
    capital = typed[:1].isupper() and typed[1:].islower() and i > 0 and not reading.breaks(i)
    return capital and _may_name(reading, i) and any(w.text.islower() for w in reading.words)


def _stretch(reading: Reading, first: int, beyond: int, label: str) -> tuple[int, int, str]:
    return reading.words[first].start, reading.words[beyond - 1].end, label
