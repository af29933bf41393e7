"""Reads an answer in the light of the question: "60", "haan", "गया", "do bigha"."""

from bot.core.interpretation import Interpretation
from bot.dialogue.phrases import phrase, stands_in
from bot.eligibility.facts import FactValue
from bot.knowledge.attribute import Attribute
from bot.language.numbers import find_numbers
from bot.language.phonetic import keys

YES = (
    "haan han ha hau ho ji yes y ok thik theek sahi bilkul jarur sure yeah "
    "हाँ हां जी हओ ठीक सही बिल्कुल"
).split()
NO = "nahi nahin nai na no n nope not never नहीं नही ना मत".split()
UNKNOWN = "पता मालूम pata maloom malum know sure idea".split()
NONE = "koi kuch kuchh none nothing कोई कुछ".split()
MONTH = "mahina mahine mahene maah month monthly महीना महीने माह मासिक".split()
YEAR = "saal sal year yearly salana साल सालाना".split()
ACRE = "acre acres ekad ekar एकड़ एकड".split()
HECTARE = "hectare hectares hekteyar हेक्टेयर".split()

HECTARES_IN_ACRE = 0.404686
"""International acre; bigha has no fixed size, so it is asked again in acres."""

BARE = 2
"""A refusal in so many words is an answer; in more it says that something else is not."""

COLOURS = (
    "peela pila yellow lal laal red gulabi pink safed white hara green neela nila blue "
    "पीला लाल गुलाबी सफ़ेद सफेद हरा नीला नारंगी orange"
).split()

COUNTS = {
    "live_births", "girl_child_count", "own_annual_income", "land_holding_ha",
    "disability_percent",
}  # fmt: skip
"""Where "no" means none; of an age it means nothing."""

ORDINALS = {"pahla": 1, "pehla": 1, "पहला": 1, "पहली": 1, "pehli": 1, "first": 1, "dusra": 2,
            "doosra": 2, "दूसरा": 2, "दूसरी": 2, "dusri": 2, "second": 2, "teesra": 3, "tisra": 3,
            "तीसरा": 3, "तीसरी": 3, "third": 3, "chautha": 4, "चौथा": 4, "fourth": 4}  # fmt: skip

SMALL_INCOME = 15_000
"""A bare income below this may well be a month's: it is asked back, never guessed. Rupees."""


def _tight(words: list[str]) -> frozenset[str]:
    return frozenset(keys(word).tight for word in words)


_YES, _NO, _UNKNOWN, _NONE = _tight(YES), _tight(NO), _tight(UNKNOWN), _tight(NONE)
_MONTH, _YEAR, _ACRE, _HECTARE = _tight(MONTH), _tight(YEAR), _tight(ACRE), _tight(HECTARE)


_COLOURS = _tight(COLOURS)
_WIPING = _tight(
    "mita mitao mitaiye mitana mitado mitaye delete erase remove hata hatao hatado clear wipe "
    "forget data record मिटा मिटाओ मिटाइए मिटाएं मिटाना हटा हटाओ हटाइए डिलीट डेटा रिकॉर्ड".split()
)
_FORBID = _tight("mat matt na मत not dont never".split())
_REMEMBER = _tight("yaad remember याद".split())
_LACKING = _NO | _tight("bina bagair without dont lost kho gum बिना बग़ैर खो गुम".split())
_ORDINALS = {keys(word).tight: value for word, value in ORDINALS.items()}


def yes_or_no(text: str, reading: Interpretation) -> bool | None:
    """Agreement or refusal; None when it is neither, or both."""
    if reading.intent in ("affirm", "deny") and reading.confidence >= 0.5:
        return reading.intent == "affirm"
    words = phrase(text)
    if not words or len(words) > 6 or any(word in _UNKNOWN for word in words):
        return None
    if any(word in _NO for word in words):
        return False
    return True if any(word in _YES for word in words) else None


def says_no(text: str) -> bool:
    """Whether something is said to be lacking: "nahi hai", "bina", "without"."""
    return any(word in _LACKING for word in phrase(text))


def agrees(text: str, reading: Interpretation) -> bool | None:
    """Consent or its refusal: free and unambiguous, so nothing but a yes or a no counts."""
    if reading.entities or len(text.split()) > BARE + 1:
        return None
    return yes_or_no(text, reading)


def speaks_of_wiping(text: str) -> bool:
    """Whether wiping is named, and not forbidden ("mitao mat")."""
    words = phrase(text)
    forbidden = any(word in _FORBID for word in words)
    return not forbidden and any(word in _WIPING for word in words)


def changes_her_mind(text: str) -> bool:
    """Whether somebody who refused now asks for being remembered after all."""
    words = phrase(text)
    return any(word in _REMEMBER for word in words) and not any(word in _NO for word in words)


def value_of(attribute: Attribute, text: str, reading: Interpretation) -> FactValue | None:
    """The value that a message gives for an attribute that was asked, or None."""
    named = reading.first(attribute.id)
    if named is not None and not isinstance(named.value, bool):
        return named.value
    if attribute.type == "boolean":
        return yes_or_no(text, reading)
    if attribute.type in ("integer", "number"):
        return _number(attribute, text, reading)
    if attribute.type == "choice":
        return _chosen(attribute, text, reading)
    if attribute.type == "list":
        return _listed(text, reading)
    return _place(attribute, text, reading)


def _number(attribute: Attribute, text: str, reading: Interpretation) -> FactValue | None:
    if attribute.id == "annual_household_income":
        return _income(text, reading)
    found = find_numbers(text, expecting=True)
    ordinal = next((_ORDINALS[w] for w in phrase(text) if w in _ORDINALS), None)
    if not found and attribute.id == "child_order" and ordinal is not None:
        return ordinal
    if not found:
        return 0 if attribute.id in COUNTS and yes_or_no(text, reading) is False else None
    value: float = found[0].value
    words = phrase(text)
    if attribute.id == "land_holding_ha":
        if any(word in _ACRE for word in words) or len(words) == 1:
            value = round(value * HECTARES_IN_ACRE, 2)
        elif not any(word in _HECTARE for word in words):
            return None
    elif attribute.type == "integer":
        value = int(value)
    if attribute.min is not None and value < attribute.min:
        return None
    if attribute.max is not None and value > attribute.max:
        return None
    return value


def _income(text: str, reading: Interpretation) -> FactValue | None:
    amount = reading.first("amount")
    found = find_numbers(text, expecting=True)
    value = amount.value if amount is not None else found[0].value if found else None
    if not isinstance(value, int | float):
        return None
    monthly = amount is not None and amount.role == "monthly"
    monthly = monthly or any(word in _MONTH for word in phrase(text))
    return int(value) * 12 if monthly else int(value)


def names_colour(text: str) -> bool:
    """Whether a ration card is told by its colour, which means something else in each State."""
    return any(word in _COLOURS for word in phrase(text))


def may_be_monthly(text: str, reading: Interpretation, value: FactValue) -> bool:
    """Whether a bare income is so small that it may be a month's."""
    amount = reading.first("amount")
    told = amount is not None and amount.role is not None
    words = phrase(text)
    yearly = any(word in _YEAR for word in words)
    monthly = any(word in _MONTH for word in words)
    return isinstance(value, int) and 0 < value < SMALL_INCOME and not (told or yearly or monthly)


def _chosen(attribute: Attribute, text: str, reading: Interpretation) -> FactValue | None:
    """The option whose title or value the message names; the longest match wins."""
    said = phrase(text)
    best: tuple[int, FactValue] | None = None
    for option in attribute.options:
        for title in (option.hi, option.en, option.value.replace("_", " ")):
            wanted = phrase(title)
            if wanted and stands_in(wanted, said) and (best is None or len(wanted) > best[0]):
                best = (len(wanted), option.value)
    if best is not None:
        return best[1]
    values = [option.value for option in attribute.options]
    if "none" in values and len(said) <= BARE and yes_or_no(text, reading) is False:
        return "none"
    return None


def _listed(text: str, reading: Interpretation) -> FactValue | None:
    schemes = tuple(str(entity.value) for entity in reading.all("scheme"))
    if schemes:
        return schemes
    words = phrase(text)
    if yes_or_no(text, reading) is False or (words and all(w in _NONE | _NO for w in words)):
        return ()
    return None


def _place(attribute: Attribute, text: str, reading: Interpretation) -> FactValue | None:
    """A place is what gazetteers know; block and panchayat are taken as typed, if short."""
    if attribute.id in ("block", "gram_panchayat") and 0 < len(text.strip()) <= 40:
        return text.strip()
    return None
