"""What our trained components have in common: how Rasa makes one, and how it is loaded again."""

from abc import abstractmethod
from pathlib import Path
from typing import Any, Generic, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

Learned = TypeVar("Learned")


class LearntComponent(GraphComponent, Generic[Learned]):
    """A component whose `train` saves something in its resource and whose `process` needs it.

    A subclass says by `kept` how that is read again.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        learned: Learned | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._learned = learned

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LearntComponent[Learned]":
        """A component that has not been trained yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LearntComponent[Learned]":
        """The trained component."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, cls.kept(Path(folder)))

    @classmethod
    @abstractmethod
    def kept(cls, folder: Path) -> Learned | None:
        """What `train` saved in `folder`; None where there was nothing to learn."""


def tell(message: Message, ranking: list[tuple[str, float]]) -> None:
    """Set a message's `intent` and `intent_ranking`; the likeliest intent comes first."""
    told = [{"name": name, "confidence": chance} for name, chance in ranking]
    message.set(INTENT, told[0], add_to_output=True)
    message.set("intent_ranking", told, add_to_output=True)
