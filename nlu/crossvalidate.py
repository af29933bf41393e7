"""Cross-validation inside Rasa's environment: `python -m nlu.crossvalidate < sentences > readings`.

In: one sentence a line, `{"text": …, "intent": …, "fold": 0}`. For every fold the pipeline of
`config.yml` is trained on the sentences of all other folds and reads those of this one. Out, also
one JSON a line: `{"fold": 0, "step": "…"}` on the way, and `{"at": 17, "intent": …, …}` for each
sentence, `at` being its line counted from 0.

Rasa's own cross-validation reads its files and warms its graph once a fold, knows only random folds
and nothing of danger. Here tokens and entities, which are learnt from no sentence, are found once.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.reading import COPY_OF
from nlu.serving import without_tensorflow

_BLIND = ("PhoneticTokenizer", "SentenceEncoder", "KnowledgeEntityExtractor")
"""Components that learn nothing of the intents: all folds share what they say."""

_CONTEXT = ExecutionContext(GraphSchema({}))


class Pipeline:
    """The components of a configuration, trained and asked in their order."""

    def __init__(self, config: Path, folder: Path) -> None:
        self._parts = yaml.safe_load(config.read_text(encoding="utf-8"))["pipeline"]
        self._storage = LocalModelStorage(folder)

    def prepare(self, messages: list[Message]) -> list[Message]:
        """What the blind components say of all messages, and of their copies in other spellings;
        gives these copies, for whoever teaches the messages."""
        copies: list[Message] = []
        for at, part in enumerate(self._parts):
            if _is_blind(part):
                component = self._trained(at, part, TrainingData(messages))
                if hasattr(component, "copies"):
                    copies = component.copies(messages)
                if hasattr(component, "begin"):
                    component.begin(messages)
                component.process([*messages, *copies])
        return copies

    def read(self, taught: Sequence[Message], held: Sequence[Message]) -> list[Message]:
        """The messages of `held`, read by components that learnt from `taught` alone."""
        data = TrainingData([_copy(one) for one in taught])
        asked = list(held)
        for at, part in enumerate(self._parts):
            if _is_blind(part):
                continue
            component = self._trained(at, part, data)
            if hasattr(component, "process_training_data"):
                data = component.process_training_data(data)
            component.process(asked)
        return asked

    def _trained(self, at: int, part: dict[str, Any], data: TrainingData) -> Any:
        module, _, name = part["name"].rpartition(".")
        cls: type[GraphComponent] = getattr(import_module(module), name)
        config = {**cls.get_default_config(), **{k: v for k, v in part.items() if k != "name"}}
        resource = Resource(f"{name}{at}")
        made = cls.create(config, self._storage, resource, _CONTEXT)
        if hasattr(made, "train"):
            made.train(data)
        return cls.load(config, self._storage, resource, _CONTEXT)


def readings(sentences: Sequence[dict[str, Any]], config: Path) -> Iterator[dict[str, Any]]:
    """What is told on the way, and of every sentence what it was heard as."""
    numbers = sorted({one["fold"] for one in sentences})
    messages = [Message({TEXT: one["text"], INTENT: one["intent"]}) for one in sentences]
    with tempfile.TemporaryDirectory(prefix="haqdidi-") as folder:
        pipeline = Pipeline(config, Path(folder))
        yield {"fold": numbers[0], "step": "finding names and numbers"}
        copies = pipeline.prepare(messages)
        for fold in numbers:
            yield {"fold": fold, "step": "learning and reading"}
            held = [at for at, one in enumerate(sentences) if one["fold"] == fold]
            hidden = {sentences[at]["text"] for at in held}
            taught = [m for m, one in zip(messages, sentences, strict=True) if one["fold"] != fold]
            taught += [copy for copy in copies if copy.get(COPY_OF) not in hidden]
            heard = pipeline.read(taught, [_unlabelled(messages[at]) for at in held])
            for at, message in zip(held, heard, strict=True):
                yield {"at": at, **_told(message)}


def _is_blind(part: dict[str, Any]) -> bool:
    return part["name"].rpartition(".")[2] in _BLIND


def _copy(message: Message) -> Message:
    return Message(dict(message.data))


def _unlabelled(message: Message) -> Message:
    return Message({key: value for key, value in message.data.items() if key != INTENT})


def _told(message: Message) -> dict[str, Any]:
    intent = message.get(INTENT)
    ranking = message.get("intent_ranking") or [intent]
    return {
        "intent": intent["name"],
        "confidence": float(intent["confidence"]),
        "ranking": [[one["name"], float(one["confidence"])] for one in ranking],
        "safety": (message.get("safety") or {}).get("kind"),
    }


def _say(lines: Iterable[dict[str, Any]], to: TextIO) -> None:
    for line in lines:
        to.write(json.dumps(line, ensure_ascii=False) + "\n")
        if "step" in line:
            to.flush()


if __name__ == "__main__":
    # Libraries print; only our own lines may reach whoever reads our answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    without_tensorflow.prepare()
    with answers, open(0, encoding="utf-8") as asked:
        _say(readings([json.loads(line) for line in asked], Path("config.yml")), answers)
