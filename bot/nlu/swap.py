"""Has a running NLU server read by another model, by Rasa's HTTP API, without a pause.

The server goes on reading with the old model until the new one is loaded. Rasa takes another file
of the same folder where the one asked for is missing, so what it has loaded is looked at.
"""

import json
import tarfile
from pathlib import Path
from typing import Literal

import httpx

from bot.core.errors import HelplineError
from bot.nlu.trust import authorities

_LONGEST_LOAD = 120.0
_LONGEST_LOOK = 5.0


class SwapError(HelplineError):
    """The server did not take the new model; the text says whether it has the old one."""


def model_id(model: Path) -> str:
    """The id that training gave to a model. Raises HelplineError when the file is none."""
    try:
        with tarfile.open(model, "r:gz") as archive:
            names = {name.removeprefix("./"): name for name in archive.getnames()}
            told = archive.extractfile(names["metadata.json"])
            return str(json.loads(told.read() if told else b"")["model_id"])
    except (OSError, tarfile.TarError, KeyError, ValueError) as error:
        raise HelplineError(
            f"{model.name} is no trained model ({type(error).__name__})."
        ) from error


def served(url: str) -> str | None:
    """The id of the model that the server reads with; None when no server answers."""
    try:
        answer = httpx.get(
            f"{url}/status", timeout=_LONGEST_LOOK, trust_env=False, verify=authorities()
        )
        answer.raise_for_status()
        told = answer.json()
    except (httpx.HTTPError, ValueError):
        return None
    return str(told.get("model_id")) if isinstance(told, dict) else None


def swap(url: str, new: Path, old: Path | None) -> Literal["swapped", "nobody"]:
    """Have the server at `url` read by `new`; `old` is what it gets back if that fails.

    `nobody`: no server runs there. Raises SwapError.
    """
    if served(url) is None:
        return "nobody"
    try:
        _load(url, new)
    except HelplineError as error:
        raise SwapError(f"{error} {_put_back(url, old)}") from error
    return "swapped"


def _load(url: str, model: Path) -> None:
    wanted = model_id(model)
    try:
        answer = httpx.put(
            f"{url}/model",
            json={"model_file": str(model)},
            timeout=_LONGEST_LOAD,
            trust_env=False,
            verify=authorities(),
        )
        answer.raise_for_status()
        asked = httpx.post(
            f"{url}/model/parse",
            json={"text": "namaste"},
            timeout=_LONGEST_LOOK,
            trust_env=False,
            verify=authorities(),
        )
        asked.raise_for_status()
    except httpx.HTTPError as error:
        raise SwapError(f"The server did not take {model.name} ({_reason(error)}).") from error
    if served(url) != wanted:
        raise SwapError(f"The server says it took {model.name}, but reads with another model.")


def _put_back(url: str, old: Path | None) -> str:
    if old is None:
        return "There is no older model to put back: restart the helpline."
    try:
        _load(url, old)
    except HelplineError:
        return f"Nor did it take {old.name} back: restart the helpline."
    return f"It reads with {old.name} as before."


def _reason(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.HTTPStatusError):
        return f"status {error.response.status_code}"
    return type(error).__name__
