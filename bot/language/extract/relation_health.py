"""Relatives who are ill, hurt or cannot see, hear, speak or walk."""

from bot.language.extract.particles import OWNER
from bot.language.phrases import Hit
from bot.language.reading import Reading

_TO = frozenset("ko को ke के ka का".split())
_BODY = (
    "kamar", "कमर", "aankh", "आंख", "ankh", "pair", "पैर", "haath", "हाथ", "ghutn", "घुटन",
    "kidn", "किडनी",
)  # fmt: skip
_SENSES = ("bol", "बोल", "sun", "सुन", "chal", "चल", "dekh", "देख", "dikh", "दिख", "uth", "उठ")
_JI = frozenset("ji जी g".split())
_UNWELL = ("ill", "disabled")
_NEAR = 5


def is_unwell(reading: Reading, hit: Hit[str]) -> bool:
    """ "TB ho gaya hai pati ko", "bhai ka accident me pair kat gaya", "sasur ki kamar …"."""
    if reading.spelt(hit.beyond) not in _TO | OWNER and reading.spelt(hit.beyond) not in _JI:
        return False
    start, end = reading.clause(hit.first)
    after = hit.beyond + 1 + (reading.spelt(hit.beyond) in _JI)
    told_before = after >= end
    if told_before and reading.within(start, hit.first, *_UNWELL):
        return True
    near = range(after, min(end, after + 2))
    if any(reading.at(i, *_UNWELL) for i in near):
        return True
    if hit.value == "father" or reading.at(hit.first - 1, "past"):
        return False
    return reading.spelt(after).startswith(_BODY) and not reading.within(
        after, end, "me", "part_beat"
    )


def cannot(reading: Reading, hit: Hit[str]) -> bool:
    """ "bhai bol nahi pata", "nani ko dikhai nahi deta"."""
    _, end = reading.clause(hit.first)
    for i in range(hit.beyond, min(end, hit.beyond + _NEAR)):
        if reading.spelt(i).startswith(_SENSES):
            able = reading.spelt(i + 2 if reading.at(i + 1, "not") else i + 3)
            denied = reading.within(i + 1, i + 3, "not")
            if denied and able.startswith(("pa", "पा", "de", "दे")):
                return True
    return False
