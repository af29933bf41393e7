"""What each intent means, for somebody who has to choose one for a message."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Meaning:
    """An intent in a few words of both languages."""

    intent: str
    hi: str
    en: str


@dataclass(frozen=True)
class Group:
    """Intents that stand together."""

    hi: str
    en: str
    meanings: tuple[Meaning, ...]


def _group(hi: str, en: str, *rows: tuple[str, str, str]) -> Group:
    return Group(hi, en, tuple(Meaning(*row) for row in rows))


GROUPS = (
    _group(
        "योजना के बारे में पूछती है", "Asks about schemes",
        ("find_schemes", "मेरे लिए क्या है", "Which schemes are there for me"),
        ("check_eligibility", "मुझे मिलेगा क्या", "Can I get this one"),
        ("ask_scheme_info", "यह योजना क्या है", "What this scheme is"),
        ("ask_benefit", "कितना, क्या मिलता है", "How much, what it gives"),
        ("ask_documents", "कौन से काग़ज़", "Which papers"),
        ("ask_how_to_apply", "फ़ॉर्म कैसे, कब भरें", "How, when to apply"),
        ("ask_contact", "कहाँ जाएँ, किससे मिलें", "Where to go, whom to meet, a number"),
        ("ask_status", "मेरे फ़ॉर्म का क्या हुआ", "What became of my application"),
    ),
    _group(
        "परेशानी", "Trouble",
        ("report_problem", "पैसा रुका, मना किया, घूस", "Stopped, refused, late, bribe, name cut"),
        ("seek_safety", "ख़तरा, मारपीट", "Danger, violence: the text is deleted at once"),
    ),
    _group(
        "बताती है, जवाब देती है", "Tells or answers",
        ("provide_info", "अपने बारे में बताया", "Tells a fact: age, widow, card"),
        ("correct_info", "पहले का सुधारा", "Corrects what she told"),
        ("for_someone_else", "किसी और के लिए", "It is for somebody else"),
        ("affirm", "हाँ", "Yes"),
        ("deny", "नहीं", "No"),
        ("dont_know", "पता नहीं", "Does not know"),
        ("skip", "यह नहीं बताना", "Will not say, next question"),
    ),
    _group(
        "बातचीत के बारे में", "About the talk itself",
        ("greet", "नमस्ते", "Greeting"),
        ("thank", "धन्यवाद", "Thanks"),
        ("goodbye", "चलती हूँ", "Goodbye"),
        ("help", "आप क्या कर सकती हैं", "What can you do"),
        ("why_asked", "यह क्यों पूछा", "Why do you ask that"),
        ("talk_to_human", "किसी इंसान से बात", "Wants a person"),
        ("ask_story", "किसी और की कहानी", "What other women did"),
        ("change_language", "भाषा बदलो", "Another language"),
        ("start_over", "फिर से शुरू", "Start again"),
        ("stop", "मैसेज बंद करो", "Stop writing to me"),
        ("delete_my_data", "मेरी बातें मिटाओ", "Erase what I told"),
    ),
    _group(
        "हमारा काम नहीं", "Not ours",
        ("out_of_scope", "किसी और चीज़ की बात", "Something else, or nothing one can tell"),
    ),
)  # fmt: skip
"""All intents of the contract, once each."""

MEANING = {meaning.intent: meaning for group in GROUPS for meaning in group.meanings}
