"""The anganwadi as a service that is given or refused, not as a place or a trade in passing."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.reading import Reading

ANGANWADI = "anganwadi-poshan2"
_WORDS = ("anganw", "anganb", "aganw", "aanganw", "aanganb", "आंगनव", "आंगनब", "icds")
_GIVES = frozenset(
    """packet पैकेट poshahar पोषाहार khana खाना daliya दलिया dalia panjiri पंजीरी rashan राशन ration
    रासन rasan thr anda अंडा panjiran
    पंजीरन panjeeri panjri khichdi खिचडी sattu सत्तू food poshan पोषण aahar आहार
    चावल chawal chaval चाउर दाल daal लड्डू laddu गेहूं gehu egg eggs milk दूध doodh dudh""".split()
)
_WHO_WORKS_THERE = tuple("sev sew सेव sahay सहाय worker work didi दीदी kary कार्य".split())
_SHUT = ("band", "बंद", "bhaga", "भगा", "lauta", "लौटा")
_ENROLLED = frozenset("naam nam nam नाम नांव name panjiyan register registration".split())
_REFUSED_WITHIN = 6


def anganwadi_services(reading: Reading) -> Iterator[Entity]:
    """ "anganwadi wali didi packet bech deti hai": what the anganwadi gives is the subject."""
    gives = any(word.spelling in _GIVES for word in reading.words)
    for i, word in enumerate(reading.words):
        if word.spelling.startswith(_WORDS) and (gives or _is_refused_there(reading, i)):
            yield reading.entity("scheme", ANGANWADI, i, i + 1)


def _is_refused_there(reading: Reading, i: int) -> bool:
    """ "anganwadi me naam nahi chadhati", "anganwadi roz band rehti hai": its door is shut."""
    if any(reading.spelt(k).startswith(_WHO_WORKS_THERE) for k in (i + 1, i + 2)):
        return False
    near = [reading.spelt(k) for k in range(i + 1, i + _REFUSED_WITHIN)]
    if any(word.startswith(_SHUT) for word in near):
        return True
    enrolled = any(word in _ENROLLED for word in near)
    return enrolled and reading.within(i + 1, len(reading.words), "not")
