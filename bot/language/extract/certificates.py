"""Certificates in the free words of speech: "aay wala kagaj", "jati niwas aay", "parmanpatr".

The names in the documents' table are whole; here what the paper says and the word for a paper are
put together, so that neither spelling nor the small words between need be listed.
"""

from collections.abc import Iterator
from functools import lru_cache

from bot.language.extract.certificate_words import beyond_leaf, is_certificate
from bot.language.extract.lone_papers import land_receipts, of_disability
from bot.language.gazetteer import Name
from bot.language.lexicon.certificates import (
    AND,
    LINKS,
    PAPERS,
    PROOFS,
    SUBJECTS,
    WALA,
)
from bot.language.lexicon.function_words import DEVANAGARI, ENGLISH, HINDI
from bot.language.lexicon.table import rows
from bot.language.normalise import spelling
from bot.language.phrases import Hit, PhraseIndex, longest
from bot.language.reading import Reading

_LINKS_MOST = 3
_TRIO = ("income_certificate", "caste_certificate", "domicile_certificate")
_BARE_ENDS = frozenset(
    """bhi भी nahi nai nhi ni नहीं नही नइखे नाही hai h है dono दोनों teeno tino तीनों sab सब chahiye
    चाहिए lagega लगेगा abhi अभी to तो""".split()
)
_MADE = ("ban", "bn", "बन")


def certificates(reading: Reading) -> list[Hit[Name]]:
    """The certificates told of; one that is named together with another stands for itself."""
    subjects = longest(_subjects().find(reading.words))
    found = [hit for subject in subjects for hit in _with_its_paper(reading, subject)]
    found.extend(_beside(reading, subjects, found))
    found.extend(_three_at_once(reading, subjects))
    found.extend(of_disability(reading, found))
    found.extend(land_receipts(reading))
    return [Hit(hit.first, hit.beyond, Name("document", hit.value)) for hit in set(found)]


def _with_its_paper(reading: Reading, subject: Hit[str]) -> Iterator[Hit[str]]:
    i = subject.beyond
    while i - subject.beyond < _LINKS_MOST and reading.spelt(i) in LINKS and not reading.breaks(i):
        i += 1
    linked = i > subject.beyond
    if i < len(reading.words) and not reading.breaks(i):
        if _is_proof(reading, i):
            yield Hit(subject.first, beyond_leaf(reading, i + 1), subject.value)
            return
        if linked and reading.spelt(i) in PAPERS:
            yield Hit(subject.first, i + 1, subject.value)
            return
    led = reading.spelt(subject.first - 1) == "of" and subject.first > 1
    if led and _is_proof(reading, subject.first - 2):
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


def _is_proof(reading: Reading, i: int) -> bool:
    return is_certificate(reading, i) or reading.spelt(i) in PROOFS


@lru_cache(maxsize=1)
def _subjects() -> PhraseIndex[str]:
    known = {spelling(word) for word in (*HINDI, *ENGLISH, *DEVANAGARI)}
    index: PhraseIndex[str] = PhraseIndex(known)
    for code, phrases in rows(SUBJECTS):
        for phrase in phrases:
            index.add(phrase, code)
    return index
