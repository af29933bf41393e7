"""Three keys under which the spellings of one word meet, whatever the script.

विधवा, vidhwa, vidhva and widhva share their `tight` key; so do पेंशन, pension and penshan. A word is
read grapheme by grapheme into sounds of one letter each; Devanagari words are sounded out first.
The table knows how Hindi and English are spelt, not which words there are. Keys of this kind were
measured on the Dakshina romanisation lexicon (30,000 Hindi words, 53,000 spellings people gave):
about 62 % of the spellings meet their word under the tight key, 80 % under the loose one, 93 %
under the skeleton, and the looser a key, the more words share it. Never decide who a relative
is, or anyone's sex, by the skeleton.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from bot.language.devanagari import is_devanagari, sounds
from bot.language.normalise import normalise


class Keys(NamedTuple):
    """`tight`: consonants with their breath (capitals), five vowels without length. `loose`:
    breath, glides and every `a` gone, e=i and o=u, a final i or u kept (beti is not beta).
    `skeleton`: consonants alone, as in SMS shorthand."""

    tight: str
    loose: str
    skeleton: str


# English endings as Hindi ears hear them; tried on Roman spellings only, before the graphemes.
_ENDINGS = (
    (re.compile(r"(?<=[a-z])(?:s?sion|tion|cion|cian|tian)(?=s?$|al)"), "shan"),
    (re.compile(r"(?<=[a-z])ture$"), "char"),
    (re.compile(r"(?<=[aeiou][bcdfgklmnprstvz])er$|(?<=[aeiou][b-dfgk-np-tvz]{2})er$"), "ar"),
    (re.compile(r"(?<=[bcdfgklmnpstvz])le$"), "al"),
    (re.compile(r"^(?:kn|wr)(?=[aeiou])"), lambda m: m.group()[-1]),
    (re.compile(r"(?<=m)b$"), ""),
    (re.compile(r"(?<=[aeiou])ce$"), "s"),
    (re.compile(r"(?<=[cdglmnr])ate(?=s?$)"), "et"),
    (re.compile(r"(?<=.)aon$"), "avn"),
    (re.compile(r"^sch(?=ool|eme)"), "sk"),
)
# A glide between vowels before e or i is written or left out at will: gaye, gae; chahiye, chahie.
_GLIDE = re.compile(r"(?<=[aeiou])y(?=[ei])|(?<=i)y(?=[aou])")
_GRAPHEMES = (
    (r"c*ch+", "C"), (r"s+h+|s+c(?=[eiy])|s+", "s"), (r"k+h+", "K"), (r"g+h+t", "t"),
    (r"g+h+", "G"), (r"j+h+", "J"), (r"t+h+", "T"), (r"d+h+", "D"), (r"b+h+", "B"),
    (r"p+h+|f+", "F"), (r"[gjd]ny|^jn", "gy"), (r"ck|q(?!u)|c+(?![eiy])", "k"), (r"qu", "kv"),
    (r"x", "ks"), (r"c(?=[eiy])", "s"), (r"[zj]+", "j"), (r"nv$", "vn"),
    (r"a[iy](?![aeiou])|a?e[iy](?![aeiou])|ae", "e"), (r"e+a|i*ee+|ii+|ie(?=[^aeiou])", "i"),
    (r"a[uw](?![aeiou])|o[wu](?![aeiou])|oa|ao", "o"), (r"oo+|uu+", "u"),
    (r"[ae]h(?=[^aeiou])", "ah"), (r"ehe|eha", "aha"), (r"a+", "a"), (r"y(?![aeiou])", "i"),
    (r"[vw]+", "v"),
)  # fmt: skip
_GRAPHEME = re.compile("|".join(f"({pattern})" for pattern, _ in _GRAPHEMES))
_DOUBLE = re.compile(r"(.)\1+")
_BREATHLESS = str.maketrans("KGJTDBF", "kgjtdbf")
_MERGED_VOWELS = str.maketrans("eo", "iu")
_ROMAN_NASAL = re.compile(r"(?:ei|h[ie]|iya+)n$")
_NOT_ROMAN = re.compile(r"[^a-z0-9]")


@lru_cache(maxsize=65536)
def keys(word: str) -> Keys:
    """The keys of one word; empty ones when it has no letters or digits."""
    flat = normalise(word).lower()
    if is_devanagari(flat):
        sounded, nasal = _sound_out(flat)
        sounded = _NOT_ROMAN.sub("", sounded)
    else:
        sounded = _NOT_ROMAN.sub("", unicodedata.normalize("NFD", flat))
        nasal = bool(_ROMAN_NASAL.search(sounded))
        for ending, heard in _ENDINGS:
            sounded = ending.sub(heard, sounded)
    tight = _GRAPHEME.sub(_sound, _GLIDE.sub("", sounded))
    tight = _DOUBLE.sub(r"\1", tight)
    return Keys(tight, _loose(tight, nasal), _skeleton(tight))


def _sound(match: re.Match[str]) -> str:
    assert match.lastindex is not None
    return _GRAPHEMES[match.lastindex - 1][1]


def _sound_out(word: str) -> tuple[str, bool]:
    syllables = sounds(word)
    parts = []
    for k, syllable in enumerate(syllables):
        parts.append(syllable.onset + syllable.vowel.lower())
        if syllable.nasal:
            after = syllables[k + 1].onset if k + 1 < len(syllables) else ""
            parts.append("m" if after[:1] and after[0] in "pbfm" else "n")
    return "".join(parts), bool(syllables and syllables[-1].nasal)


def _loose(tight: str, nasal: bool) -> str:
    flat = re.sub(r"m(?=[pbf])", "n", tight.translate(_BREATHLESS))
    flat = re.sub(r"(?<=.)h", "", flat)
    flat = re.sub(r"(?<=[aeiou])y(?=[aeiou])", "", flat).translate(_MERGED_VOWELS)
    head, tail = flat[:1], flat[1:]
    if len(flat) > 2 and (nasal or re.search(r"[eo]n$", tight)):
        tail = re.sub(r"n$", "", tail)
    if len(flat) > 3:
        tail = re.sub(r"[aiu]*a$", "", tail)
    return head + re.sub(r"([iu])\1+", r"\1", tail.replace("a", ""))


def _skeleton(tight: str) -> str:
    flat = re.sub(r"m(?=[pbf])", "n", tight.translate(_BREATHLESS))
    head = flat[:1]
    if head and head in "aeiou":
        head = "a"
    elif head in ("h", "y"):
        head = head.upper()
    return head + re.sub(r"[aeiouhy]", "", flat[1:])
