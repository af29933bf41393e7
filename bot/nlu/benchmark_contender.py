"""Who is measured: our pipeline and Rasa's default one, each with what it is trained on.

All get the same sentences. Ours must know what is *not* meant, so it also gets our own sentences
from outside any business (`nlu/data`, intent `out_of_scope`), whatever the set is about. Rasa's
default has no place for such sentences; `default-rasa-background` gets them nevertheless, as one
more intent, so that one can tell what the sentences do from what the pipeline does.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import ContentError
from bot.nlu import default_pipeline, serving, training, training_data
from bot.nlu.benchmark_set import REJECTED, BenchmarkSet, Labelled
from bot.nlu.model_store import ROOT

OURS = "haqdidi"
OTHERS = ("default-rasa", "default-rasa-background")

_OUT_OF_SCOPE = "out_of_scope"
_TURNED_AWAY = frozenset({_OUT_OF_SCOPE, "nlu_fallback"})


@dataclass(frozen=True)
class Contender:
    """One pipeline. `ours` takes the project's `config.yml` as it is, and its server; `epochs` is
    how long Rasa's default learns."""

    name: str
    epochs: int = default_pipeline.FULL

    @property
    def ours(self) -> bool:
        return self.name == OURS

    @property
    def background(self) -> bool:
        """Whether it also learns sentences from outside the set."""
        return self.name != "default-rasa"

    def config(self, folder: Path) -> Path:
        """The file with its configuration; a generated one is put into `folder`."""
        return ROOT / "config.yml" if self.ours else default_pipeline.write(folder, self.epochs)

    def serve(self, model: Path, port: int) -> list[str]:
        """The command that serves a model."""
        return serving.command(model, port, "light" if self.ours else "rasa")


class Labels:
    """The set's labels under names that no component knows, so that a foreign set with a label
    `seek_safety` teaches nothing about danger, and one with a slash is no trouble for Rasa."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._name = {label: f"label_{number}" for number, label in enumerate(labels)}
        self._label = {name: label for label, name in self._name.items()}

    def name(self, label: str) -> str:
        """The intent a label is trained as."""
        return _OUT_OF_SCOPE if label == REJECTED else self._name[label]

    def understood(self, parsed: Mapping[str, object]) -> tuple[str, float, str]:
        """Likeliest label of the set with its score, and the decision, from Rasa's answer."""
        chosen = _intent(parsed.get("intent"))
        ranking = parsed.get("intent_ranking")
        ranked = [chosen, *map(_intent, ranking if isinstance(ranking, list) else [])]
        known = [(self._label[name], chance) for name, chance in ranked if name in self._label]
        best, chance = known[0] if known else (REJECTED, 0.0)
        decided = REJECTED if chosen[0] in _TURNED_AWAY else self._label.get(chosen[0], REJECTED)
        return best, chance, decided


def _intent(told: object) -> tuple[str, float]:
    if not isinstance(told, Mapping):
        return "", 0.0
    return str(told.get("name") or ""), float(told.get("confidence") or 0.0)


def background() -> list[str]:
    """The project's own sentences that concern nobody's business; raises ContentError."""
    examples, problems = training_data.load(training.DATA)
    if problems:
        raise problems[0]
    found = [one.text for one in examples if one.intent == _OUT_OF_SCOPE]
    if not found:
        raise ContentError("holds no sentences of out_of_scope.", "nlu/data")
    return found


def examples(what: BenchmarkSet, labels: Labels, strangers: Sequence[str]) -> str:
    """Rasa's JSON of everything one contender learns. That format takes a sentence as it is:
    brackets and stars, which people type, mean something in the other ones."""
    rows: list[Labelled] = [*what.train, *(Labelled(text, REJECTED) for text in strangers)]
    common = [{"text": one.sentence, "intent": labels.name(one.label)} for one in rows]
    return json.dumps({"rasa_nlu_data": {"common_examples": common}}, ensure_ascii=False)
