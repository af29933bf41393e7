"""Entities by `bot.language.entities`, with the names of the knowledge base packed into the model.

The gazetteer is read from a file when training and kept inside the model: a running model needs
no other file, and a model knows the schemes of the day it was trained.

Registered as a featurizer too, because Rasa then runs it on the training examples: the intent
classifier learns from sentences whose names and numbers are marked just as they will be in use.
"""

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.core.interpretation import Entity
from bot.language.entities import extract
from bot.language.gazetteer import Gazetteer
from nlu.components.learnt import LearntComponent

_FILE = "gazetteer.json"


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=True,
)
class KnowledgeEntityExtractor(LearntComponent[Gazetteer]):
    """Schemes, places, numbers and facts named in a message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`gazetteer`: file with the names of the knowledge base, read when training."""
        return {"gazetteer": "nlu/generated/gazetteer.json"}

    @classmethod
    def kept(cls, folder: Path) -> Gazetteer:
        """The names that the model was trained with."""
        return Gazetteer.from_dict(json.loads((folder / _FILE).read_text(encoding="utf-8")))

    def train(self, training_data: TrainingData) -> Resource:
        """Pack the names into the model."""
        source = Path(self._config["gazetteer"])
        if not source.is_file():
            raise InvalidConfigException(
                f"{source} is missing. It is made from the knowledge base by "
                "`./haqdidi nlu train`; train with that command."
            )
        names = source.read_text(encoding="utf-8")
        try:
            Gazetteer.from_dict(json.loads(names))
        except (KeyError, TypeError, ValueError) as error:
            raise InvalidConfigException(
                f"{source} is not a gazetteer ({error!r}). `./haqdidi nlu train` makes it anew; "
                "`./haqdidi kb check` says what is wrong with the knowledge base."
            ) from error
        with self._storage.write_to(self._resource) as folder:
            (Path(folder) / _FILE).write_text(names, encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mark the entities of the training examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the entities of each message, in the order of the text."""
        year = datetime.now(timezone.utc).year
        for message in messages:
            text = message.get(TEXT)
            if text and self._learned is not None:
                found = [_as_rasa(entity) for entity in extract(text, self._learned, year)]
                message.set(ENTITIES, found, add_to_output=True)
        return messages


def _as_rasa(entity: Entity) -> dict[str, Any]:
    told: dict[str, Any] = {
        "entity": entity.entity,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "extractor": KnowledgeEntityExtractor.__name__,
    }
    if entity.role is not None:
        told["role"] = entity.role
    if entity.candidates:
        told["candidates"] = list(entity.candidates)
    return told
