"""Lets our components be imported without TensorFlow, for one pinned version of Rasa.

A component module imports `rasa.engine.recipes.default_recipe` only to register itself for
training; that module imports all of Rasa's policies and classifiers, and these TensorFlow. A
stand-in with a `register` that does nothing takes its place, in this process alone. Everything else
that components use (messages, storage, the base class of components) is Rasa's own.

`tests/nlu/test_serving.py` compares what this server and `rasa run` answer, and fails when a newer
Rasa no longer fits.
"""

import enum
import sys
import types
from collections.abc import Callable
from typing import Any, TypeVar

import rasa

RASA_VERSION = "3.6.21"
_RECIPE = "rasa.engine.recipes.default_recipe"
_Component = TypeVar("_Component", bound=type)


class _ComponentType(enum.Enum):
    """The kinds that Rasa's recipe knows; a component names its own when it registers."""

    MESSAGE_TOKENIZER = 0
    MESSAGE_FEATURIZER = 1
    INTENT_CLASSIFIER = 2
    ENTITY_EXTRACTOR = 3


class _Recipe:
    """Stands in for Rasa's DefaultV1Recipe where nothing is trained."""

    ComponentType = _ComponentType

    @classmethod
    def register(cls, *_kinds: Any, **_options: Any) -> Callable[[_Component], _Component]:
        """Leave the component as it is."""
        return lambda component: component


def prepare() -> None:
    """Put the stand-in in place; call it before any component is imported.

    Raises RuntimeError when Rasa is not the version that this was written for, or when its recipe
    is there already.
    """
    if rasa.__version__ != RASA_VERSION:
        raise RuntimeError(
            f"This server reads models with Rasa {RASA_VERSION}, but Rasa {rasa.__version__} is "
            "installed. Set HAQDIDI_NLU_SERVER=rasa to serve the model with Rasa's own server, "
            "or make the environment anew with `uv sync --project nlu`."
        )
    if _RECIPE in sys.modules:
        raise RuntimeError("A component was imported before the server was prepared.")
    stand_in = types.ModuleType(_RECIPE)
    stand_in.DefaultV1Recipe = _Recipe  # type: ignore[attr-defined]
    sys.modules[_RECIPE] = stand_in
