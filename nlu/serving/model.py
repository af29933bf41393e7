"""A trained model of Rasa, unpacked and ready to read messages, one component after another."""

import importlib
import json
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from tarsafe import TarSafe

OURS = "nlu.components."
_MESSAGES = "__message__"
_MALFORMED = (ValueError, KeyError, TypeError)
_OF_RASA = frozenset({"NLUMessageConverter", "RegexMessageHandler"})
"""What Rasa puts around every pipeline: making a message of a request, which is done here, and
`/intent` commands for developers, which nobody who writes to a helpline shall give."""


class UnreadableModel(Exception):
    """The file is no model that this server can read; the message says why and what to do."""


class Storage:
    """The part of Rasa's ModelStorage that a trained component asks for: its own folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def read_from(self, resource: Resource) -> Iterator[Path]:
        """The folder of what the component had saved."""
        folder = self._folder / resource.name
        if not folder.is_dir():
            raise UnreadableModel(f"The model has nothing saved of {resource.name}. Train it anew.")
        yield folder


@dataclass(frozen=True)
class Model:
    """A loaded model. One thread at a time may read with it."""

    id: str
    file: str
    components: tuple[Any, ...]

    def read(self, text: str) -> dict[str, Any]:
        """What Rasa's `/model/parse` answers for `text`, as it would order it."""
        message = Message(data={TEXT: text}, output_properties={"text_tokens"})
        for component in self.components:
            (message,) = component.process([message])
        nothing = {"text": "", "intent": {"name": None, "confidence": 0.0}, "entities": []}
        return {**nothing, **message.as_dict(only_output_properties=True)}


def load(file: Path) -> Model:
    """The model in `file`. Raises UnreadableModel when it is none, or not of ours alone."""
    if not file.is_file():
        raise UnreadableModel(f"There is no model at {file}. Train with `./haqdidi nlu train`.")
    with tempfile.TemporaryDirectory(prefix="haqdidi-model-") as scratch:
        folder = Path(scratch)
        try:
            with TarSafe.open(file, mode="r:gz") as archive:
                archive.extractall(folder)  # noqa: S202 - TarSafe refuses what leaves the folder
            told = json.loads((folder / "metadata.json").read_text("utf-8"))
            schema = told["predict_schema"]["nodes"]
            steps = [schema[name] for name in _line(schema, told["nlu_target"])]
        except (OSError, EOFError, tarfile.TarError, zlib.error, *_MALFORMED) as error:
            raise UnreadableModel(
                f"{file.name} is not a trained model ({type(error).__name__}). "
                "Train with `./haqdidi nlu train`."
            ) from error
        storage = Storage(folder / "components")
        context = ExecutionContext(GraphSchema({}), told["model_id"])
        ours = [step for step in steps if _is_ours(step)]
        try:
            components = tuple(_component(step, storage, context) for step in ours)
        except (OSError, AttributeError, ImportError, *_MALFORMED) as error:
            raise UnreadableModel(
                f"{file.name} does not fit the components that are here now "
                f"({type(error).__name__}: {error}). Train with `./haqdidi nlu train`."
            ) from error
    return Model(told["model_id"], file.name, components)


def _line(schema: dict[str, Any], last: str) -> list[str]:
    """The nodes from the message to `last`: a pipeline is a line, each needs the one before."""
    names: list[str] = []
    name = last
    while name != _MESSAGES:
        names.append(name)
        name = schema[name]["needs"]["messages"]
    return names[::-1]


def _is_ours(step: dict[str, Any]) -> bool:
    uses: str = step["uses"]
    if uses.startswith(OURS):
        return True
    if uses.rpartition(".")[2] in _OF_RASA:
        return False
    raise UnreadableModel(
        f"The pipeline has {uses}, a component of Rasa's own, which may need TensorFlow. "
        "Set HAQDIDI_NLU_SERVER=rasa to serve this model with Rasa's own server."
    )


def _component(step: dict[str, Any], storage: Storage, context: ExecutionContext) -> Any:
    module, _, name = step["uses"].rpartition(".")
    kind = getattr(importlib.import_module(module), name)
    config = {**kind.get_default_config(), **step["config"]}
    saved = step["resource"]
    resource = Resource(**saved) if saved else Resource(name)
    make = getattr(kind, step["constructor_name"])
    return make(config, storage, resource, context)
