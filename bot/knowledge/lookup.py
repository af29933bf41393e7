"""What a reader looks for: names of schemes and of a State in one line, in any script."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import State
from bot.knowledge.scheme import Scheme
from bot.knowledge.search import phrase_of
from bot.language.normalise import tokens
from bot.language.phonetic import keys

WORTH_SHOWING = 0.3
"""What fits less than this part as well as the best answer is left out."""

OWN = 2.0
"""How much more a State's own scheme counts where that State was named."""

BY_SOUND = 3
"""Letters from which a State's name is heard by its sound. "ap" is Andhra Pradesh to who types just
that; by sound it would be a misspelt "aap" too."""


class Found(NamedTuple):
    """The schemes that were meant, best first, and the code of the State that was named."""

    schemes: tuple[Scheme, ...]
    state: str | None


def look_up(kb: KnowledgeBase, text: str, state: str | None = None) -> Found:
    """The schemes that a reader's line means.

    A State that it names keeps the schemes of other States out, unless the reader has already
    chosen one. A line that names nothing but a State finds all there is in it. Where it names a
    category ("shaadi"), the rest of that category follows what it names itself.
    """
    words = [token.text for token in tokens(text.replace("-", " "))]
    named, rest = _state_named(kb.states.values(), words)
    wanted = state or named
    if named and not rest:
        return Found(tuple(s for s in kb.offered if s.state == named), wanted)
    scores = {
        scheme_id: score * (OWN if wanted and kb.schemes[scheme_id].state else 1)
        for scheme_id, score in kb.index.scores(" ".join(rest)).items()
        if not wanted or kb.schemes[scheme_id].state in (None, wanted)
    }
    enough = WORTH_SHOWING * max(scores.values(), default=0)
    fitting = [kb.schemes[i] for i, score in scores.items() if score >= enough]
    # Where several fit alike, what the whole country has comes first.
    best_first = sorted(fitting, key=lambda s: (-scores[s.id], s.state or "", s.id))
    topics = _topics_named(kb, rest)
    about = [
        s for s in kb.offered
        if s.category in topics and s.state in (None, wanted or s.state) and s not in fitting
    ]  # fmt: skip
    return Found((*best_first, *about), wanted)


def _topics_named(kb: KnowledgeBase, words: list[str]) -> set[str]:
    """The categories whose name has one of the words, where no other category's name has it."""
    said = set(phrase_of(" ".join(words)))
    names = {
        category.id: {*phrase_of(category.name.hi), *phrase_of(category.name.en)}
        for category in kb.categories.values()
    }
    times = Counter(word for name in names.values() for word in name)
    return {i for i, name in names.items() if any(times[word] == 1 for word in name & said)}


def _state_named(states: Iterable[State], words: list[str]) -> tuple[str | None, list[str]]:
    """The code of the State that the words name, by its longest name, and the other words."""
    said = [_sound(word) for word in words]
    code, begin, length = None, 0, 0
    for state in states:
        for name in (state.name.hi, state.name.en, *state.heard):
            wanted = [_sound(token.text) for token in tokens(name)]
            if len(wanted) <= length:
                continue
            for start in range(len(said) - len(wanted) + 1):
                if said[start : start + len(wanted)] == wanted:
                    code, begin, length = state.code, start, len(wanted)
                    break
    return code, words[:begin] + words[begin + length :]


def _sound(word: str) -> str:
    return word.lower() if len(word) < BY_SOUND else keys(word).tight
