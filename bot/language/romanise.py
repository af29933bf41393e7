"""Hindi in Devanagari written in Roman letters as people type it on phones.

"आप विधवा पेंशन की हक़दार लगती हैं।" becomes "aap vidhwa pension ki haqdar lagti hain." The
output holds only characters of the GSM 7-bit alphabet (3GPP TS 23.038), so that an SMS keeps
its 160 characters.
"""

import re
import unicodedata
from functools import lru_cache

from bot.language.devanagari import Syllable, is_devanagari, sounds
from bot.language.lexicon.roman_loans import LOANS
from bot.language.lexicon.roman_words import SMALL_WORDS
from bot.language.lexicon.table import cased_rows
from bot.language.normalise import normalise

_WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u200c\u200d]+")
_RUPEES = re.compile(r"(?:₹|रु\.?(?= ?[0-9]))\s?(?=[0-9])")
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_INSTEAD = {
    "।": ".", "॥": ".", "॰": ".", "₹": "Rs ", "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-",
    "—": "-", "…": "...", "•": "-", "·": "-", "[": "(", "]": ")", "{": "(", "}": ")", "|": "/",
    "\\": "/", "~": "-", "^": "", "`": "'", "€": "EUR", "\t": " ", "\u00a0": " ", "→": "->",
    "×": "x", "✓": "*", "✔": "*", "≥": ">=", "≤": "<=", "−": "-", "½": "1/2",
}  # fmt: skip
_OPEN_AFTER = ("a", "A", "i", "I")
# Names of the English letters, the longer first: एसडीएम is SDM, सीएमओ is CMO.
_LETTERS = {
    "डब्ल्यू": "W", "एक्स": "X", "क्यू": "Q", "ज़ेड": "Z", "वाई": "Y", "एफ़": "F", "एफ": "F",
    "एच": "H",
    "आई": "I", "एल": "L", "एम": "M", "एन": "N", "एस": "S", "बी": "B", "सी": "C", "डी": "D",
    "आर": "R",
    "जी": "G", "जे": "J", "के": "K", "पी": "P", "टी": "T", "यू": "U", "वी": "V", "ए": "A", "ई": "E",
    "ओ": "O",
}  # fmt: skip
_ABBREVIATION = re.compile(f"(?:{'|'.join(_LETTERS)}){{3,}}")
_LETTER = re.compile("|".join(_LETTERS))


def romanise(text: str) -> str:
    """The text in Roman letters; what is Latin already stays, what GSM 7-bit lacks is left out."""
    if is_devanagari(text):
        text = _WORD.sub(lambda m: _word(m.group()), _RUPEES.sub("Rs ", text))
    return text.translate(_GSM_TABLE)


class _GsmTable(dict[int, str]):
    """What each character becomes, found when it is first met."""

    def __missing__(self, code: int) -> str:
        char = _INSTEAD.get(chr(code), chr(code))
        if not all(c in _GSM for c in char):
            bare = unicodedata.normalize("NFKD", char)
            char = "".join(c for c in bare if c in _GSM)
        self[code] = char
        return char


_GSM_TABLE = _GsmTable()


@lru_cache(maxsize=16384)
def _word(word: str) -> str:
    plain = normalise(word)
    known = _lexicon().get(plain)
    if known is not None:
        return known
    if _ABBREVIATION.fullmatch(plain):
        return _LETTER.sub(lambda m: _LETTERS[m.group()], plain)
    return _spell(sounds(plain))


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, str]:
    found: dict[str, str] = {}
    for table in (LOANS, SMALL_WORDS):
        for roman, words in cased_rows(table):
            for word in words:
                found.setdefault(normalise(word), roman)
    return found


def _spell(syllables: list[Syllable]) -> str:
    voiced = [syllable for syllable in syllables if syllable.vowel]
    closed = bool(syllables) and not syllables[-1].vowel
    short_word = len(voiced) == 1 and closed
    out: list[str] = []
    for k, syllable in enumerate(syllables):
        before = syllables[k - 1] if k else None
        out.append(_onset(syllable, before))
        if before is not None and not syllable.onset:
            out.append(_glide(before.vowel, syllable.vowel))
        out.append(_vowel(syllable, first=k == 0, long_wanted=short_word))
        if syllable.nasal:
            after = syllables[k + 1].onset if k + 1 < len(syllables) else ""
            out.append("m" if after[:1] in ("p", "b", "m") and after else "n")
    spelt = "".join(out)
    if syllables and syllables[-1].nasal and syllables[-1].vowel == "e" and len(voiced) > 1:
        spelt = spelt.removesuffix("en") + "ein"  # karein, baatein: "karen" reads as English
    return spelt + "a" if spelt.endswith("iy") and len(voiced) > 1 else spelt


def _onset(syllable: Syllable, before: Syllable | None) -> str:
    if syllable.onset != "v" or before is None:
        return syllable.onset
    open_vowel = syllable.vowel in ("a", "A", "")
    return "w" if open_vowel and (not before.vowel or syllable.vowel == "A") else "v"


def _glide(before: str, vowel: str) -> str:
    """लिए is typed liye and गए gaye."""
    return "y" if vowel == "e" and before in _OPEN_AFTER else ""


def _vowel(syllable: Syllable, *, first: bool, long_wanted: bool) -> str:
    doubled = {"A": "aa", "I": "ee", "U": "oo"}
    if syllable.vowel in doubled and long_wanted:
        return doubled[syllable.vowel]
    if syllable.vowel == "A" and first and not syllable.onset:
        return "aa"
    return syllable.vowel.lower()
