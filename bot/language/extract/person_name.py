"""A person's name where it is introduced as one: "mera naam Lalita hai", "I am Lalita from …"."""

from collections.abc import Iterator
from typing import Optional

from bot.core.interpretation import Entity
from bot.language.gazetteer import Name
from bot.language.lexicon.function_words import DEVANAGARI, FUNCTION_WORDS
from bot.language.lexicon.sound_alikes import SOUND_ALIKES
from bot.language.normalise import spelling
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

SURNAMES = frozenset(
    """devi देवी kumari कुमारी bai बाई begum बेगम khatoon khatun खातून bano बानो kumar कुमार
    singh सिंह ben बेन yadav यादव sharma शर्मा verma वर्मा das दास lal लाल ram राम sahu साहू
    soren murmu मुर्मू hembrom tudu paswan पासवान manjhi मांझी kaur कौर bibi बीबी nisha निशा
parveen परवीन mahto महतो""".split()
)
_CERTAIN_SURNAMES = frozenset(
    """devi देवी kumari कुमारी bai बाई begum बेगम khatoon khatun खातून bano बानो bibi बीबी
    kaur कौर""".split()
)
_NOT_NAMES = frozenset(
    """nahi नहीं not list लिस्ट hai है kat कट kata कटा kya क्या card कार्ड jod जोड galat गलत
    form में me wrong missing removed not in is was par पर se से ka का ki की hata judwa ek एक
    ration usme aur और bhi भी sab सब didi दीदी bol बोल ji aapka ye यह bahut vidhwa gaon widow
    bhi hi to naam name budhi बूढ़ी बूढी akeli अकेली garib गरीब majboor ji जी
    koi kisi kaunu किसी कौनऊ anm एएनएम vaishno वैष्णो nurse नर्स dai दाई pardesi choti chhoti छोटी
    badi दूर dur door चाहती chahti करती karti बोलती bolti जानती janti समझती पढती चलती सोचती अच्छी
    ठीक खुश khush परेशान pareshan तैयार taiyar अभी abhi फिर phir fir लोग log गाम gaam लंबर ऊपर
    upar सूची suchi नयी nayi नई किस kis कैसे कहीं kahin केतने ketne साफ saaf alag अलग
    garibi गरीबी dusra doosra दूसरा different same mismatch
    adhura अधूरा purana पुराना ulta उल्टा chhota छोटा""".split()
)
_SMALL = frozenset(spelling(word) for word in DEVANAGARI)
# What is done to a name on a list: "naam chadhwana hai", "name added".
_DONE_TO_NAMES = (
    "chadh", "चढ", "jod", "जोड", "jud", "जुड", "kat", "कट", "काट", "cut", "likh", "लिख", "nik",
    "निक", "hat", "हट", "mit", "मिट", "sudh", "सुध", "add", "pass", "miss", "remov", "delet",
    "aaye", "आए",
)  # fmt: skip
_GOES_ON = frozenset(
    """main mai मैं mujhe मुझे hum ham हम i umar उम्र umr age gaon गांव ganv pati पति mera meri मेरा मेरी
    and aur और from se से""".split()
)
_NAMED = (
    "shg_member", "neighbour", "friend", "other", "sister", "sister_in_law", "mother", "daughter",
    "mother_in_law", "daughter_in_law", "grandmother", "husband", "son", "father",
)  # fmt: skip
_ME = frozenset("main मैं mai".split())
_FROM = frozenset("wali वाली ki की se से".split())
_HAIL = frozenset("jai जय jay".split())
_LADY = frozenset("sa सा saheb साहेब sahab साहब".split())


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
        if first is None and (_is_told_with_age(reading, i) or _is_from_somewhere(reading, i)):
            first = i
        if first is not None and _may_be_name(reading, first, placed):
            yield first


def _introduced(reading: Reading, i: int, placed: set[int]) -> Optional[int]:
    """The word after "my name is", "I am", "main", or the one before "devi"."""
    if reading.at(i, "name_word") and not reading.breaks(i + 1):
        owned = reading.at(i - 1, "mine") or i == 0 or reading.spelt(i - 1) in ("ka", "का", "ki")
        told = reading.spelt(i + 1) in ("is", "hai", "है", "ba", "बा")
        first = i + 2 if told else i + 1
        return first if owned and (told or _ends_there(reading, first)) else None
    if reading.spelt(i) in _CERTAIN_SURNAMES and i > 0 and not reading.breaks(i):
        # "jai Siyaram bai sa": a god's name and "madam".
        greeted = reading.spelt(i - 2) in _HAIL or reading.spelt(i + 1) in _LADY
        return None if greeted else i - 1
    if reading.spelt(i) in _ME and i + 1 < len(reading.words):
        following = reading.at(i + 2, "is") or (i + 2) in placed
        return i + 1 if following else None
    if reading.spelt(i) == "am" and reading.spelt(i - 1) == "i":
        return i + 1 if reading.spelt(i + 2) in ("from", "devi", "bai") else None
    if reading.spelt(i) in ("im", "this"):
        return i + 1 if reading.spelt(i + 2) == "from" else None
    return None


def _is_told_with_age(reading: Reading, i: int) -> bool:
    """ "Kamla, 54 saal": a word by itself and then years."""
    alone = reading.breaks(i) and reading.breaks(i + 1)
    return alone and any(
        number.first == i + 1 and reading.at(number.beyond, "years") for number in reading.numbers
    )


def _is_from_somewhere(reading: Reading, i: int) -> bool:
    """ "main samuh wali Sunita, …": a name after where she is from, and a pause."""
    typed = reading.words[i].text
    told = reading.spelt(i - 1) in _FROM and any(reading.spelt(k) in _ME for k in (i - 3, i - 4))
    pause = reading.breaks(i + 1) and not reading.breaks(i)
    return told and pause and typed[:1].isupper() and typed[1:].islower()


def _ends_there(reading: Reading, first: int) -> bool:
    """Whether a name at `first` is told and done with, not a part of what is wanted of a list."""
    after = first + 1
    if reading.spelt(after) in SURNAMES:
        return True
    if reading.spelt(first).startswith(_DONE_TO_NAMES):
        return False
    if reading.breaks(after) or reading.at(after, "is"):
        return True
    typed = reading.words[first].text if first < len(reading.words) else ""
    return reading.spelt(after) in _GOES_ON or (typed[:1].isupper() and typed[1:].islower())


def _may_be_name(reading: Reading, i: int, placed: set[int]) -> bool:
    if not 0 <= i < len(reading.words) or i in placed or reading.spelt(i) in _NOT_NAMES:
        return False
    word = reading.words[i]
    if word.text.isdigit() or len(word.text) < 3:
        return False
    plain = word.spelling
    if plain in FUNCTION_WORDS or plain in SOUND_ALIKES or plain in _SMALL:
        return False
    return not reading.meanings_at(i)
