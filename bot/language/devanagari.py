"""Devanagari words sounded out in Roman letters, with the silent vowels of Hindi left out.

`sounds` gives syllables for others to spell: `phonetic` makes keys of them, `romanise` words.
The rule for silent vowels is the usual one for Hindi (Ohala 1983): a final short `a` is silent, and
so is one between two voiced syllables (VC_CV), looked for from the right.
"""

from dataclasses import dataclass

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह",
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l l v sh sh s h".split(),
        strict=True,
    )
)
_NUKTA = {"ज": "z", "फ": "f", "ड": "d", "ढ": "dh"}
_VOWELS = dict(zip("अआइईउऊऋएऐओऔऑऍ", "a A i I u U ri e ai o au o e".split(), strict=True))
_SIGNS = dict(zip("ािीुूृेैोौॉॅ", "A i I u U ri e ai o au o e".split(), strict=True))
_SCHWA = "@"
_VIRAMA, _NUKTA_SIGN = "्", "़"


@dataclass
class Syllable:
    """`vowel` is `a` where it is heard, empty where it is silent; capitals are long vowels."""

    onset: str
    vowel: str
    nasal: bool = False


def is_devanagari(text: str) -> bool:
    """Whether any letter of the text is Devanagari."""
    return any("\u0900" <= c <= "\u097f" for c in text)


def sounds(word: str) -> list[Syllable]:
    """The syllables of one normalised Devanagari word; other characters stand for themselves."""
    syllables = _read(word.replace("ज्ञ", "ग्य").replace("सिंह", "सिंघ"))
    _silence(syllables)
    for syllable in syllables:
        if syllable.vowel == _SCHWA:
            syllable.vowel = "a"
    return syllables


def _read(word: str) -> list[Syllable]:
    out: list[Syllable] = []
    i = 0
    while i < len(word):
        char = word[i]
        i += 1
        if char in _CONSONANTS:
            onset = _CONSONANTS[char]
            if word[i : i + 1] == _NUKTA_SIGN:
                onset = _NUKTA.get(char, onset)
                i += 1
            following = word[i : i + 1]
            if following == _VIRAMA:
                vowel = ""
                i += 1
            elif following in _SIGNS:
                vowel = _SIGNS[following]
                i += 1
            else:
                vowel = _SCHWA
            out.append(Syllable(onset, vowel))
        elif char in _VOWELS:
            out.append(Syllable("", _VOWELS[char]))
        elif char in "ंँ":
            if out:
                out[-1].nasal = True
        elif char not in "़ऽ्ः":
            out.append(Syllable(char, ""))
    return out


def _silence(syllables: list[Syllable]) -> None:
    if len(syllables) > 1:
        last, before = syllables[-1], syllables[-2]
        # राज्य, मित्र, तत्व keep the final vowel: the cluster could not be spoken without it.
        in_cluster = before.vowel == "" and before.onset and last.onset in ("y", "r", "v")
        if last.vowel == _SCHWA and not last.nasal and not in_cluster:
            last.vowel = ""
    for k in range(len(syllables) - 2, 0, -1):
        here, before, after = syllables[k], syllables[k - 1], syllables[k + 1]
        if (
            here.vowel == _SCHWA
            and not here.nasal
            and here.onset not in ("", "y")
            and before.vowel
            and not (before.nasal and (before.vowel == _SCHWA or not before.onset))
            and after.onset
            and after.vowel
        ):
            here.vowel = ""
