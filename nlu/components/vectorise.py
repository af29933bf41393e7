"""Documents to sparse TF-IDF rows; each group of features has a weight of its own.

Counting and weighing are apart: the words are counted once, and the weights of any subset of the
documents (a fold of cross-validation) follow from the counts without reading a text again.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import sparse

from nlu.components.features import GROUPS, Document

_RARE = {"word": 2, "key": 2, "char": 2, "slot": 2, "sense": 2}
"""Features of these groups count only when so many documents have them, where there are many."""

MANY = 4000
"""Documents in scope; with fewer, what a single one has is all there is to learn from, and letters
help where the sounds of a word were met too seldom. Strangers do not count: of them there are
always some thousands."""

_UNKNOWN = "unknown key"

_WEIGHTS = {
    "word": 0.7, "key": 1.0, "slot": 1.0, "tail": 0.6, "char": 1.0, "letter": 1.0, "sense": 1.2,
    "shape": 0.5, "strange": 0.0,
}  # fmt: skip
_SHARE = np.array([_WEIGHTS[name] for name in GROUPS])


@dataclass(frozen=True)
class Counted:
    """A document as the columns that it has, in order, and how often it has each."""

    columns: np.ndarray
    times: np.ndarray
    group: np.ndarray
    """The group of every column there is, as an index of `GROUPS`; all documents share it."""

    def fingerprint(self) -> str:
        """What Rasa's cache tells messages apart by."""
        held = self.columns.tobytes() + self.times.tobytes()
        return hashlib.blake2b(held, digest_size=16).hexdigest()


class Weighed(NamedTuple):
    """A message as the columns that it has and what each weighs."""

    columns: np.ndarray
    values: np.ndarray


def unstack(counts: sparse.csr_matrix, group: np.ndarray) -> Iterator[Counted]:
    """The rows of a matrix of counted documents, one by one."""
    for start, end in pairwise(counts.indptr):
        yield Counted(counts.indices[start:end], counts.data[start:end], group)


def stack(rows: Sequence[Counted]) -> sparse.csr_matrix:
    """Documents counted by one vocabulary as a matrix: one row a document."""
    ends = np.cumsum([0, *(len(row.columns) for row in rows)], dtype=np.int32)
    columns = np.concatenate([row.columns for row in rows])
    times = np.concatenate([row.times for row in rows])
    return sparse.csr_matrix((times, columns, ends), shape=(len(rows), len(rows[0].group)))


class Vocabulary:
    """Which feature is which column, by group."""

    def __init__(self, columns: dict[str, dict[str, int]]) -> None:
        self._columns = columns
        self.size = sum(len(names) for names in columns.values())
        self.knows_letters = bool(columns["letter"])
        self._strange = columns["strange"][_UNKNOWN]
        self.group = np.empty(self.size, dtype=np.int8)
        for index, name in enumerate(GROUPS):
            self.group[list(columns[name].values())] = index

    @classmethod
    def of(cls, documents: Sequence[Document], many: bool = False) -> "Vocabulary":
        """The vocabulary of some documents; of `many`, without the rare features of large groups
        and without letters."""
        columns: dict[str, dict[str, int]] = {}
        at = 0
        rare = _RARE if many else {}
        for group in GROUPS:
            if group == "strange":
                names = [_UNKNOWN]
            elif group == "letter" and many:
                names = []
            else:
                seen = Counter(name for doc in documents for name in set(doc[group]))
                names = sorted(name for name, n in seen.items() if n >= rare.get(group, 1))
            columns[group] = {name: at + offset for offset, name in enumerate(names)}
            at += len(names)
        return cls(columns)

    def count(self, doc: Document) -> Counted:
        """How often each known feature occurs in a document."""
        columns: list[int | None] = []
        for group, known in self._columns.items():
            if not known:
                continue
            found = [known.get(name) for name in doc[group]]
            columns += found
            if group == "key":
                columns += [self._strange] * found.count(None)
        present = np.array([column for column in columns if column is not None], dtype=np.int32)
        which, times = np.unique(present, return_counts=True)
        return Counted(which, times.astype(np.float32), self.group)

    def save(self, path: Path) -> None:
        """As JSON: for every group its features in column order."""
        names = {group: list(self._columns[group]) for group in GROUPS}
        path.write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Vocabulary":
        """What `save` wrote."""
        columns: dict[str, dict[str, int]] = {}
        at = 0
        for group, names in json.loads(path.read_text(encoding="utf-8")).items():
            columns[group] = {name: at + offset for offset, name in enumerate(names)}
            at += len(names)
        return cls(columns)


@dataclass(frozen=True)
class Weighting:
    """Inverse document frequencies; 0 marks a feature that the documents it was made of lack."""

    idf: np.ndarray

    @classmethod
    def of(cls, counts: sparse.csr_matrix) -> "Weighting":
        """The weights that follow from some counted documents."""
        having = np.bincount(counts.indices, minlength=counts.shape[1])
        idf = np.log((1.0 + counts.shape[0]) / (1.0 + having)) + 1.0
        return cls(np.where(having > 0, idf, 0.0).astype(np.float32))

    def weigh(self, counts: sparse.csr_matrix, group: np.ndarray) -> sparse.csr_matrix:
        """TF-IDF rows: logarithmic counts, every group scaled to the same length."""
        rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        values = self._values(counts.indices, counts.data, group[counts.indices], rows)
        return sparse.csr_matrix((values, counts.indices, counts.indptr), shape=counts.shape)

    def weigh_one(self, one: Counted) -> Weighed:
        """The TF-IDF row of one message, as `weigh` would have it."""
        kind = one.group[one.columns]
        return Weighed(one.columns, self._values(one.columns, one.times, kind, np.zeros(1, int)))

    def _values(
        self, columns: np.ndarray, times: np.ndarray, kind: np.ndarray, rows: np.ndarray
    ) -> np.ndarray:
        values = (1.0 + np.log(times)) * self.idf[columns]
        cell = rows * len(GROUPS) + kind
        length = np.sqrt(np.bincount(cell, values**2, minlength=len(GROUPS)))
        values *= _SHARE[kind] / np.maximum(length[cell], 1e-9)
        weighed: np.ndarray = values.astype(np.float32)
        return weighed

    def coverage(self, one: Counted) -> float:
        """Of the keys of a message, the share that these documents had."""
        kind = one.group[one.columns]
        is_key = kind == GROUPS.index("key")
        known = one.times[is_key & (self.idf[one.columns] > 0)].sum()
        strange = one.times[kind == GROUPS.index("strange")].sum()
        return float(known / max(one.times[is_key].sum() + strange, 1.0))
