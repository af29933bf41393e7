"""Sentences that are nearly the same: under two intents, or here and in a test set. Pure.

Likeness is that of the sounds, 0 to 100: the share of letters that stay when one is turned into the
other (`rapidfuzz.fuzz.ratio`). Short sentences are left out: they are alike by nature.
"""

from bisect import bisect_right
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from bot.nlu.data_check import COPY, Finding, heard
from bot.nlu.samples import Sample
from bot.nlu.training_data import Example

_RESEMBLES = 85.0
_FEWEST_WORDS = 4


def across_intents(examples: Sequence[Example]) -> list[Finding]:
    """Pairs of nearly the same sentence under two intents: advice, one of them may be wrong."""
    told = [(heard(example.text), example) for example in examples]
    told = [one for one in told if len(one[0].split()) >= _FEWEST_WORDS]
    told.sort(key=lambda one: len(one[0]))
    sounds = [sound for sound, _ in told]
    lengths = [len(sound) for sound in sounds]
    findings = []
    for at, (sound, example) in enumerate(told):
        # Among the longer ones only those can be alike that are not too long for it.
        beyond = bisect_right(lengths, len(sound) * (200 - _RESEMBLES) / _RESEMBLES)
        near = process.extract(
            sound,
            sounds[at + 1 : beyond],
            scorer=fuzz.ratio,
            score_cutoff=_RESEMBLES,
            limit=None,
        )
        for other_sound, score, offset in near:
            other = told[at + 1 + offset][1]
            # The very same sounds are an error of their own, which `repeated` tells.
            if other.intent != example.intent and other_sound != sound:
                what = (
                    f"is nearly {other.file}:{other.line} ({other.intent}), {score:.0f} of 100; "
                    "see that both are right."
                )
                findings.append(Finding(example.file, example.line, what, grave=False))
    return findings


def resembling(examples: Sequence[Example], tests: Sequence[Sample], source: str) -> list[Finding]:
    """Sentences like one of the test set `source`, but no copy of it: advice.

    The message is named by its id only, so that nobody reads the test set on the way.
    """
    known = [(heard(test.text), test.id) for test in tests]
    known = [one for one in known if len(one[0].split()) >= _FEWEST_WORDS]
    sounds = [sound for sound, _ in known]
    findings = []
    for example in examples:
        sound = heard(example.text)
        if len(sound.split()) < _FEWEST_WORDS:
            continue
        near = process.extractOne(sound, sounds, scorer=fuzz.ratio, score_cutoff=_RESEMBLES)
        if near is not None and near[1] < COPY:
            what = f"is like {known[near[2]][1]} of {source}, {near[1]:.0f} of 100."
            findings.append(Finding(example.file, example.line, what, grave=False))
    return findings
