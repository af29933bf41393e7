"""Numbers that must never be kept are taken out of a message before anything else reads it.

Aadhaar numbers are known by their length, first digit and Verhoeff check digit (UIDAI, "Aadhaar
number": 12 digits, the last a Verhoeff digit, never beginning with 0 or 1). Virtual ids have 16
digits with the same check. PANs have a fixed form. Account and card numbers are runs of 11 to
18 digits; phone numbers of ten digits, PINs and amounts stay.
"""

import re

AADHAAR = "[आधार हटाया गया]"
VIRTUAL_ID = "[आधार वीआईडी हटाई गई]"
PAN = "[पैन हटाया गया]"
ACCOUNT = "[खाता संख्या हटाई गई]"

# The dihedral group of order ten and the powers of its permutation (Verhoeff 1969).
_MULTIPLIED = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
_PERMUTED = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 5, 7, 6, 2, 8, 3, 0, 9, 4),
    (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0),
    (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
    (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)

_GAP = r"[ \t\u00a0.\-–_/]{0,2}"
_RUN = re.compile(rf"(?<![0-9०-९])[0-9०-९](?:{_GAP}[0-9०-९]){{8,29}}(?![0-9०-९])")
_PAN = re.compile(r"(?<![A-Z0-9])[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z](?![A-Z0-9])", re.IGNORECASE)
_GROUP = re.compile(r"[0-9०-९]+")
_AADHAAR_DIGITS, _VID_DIGITS = 12, 16
_ACCOUNT_LEAST, _ACCOUNT_MOST = 11, 18


def mask(text: str) -> str:
    """The text with Aadhaar numbers, virtual ids, PANs and account numbers replaced."""
    return _RUN.sub(_masked_run, _PAN.sub(PAN, text))


def is_aadhaar(digits: str) -> bool:
    """Whether twelve Latin digits can be an Aadhaar number."""
    return len(digits) == _AADHAAR_DIGITS and digits[0] not in "01" and checks(digits)


def checks(digits: str) -> bool:
    """Whether the last digit is the Verhoeff check digit of those before it."""
    state = 0
    for place, digit in enumerate(reversed(digits)):
        state = _MULTIPLIED[state][_PERMUTED[place % 8][int(digit)]]
    return state == 0


def _masked_run(match: re.Match[str]) -> str:
    """A run of digits may hold several numbers side by side: look at its groups from the left."""
    run = match.group()
    groups = list(_GROUP.finditer(run))
    out: list[str] = []
    i = at = 0
    while i < len(groups):
        for beyond in range(len(groups), i, -1):
            written = run[groups[i].start() : groups[beyond - 1].end()]
            replacement = _name(written)
            if replacement:
                out += [run[at : groups[i].start()], replacement]
                at, i = groups[beyond - 1].end(), beyond
                break
        else:
            i += 1
    return "".join([*out, run[at:]])


def _name(written: str) -> str:
    groups = _GROUP.findall(written)
    digits = "".join(str(int(c)) for c in "".join(groups))
    if is_aadhaar(digits):
        return AADHAAR
    if len(digits) == _VID_DIGITS and checks(digits):
        return VIRTUAL_ID
    # Two numbers side by side, or a date, are not an account: one is written whole or in fours.
    whole = len(groups) == 1 or all(len(group) == 4 for group in groups[:-1])
    if len(digits) == _AADHAAR_DIGITS and re.match("91[6-9]", digits):
        return ""
    return ACCOUNT if whole and _ACCOUNT_LEAST <= len(digits) <= _ACCOUNT_MOST else ""
