"""Roman Hindi in Devanagari, for an encoder that has read Hindi in its own letters only.

Nothing is spelt out: a Roman word becomes the word of the training sentences that sounds like it,
the most frequent one of several. "vidhwa pension kab milegi" becomes "विधवा पेंशन कब मिलेगी"; a word
that no sentence has stays as it is. Nine words in ten of our Roman sentences find theirs. People
never see this text.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from bot.language.phonetic import keys
from bot.language.script import detect

_DEVANAGARI = re.compile(r"[\u0900-\u0963\u0970-\u097f]+")
_ROMAN = re.compile(r"[A-Za-z]+")

Table = dict[str, str]
"""Words by phonetic key."""


class DevanagariWords:
    """The Devanagari words of some sentences, by their tight keys and by their loose ones."""

    def __init__(self, tight: Table, loose: Table) -> None:
        self._tight = tight
        self._loose = loose

    @classmethod
    def of(cls, texts: Iterable[str]) -> "DevanagariWords":
        """The words of these texts; the more frequent one has the key, then the shorter one."""
        times = Counter(word for text in texts for word in _DEVANAGARI.findall(text))
        tight: Table = {}
        loose: Table = {}
        for word in sorted(times, key=lambda w: (-times[w], len(w), w)):
            sound = keys(word)
            tight.setdefault(sound.tight, word)
            loose.setdefault(sound.loose, word)
        return cls(tight, loose)

    def written(self, text: str) -> str:
        """A text of Roman Hindi in Devanagari, as far as the words are known; others unchanged."""
        if detect(text) != "hi-Latn":
            return text
        return _ROMAN.sub(lambda found: self._word(found.group()), text)

    def _word(self, roman: str) -> str:
        sound = keys(roman.lower())
        return self._tight.get(sound.tight) or self._loose.get(sound.loose) or roman

    def save(self, path: Path) -> None:
        """As JSON."""
        both = {"tight": self._tight, "loose": self._loose}
        path.write_text(json.dumps(both, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "DevanagariWords":
        """What `save` wrote."""
        both = json.loads(path.read_text(encoding="utf-8"))
        return cls(both["tight"], both["loose"])
