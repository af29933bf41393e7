"""Finds schemes by name or alias, whatever the script: Hindi, Roman Hindi and English meet at
the same phonetic keys.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import log

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.knowledge.scheme import Scheme
from bot.language.normalise import tokens
from bot.language.phonetic import keys

Phrase = tuple[str, ...]

LONG_ENOUGH = 4
"""Letters of a key from which one wrong letter is forgiven; shorter words have too many
neighbours."""


class Index:
    """The phrases by which schemes are known, by the keys of their words."""

    def __init__(self, schemes: Iterable[Scheme]) -> None:
        self._phrases: dict[Phrase, list[str]] = defaultdict(list)
        self._with: dict[str, set[Phrase]] = defaultdict(set)
        for scheme in schemes:
            names = (*scheme.aliases.every, scheme.id, *_both(scheme))
            for phrase in dict.fromkeys(phrase_of(name) for name in names):
                if phrase:
                    self._phrases[phrase].append(scheme.id)
                    for key in phrase:
                        self._with[key].add(phrase)
        frequency = Counter({key: len(phrases) for key, phrases in self._with.items()})
        total = len(self._phrases) + 1
        self._weight = {key: log(1 + total / count) for key, count in frequency.items()}

    def find(self, text: str, limit: int) -> list[str]:
        """Scheme ids, likeliest first: how much of a phrase is said, rare words counting most."""
        best = self.scores(text)
        return sorted(best, key=lambda scheme_id: (-best[scheme_id], scheme_id))[:limit]

    def scores(self, text: str) -> dict[str, float]:
        """How well a text fits each scheme that it fits at all, by id; more is better."""
        said = {self._known(key) for key in phrase_of(text)}
        best: dict[str, float] = {}
        for phrase in {p for key in said for p in self._with.get(key, ())}:
            whole = sum(self._weight[key] for key in phrase)
            heard = sum(self._weight[key] for key in phrase if key in said)
            score = heard * heard / whole
            for scheme_id in self._phrases[phrase]:
                best[scheme_id] = max(score, best.get(scheme_id, 0.0))
        return best

    def _known(self, key: str) -> str:
        """The key, or the one that it is one slip of the finger away from."""
        if key in self._with or len(key) < LONG_ENOUGH:
            return key
        near = extractOne(key, self._with.keys(), scorer=OSA.distance, score_cutoff=1)
        return near[0] if near else key


def phrase_of(text: str) -> Phrase:
    """The words of a text by their loose phonetic keys."""
    return tuple(keys(token.text).loose for token in tokens(text.replace("-", " ")))


def _both(scheme: Scheme) -> tuple[str, ...]:
    return (scheme.name.hi, scheme.name.en, scheme.short.hi, scheme.short.en)
