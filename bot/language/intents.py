"""A guess at the intent from cue words, so that the helpline stays of use while the model is away.

Whole-message words (greetings, yes, no) come first, then danger, then commands and talk about the
talk, then questions in the order in which one outweighs another, then bare facts.
"""

from collections.abc import Sequence
from typing import Optional

from bot.core.interpretation import Entity
from bot.language.reading import Reading, read
from bot.language.safety import heard

_WHOLE = (
    ("only_greet", "greet"),
    ("only_thank", "thank"),
    ("only_goodbye", "goodbye"),
    ("only_affirm", "affirm"),
    ("only_deny", "deny"),
)
_FILLERS = frozenset(
    """didi दीदी ji जी madam मैडम sir bhaiya भैया hai है h aap आप aapka आपका ka का ki की ke के
    to तो ab अब please hu हूं me mein में the a is ne ho हो bahut बहुत bohot mera मेरा so much
    very you kuch कुछ wo वो sab सब ha acha accha अच्छा sa ba बा babu बाबू तोहार hukum ghani ne
    ra na ना se से tha था that all for today right yes""".split()
)
_ABOUT_THE_TALK = (
    "delete_my_data", "stop", "start_over", "why_asked", "talk_to_human", "ask_story", "skip",
    "dont_know",
)  # fmt: skip
_QUESTIONS = (
    "report_problem", "ask_documents", "ask_status", "ask_benefit", "ask_contact",
    "check_eligibility", "ask_how_to_apply", "find_schemes", "ask_scheme_info", "help",
)  # fmt: skip
_ABOUT_HELP = ("scheme", "topic", "document")
_FACTS = (
    "age", "amount", "marital_status", "social_category", "poverty_card", "pregnant",
    "pregnancy_month", "child_count", "disability_percent", "occupation", "residence", "state",
    "district", "pin_code", "person_name", "document",
)  # fmt: skip
_SURE, _LIKELY, _PERHAPS, _HARDLY = 0.9, 0.75, 0.55, 0.35


def guess(text: str, entities: Sequence[Entity] = ()) -> tuple[str, float]:
    """The likeliest of the 29 intents and how sure that is, from 0 to 1.

    `entities` are those found in the same text; without them questions about a scheme and bare
    facts are guessed less well.
    """
    reading = read(text)
    kinds = {entity.entity for entity in entities}
    if heard(text) is not None:
        return "seek_safety", _SURE
    for decide in (_whole_message, _language, _the_talk, _correction, _question, _told):
        found = decide(reading, kinds)
        if found is not None:
            return found
    return "out_of_scope", _HARDLY


def _whole_message(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    if not reading.words:
        return "out_of_scope", _HARDLY
    if kinds or reading.says(*_ABOUT_THE_TALK, "topic_outside"):
        return None
    for meaning, intent in _WHOLE:
        if not reading.says(meaning):
            continue
        left = [
            word
            for i, word in enumerate(reading.words)
            if not reading.at(i, meaning) and word.spelling not in _FILLERS
        ]
        if not left or (meaning in ("only_thank", "only_goodbye") and len(left) <= 3):
            return intent, _SURE
    return None


def _language(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    wanted = "language" in kinds or (reading.says("change_language") and len(reading.words) <= 4)
    return ("change_language", _SURE) if wanted and not kinds & set(_ABOUT_HELP) else None


def _the_talk(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    for intent in _ABOUT_THE_TALK:
        if not reading.says(intent):
            continue
        if kinds & {"scheme", "topic"} and intent not in ("ask_story", "delete_my_data"):
            continue
        about_us = "message" in reading.text.lower() or not reading.says("report_problem")
        if intent == "stop" and (reading.says("topic_outside") or not about_us):
            continue
        if intent in ("dont_know", "skip") and (kinds or len(reading.words) > 9):
            continue
        return intent, _LIKELY
    return None


def _correction(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    told = kinds & {*_FACTS, "relation"} - {"document"}
    if not told or kinds & {"scheme", "topic"} or not reading.says("correct", "not"):
        return None
    if told == {"relation"} and reading.says("for", "to"):
        return None
    if (reading.says("not") and _two_values(reading)) or reading.says("correct"):
        lacking = kinds <= {"poverty_card", "occupation"} and not reading.says("wrong")
        return None if lacking or reading.says("find_schemes") else ("correct_info", _PERHAPS)
    return None


def _two_values(reading: Reading) -> bool:
    return len(reading.words) >= 4


def _question(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    ours = kinds & {"scheme", "document", "poverty_card"}
    wanted = kinds and reading.says("report_problem", "find_schemes")
    if reading.says("topic_outside") and not ours and not wanted:
        return "out_of_scope", _PERHAPS
    weights = {intent: _weight(reading, intent) for intent in _QUESTIONS}
    if not kinds & set(_ABOUT_HELP):
        weights["ask_scheme_info"] = 0
    if kinds & {"scheme"}:
        weights["find_schemes"] = min(weights["find_schemes"], 1)
        weights["help"] = 0
    if kinds & {"relation"} and not kinds & {"scheme", "topic"} and max(weights.values()) == 0:
        return None
    if "scheme" in kinds and max(weights.values()) == 0 and reading.says("wanted"):
        return "ask_how_to_apply", _PERHAPS
    best = max(_QUESTIONS, key=lambda intent: weights[intent])
    if weights[best] == 0:
        return None
    return best, _LIKELY if weights[best] > 1 else _PERHAPS


def _weight(reading: Reading, intent: str) -> int:
    """The longest cue of an intent, in words."""
    return max((hit.beyond - hit.first for hit in reading.all(intent)), default=0)


def _told(reading: Reading, kinds: set[str]) -> Optional[tuple[str, float]]:
    if "scheme" in kinds:
        return "ask_scheme_info", _PERHAPS
    if kinds & {"relation", "person_name"} and reading.says("for", "to"):
        return "for_someone_else", _LIKELY
    if kinds & set(_FACTS) or "relation" in kinds:
        return "provide_info", _LIKELY
    if "topic" in kinds:
        return "find_schemes", _PERHAPS
    if len(reading.words) <= 2 and any(word.text.isdigit() for word in reading.words):
        return "provide_info", _PERHAPS
    return None
