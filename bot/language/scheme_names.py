"""The forms in which a scheme's official name may turn up in a message.

"प्रधानमंत्री उज्ज्वला योजना 2.0 (…)" is said "उज्ज्वला योजना" or "उज्ज्वला"; "…, Madhya Pradesh" is never
said. Short forms are only made while enough of a name is left to be one.
"""

import re
from collections.abc import Iterator

_ASIDE = re.compile(r"\s*(?:\([^)]*\)|,.*$| - .*$|–.*$|\b[0-9०-९]+\.[0-9०-९]+\b)")
_HEADS = ("प्रधानमंत्री ", "मुख्यमंत्री ", "pradhan mantri ", "mukhyamantri ", "पीएम ", "pm ", "राष्ट्रीय ")
_TAILS = (" योजना", " yojana", " yojna", " scheme", " yojona", " कार्यक्रम", " programme")
_LEAST_LETTERS = 6


def forms(name: str) -> Iterator[str]:
    """The name and its shorter forms, in small letters, the longest first."""
    plain = _ASIDE.sub("", name.lower()).strip()
    seen = {name.lower().strip(): None, plain: None}
    for head in ("", *_HEADS):
        if not plain.startswith(head):
            continue
        bare = plain[len(head) :]
        seen.setdefault(bare)
        for tail in _TAILS:
            if bare.endswith(tail):
                seen.setdefault(bare[: -len(tail)])
    for form in seen:
        if len(form) >= _LEAST_LETTERS or form == name.lower().strip():
            yield form
