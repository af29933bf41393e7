"""Documents to sparse TF-IDF rows; each group of features weighs the same.

Counting and weighing are apart: the words are counted once, and the weights of any subset of the
documents (a fold of cross-validation) follow from the counts without reading a text again.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse

from nlu.components.features import GROUPS, Document

_RARE = {"word": 2, "key": 2, "char": 2, "slot": 2, "sense": 2}
"""Features of these groups count only when so many documents have them."""

_UNKNOWN = "unknown key"

_WEIGHTS = {
    "word": 0.7, "key": 1.0, "slot": 1.0, "tail": 0.6, "char": 1.0, "sense": 1.2, "shape": 0.5,
    "strange": 0.0,
}  # fmt: skip


class Vocabulary:
    """Which feature is which column, by group."""

    def __init__(self, columns: dict[str, dict[str, int]]) -> None:
        self._columns = columns
        self.size = sum(len(names) for names in columns.values())
        self._strange = columns["strange"][_UNKNOWN]
        self.group = np.empty(self.size, dtype=np.int8)
        for index, name in enumerate(GROUPS):
            self.group[list(columns[name].values())] = index

    @classmethod
    def of(cls, documents: Sequence[Document]) -> "Vocabulary":
        """The vocabulary of some documents, rare features of the large groups left out."""
        columns: dict[str, dict[str, int]] = {}
        at = 0
        for group in GROUPS:
            seen = Counter(name for doc in documents for name in set(doc[group]))
            names = sorted(name for name, n in seen.items() if n >= _RARE.get(group, 1))
            if group == "strange":
                names = [_UNKNOWN]
            columns[group] = {name: at + offset for offset, name in enumerate(names)}
            at += len(names)
        return cls(columns)

    def count(self, documents: Sequence[Document]) -> sparse.csr_matrix:
        """How often each known feature occurs: one row a document."""
        data: list[float] = []
        indices: list[int] = []
        ends = [0]
        for doc in documents:
            for group in GROUPS:
                known = self._columns[group]
                strange = 0
                for name, times in Counter(doc[group]).items():
                    column = known.get(name)
                    if column is not None:
                        indices.append(column)
                        data.append(times)
                    else:
                        strange += times
                if group == "key" and strange:
                    indices.append(self._strange)
                    data.append(strange)
            ends.append(len(indices))
        shape = (len(documents), self.size)
        return sparse.csr_matrix((np.array(data, np.float32), indices, ends), shape=shape)

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
        values = (1.0 + np.log(counts.data)) * self.idf[counts.indices]
        kind = group[counts.indices]
        cell = rows * len(GROUPS) + kind
        length = np.sqrt(np.bincount(cell, values**2, minlength=counts.shape[0] * len(GROUPS)))
        share = np.array([_WEIGHTS[name] for name in GROUPS])
        values *= share[kind] / np.maximum(length[cell], 1e-9)
        parts = (values.astype(np.float32), counts.indices, counts.indptr)
        return sparse.csr_matrix(parts, shape=counts.shape)

    def coverage(self, counts: sparse.csr_matrix, group: np.ndarray) -> np.ndarray:
        """Of the keys of a document, the share that these documents had."""
        keys = (group == GROUPS.index("key")).astype(np.float32)
        strange = (group == GROUPS.index("strange")).astype(np.float32)
        all_keys = np.asarray(counts @ (keys + strange)).ravel()
        known = np.asarray(counts @ (keys * (self.idf > 0))).ravel()
        return known / np.maximum(all_keys, 1.0)
