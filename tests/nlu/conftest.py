"""The model of the checkout, trained if need be, and its server asked by our client."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.knowledge import gazetteer
from bot.nlu import serving, training
from bot.nlu.rasa_server import RasaInterpreter
from tests.support.knowledge import whole


@pytest.fixture(scope="session")
def trained() -> Path:
    """The file of the model."""
    return training.train(gazetteer.export(whole()), if_changed=True).path


@pytest.fixture(scope="module")
def model(trained: Path) -> Iterator[RasaInterpreter]:
    """What reads with it, over HTTP."""
    with serving.running(trained) as url, RasaInterpreter(url, timeout=30) as interpreter:
        yield interpreter
