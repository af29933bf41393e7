"""Certificates in the free words of speech: "aay wala kagaj", "jati niwas aay", "parmanpatr".

The names in the documents' table are whole; here what the paper says and the word for a paper are
put together, so that neither spelling nor the small words between need be listed.
"""

from collections.abc import Iterator
from functools import lru_cache

from bot.language.gazetteer import Name
from bot.language.lexicon.certificates import (
    AND,
    LAND,
    LEAVES,
    LINKS,
    PAPERS,
    PROOFS,
    RECEIPTS,
    SUBJECTS,
    WALA,
)
from bot.language.lexicon.function_words import DEVANAGARI, ENGLISH, HINDI
from bot.language.lexicon.table import rows
from bot.language.normalise import spelling
from bot.language.phrases import Hit, PhraseIndex, longest
from bot.language.reading import Reading

_CERTIFIED = frozenset(("prmn", "prmnptr", "prmnpt"))
"""What is left of "praman", "parman", "pramanpatra" without vowels."""
_CERTIFICATE = "srtf"
"""How "certificate", "sartifiket" and "certifict" begin without vowels."""
_LINKS_MOST = 3
_TRIO = ("income_certificate", "caste_certificate", "domicile_certificate")
_BARE_ENDS = frozenset(
    """bhi भी nahi nai nhi ni नहीं नही नइखे नाही hai h है dono दोनों teeno tino तीनों sab सब chahiye
    चाहिए lagega लगेगा abhi अभी to तो""".split()
)
_MADE = ("ban", "bn", "बन")
_HER_OWN = frozenset(
    """koi कोई mera मेरा uska उसका iska इसका unka उनका inka इनका abhi अभी bhi भी paas पास pas ab अब
    to तो""".split()
)
_SENSES = ("sun", "bol", "dikh", "dekh", "chal", "सुन", "बोल", "दिख", "देख", "चल")


def certificates(reading: Reading) -> list[Hit[Name]]:
    """The certificates told of; one that is named together with another stands for itself."""
    subjects = longest(_subjects().find(reading.words))
    found = [hit for subject in subjects for hit in _with_its_paper(reading, subject)]
    found.extend(_beside(reading, subjects, found))
    found.extend(_three_at_once(reading, subjects))
    found.extend(_of_disability(reading, found))
    found.extend(_land_receipts(reading))
    return [Hit(hit.first, hit.beyond, Name("document", hit.value)) for hit in set(found)]


def _with_its_paper(reading: Reading, subject: Hit[str]) -> Iterator[Hit[str]]:
    i = subject.beyond
    while i - subject.beyond < _LINKS_MOST and reading.spelt(i) in LINKS and not reading.breaks(i):
        i += 1
    linked = i > subject.beyond
    if i < len(reading.words) and not reading.breaks(i):
        if is_certificate(reading, i) or reading.spelt(i) in PROOFS:
            yield Hit(subject.first, _leaf(reading, i + 1), subject.value)
            return
        if linked and reading.spelt(i) in PAPERS:
            yield Hit(subject.first, i + 1, subject.value)
            return
    led = reading.spelt(subject.first - 1) == "of" and subject.first > 1
    if led and (is_certificate(reading, subject.first - 2) or _proves(reading, subject.first - 2)):
        yield Hit(subject.first - 2, subject.beyond, subject.value)
    elif linked and subject.value in _TRIO and _stands_for_the_paper(reading, i):
        yield Hit(subject.first, i, subject.value)


def _stands_for_the_paper(reading: Reading, beyond: int) -> bool:
    """ "jati wala nahi hai", told among papers: "wala" stands for the certificate."""
    if reading.spelt(beyond - 1) not in WALA | {"bhi", "भी", "hi", "ही"}:
        return False
    next_word = reading.spelt(beyond)
    ends = reading.breaks(beyond) or next_word in _BARE_ENDS or next_word.startswith(_MADE)
    papers = reading.says("ask_documents") or _papers_named(reading) > 0
    return ends and papers


def _papers_named(reading: Reading) -> int:
    told = ("passbook", "पासबुक", "aadhaar", "aadhar", "adhar", "आधार", "photo", "फोटो", "samagra")
    return sum(
        is_certificate(reading, i) or word.spelling in PAPERS or word.spelling in told
        for i, word in enumerate(reading.words)
    )


def _beside(
    reading: Reading, subjects: list[Hit[str]], found: list[Hit[str]]
) -> Iterator[Hit[str]]:
    """ "jati aur niwas praman patra": the paper's word is said once for both."""
    first = {hit.first for hit in found}
    for subject in reversed(subjects):
        after = subject.beyond + (reading.spelt(subject.beyond) in AND)
        if after in first and subject.first not in first:
            first.add(subject.first)
            yield subject


def _three_at_once(reading: Reading, subjects: list[Hit[str]]) -> Iterator[Hit[str]]:
    """ "jati niwas aay": the three that are always made together need no word for papers."""
    run: list[Hit[str]] = []
    for subject in subjects:
        if subject.value not in _TRIO:
            continue
        beyond = run[-1].beyond if run else -1
        if subject.first not in (beyond, beyond + (reading.spelt(beyond) in AND)):
            run = []
        run.append(subject)
        if {hit.value for hit in run} == set(_TRIO):
            yield from run


def _of_disability(reading: Reading, found: list[Hit[str]]) -> Iterator[Hit[str]]:
    """ "80 % ka parmanpatr", "sun nahi pata, certificate banwana hai"."""
    for i in range(len(reading.words)):
        if not is_certificate(reading, i) or any(h.first <= i < h.beyond for h in found):
            continue
        before = reading.spelt(i - 1)
        measured = before in LINKS and _is_percent(reading, i - 2)
        alone = reading.breaks(i) or before in _HER_OWN
        if measured or (alone and (reading.says("disabled") or _cannot(reading))):
            yield Hit(i, _leaf(reading, i + 1), "disability_certificate")


def _is_percent(reading: Reading, i: int) -> bool:
    if i < 0 or i + 1 >= len(reading.words):
        return False
    between = reading.text[reading.words[i].end : reading.words[i + 1].start]
    return "%" in between or reading.at(i, "percent")


def _cannot(reading: Reading) -> bool:
    return any(
        word.spelling.startswith(_SENSES) and reading.at(i + 1, "not")
        for i, word in enumerate(reading.words)
    )


def _land_receipts(reading: Reading) -> Iterator[Hit[str]]:
    """ "jameen sasur ke naam, rasid kata hai": the receipt of the land's rent."""
    if any(word.spelling.startswith(LAND) for word in reading.words):
        for i, word in enumerate(reading.words):
            of_it = reading.spelt(i - 1) in ("ki", "ka", "की", "का")
            if of_it and not reading.spelt(i - 2).startswith(LAND):
                continue
            if word.spelling in RECEIPTS:
                yield Hit(i, i + 1, "land_record")


def is_certificate(reading: Reading, i: int) -> bool:
    """Whether this word says "certificate", however it is spelt."""
    if not 0 <= i < len(reading.words):
        return False
    skeleton = reading.words[i].keys.skeleton
    return skeleton in _CERTIFIED or skeleton.startswith(_CERTIFICATE)


def _proves(reading: Reading, i: int) -> bool:
    return reading.spelt(i) in PROOFS


def _leaf(reading: Reading, i: int) -> int:
    """Beyond the second half of "praman patra"."""
    return i + 1 if reading.spelt(i) in LEAVES and not reading.breaks(i) else i


@lru_cache(maxsize=1)
def _subjects() -> PhraseIndex[str]:
    known = {spelling(word) for word in (*HINDI, *ENGLISH, *DEVANAGARI)}
    index: PhraseIndex[str] = PhraseIndex(known)
    for code, phrases in rows(SUBJECTS):
        for phrase in phrases:
            index.add(phrase, code)
    return index
