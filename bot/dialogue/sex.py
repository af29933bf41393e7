"""Whether a man or a woman writes, as far as the words tell: Hindi verbs do."""

import re

MAN = re.compile(
    r"(?:saal|sal|varsh|साल|वर्ष)\s+(?:ka|का)\s+(?:hu|hoon|hun|hoo|हूँ|हूं|हुं)(?![\wऀ-ॿ])"
    r"|\b(?:main|mai|mein|i am a|i m a)\s+(?:purush|mard|man|male)\b|(?:मैं|मै)\s+(?:पुरुष|मर्द)"
    r"|\b(?:rehta|rahta|karta|chahta|kamata)\s+(?:hu|hoon|hun)\b"
    r"|(?:रहता|करता|चाहता|कमाता)\s+(?:हूँ|हूं)"
    r"|\b(?:meri|mri)\s+(?:patni|biwi|bibi|wife|gharwali)\b|मेरी\s+(?:पत्नी|बीवी|घरवाली)|\bmy wife\b",
    re.IGNORECASE,
)
"""Signs that the one who writes is a man; nothing is made of their absence."""

WIFE = re.compile(r"\b(?:patni|biwi|bibi|wife|gharwali)\b|पत्नी|बीवी|घरवाली", re.IGNORECASE)


def is_man(text: str) -> bool:
    """Whether the writer tells that he is a man."""
    return MAN.search(text) is not None


def speaks_of_wife(text: str) -> bool:
    """Whether a wife is spoken of; the NLU contract knows her only as `other`."""
    return WIFE.search(text) is not None
