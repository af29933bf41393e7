"""Words for a kind of help in messages that want another thing."""

from bot.language.gazetteer import Name
from bot.language.phrases import Hit
from bot.language.reading import Reading

_DEALERS = frozenset("dealer डीलर kotedar kotedaar कोटेदार".split())
_DOLED = ("angutha", "अंगूठ", "thumb", "taul", "तौल", "tol", "baant", "बांट", "anaj", "अनाज")
"""What a dealer does with grain; without it he is only somebody that is told of."""
_APPS = frozenset("app apps ऐप एप".split())
_BODILY = ("maternity", "health", "nutrition")
_ILL = (
    "bukhar", "बुखार", "fever", "khansi", "खांसी", "dast", "दस्त", "ulti", "उल्टी", "dard", "दर्द",
    "sardi", "सर्दी", "khujli", "खुजली", "pain", "cough",
)  # fmt: skip
_MEDICINES = ("dawa", "dava", "दवा", "medicine", "tablet", "goli", "गोली", "syrup", "nuskh", "नुस्ख")


def is_in_passing(reading: Reading, hit: Hit[Name]) -> bool:
    """Whether a dealer, an app or an illness is the subject, and not the help."""
    word = reading.spelt(hit.first)
    if hit.value.id == "food":
        if word in _DEALERS:
            return not any(w.spelling.startswith(_DOLED) for w in reading.words)
        return reading.within(hit.first - 1, hit.beyond + 1, "aay", "phh", "bpl")
    if hit.value.id == "livelihood-credit":
        return any(w.spelling in _APPS for w in reading.words)
    ill = any(w.spelling.startswith(_ILL) for w in reading.words)
    cured = any(w.spelling.startswith(_MEDICINES) for w in reading.words)
    return hit.value.id in _BODILY and ill and cured and not reading.says("money")
