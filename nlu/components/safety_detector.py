"""Signs of danger beside the intent: the property `safety` of the answer.

`{"kind": "violence" | … | null, "confidence": 0..1}`. Two ears listen: words of danger, which also
name the kind, and a model trained on `seek_safety` that weighs both. Where it is sure, the intent
becomes `seek_safety`: safety wins over every other wish. Where it is not, a word of danger is still
told, unless the model thinks it out of the question.

Trained without any `seek_safety`, on a set that is not the helpline's, it says so and keeps silent.
"""

import logging
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language.safety import heard
from nlu.components.learnt import LearntComponent, tell
from nlu.components.reading import as_written, counted, taught
from nlu.components.safety_model import SafetyModel

SEEK_SAFETY = "seek_safety"
UNNAMED_KIND = "violence"
"""What the model hears without a telling word is nearly always violence at home."""


_log = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SafetyDetector(LearntComponent[SafetyModel], IntentClassifier):
    """Sets `safety`, and lifts the intent to `seek_safety` where danger is told."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`suspicion`: below this probability a word of danger is taken for something else.
        `guess`: below this confidence the intent `seek_safety` alone is no sign of danger; a guess
        of one in four among 29 intents says that the message was not understood. `copy_weight`:
        what a copy of an example in another spelling counts beside the example."""
        return {"seed": 29, "suspicion": 0.02, "guess": 0.3, "copy_weight": 0.0}

    @classmethod
    def kept(cls, folder: Path) -> SafetyModel | None:
        """The model of danger; None where no danger was taught."""
        return SafetyModel.find(folder)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn what `seek_safety` sounds like."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT)]
        written = as_written(examples)
        named = [heard(example.get(TEXT)) is not None for example in written]
        danger = [example.get(INTENT) == SEEK_SAFETY for example in written]
        with self._storage.write_to(self._resource) as folder:
            if any(danger):
                counts, group, copies = taught(examples, self._config["copy_weight"])
                seed = self._config["seed"]
                model = SafetyModel.fit(counts, group, named, danger, seed, copies)
                model.save(Path(folder))
            else:
                _log.warning("No examples of %s: no sign of danger will be heard.", SEEK_SAFETY)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Listen to each message."""
        for message in messages:
            if self._learned is not None and message.get(TEXT):
                self._listen(message, self._learned)
        return messages

    def _listen(self, message: Message, model: SafetyModel) -> None:
        kind = heard(message.get(TEXT))
        chance = model.probability(counted(message), kind is not None)
        if chance >= model.threshold:
            _lift(message, chance)
        intent = message.get(INTENT) or {}
        if intent.get("name") == SEEK_SAFETY and intent["confidence"] >= self._config["guess"]:
            kind = kind or UNNAMED_KIND
        elif chance < self._config["suspicion"]:
            kind = None
        message.set("safety", {"kind": kind, "confidence": chance}, add_to_output=True)


def _lift(message: Message, chance: float) -> None:
    """Put `seek_safety` at the head of the ranking; the other intents share what is left."""
    ranking = message.get("intent_ranking") or []
    before = sum(one["confidence"] for one in ranking if one["name"] == SEEK_SAFETY)
    first = max(chance, before)
    share = (1.0 - first) / max(1.0 - before, 1e-9)
    others = [
        (one["name"], one["confidence"] * share) for one in ranking if one["name"] != SEEK_SAFETY
    ]
    tell(message, [(SEEK_SAFETY, first), *others])
