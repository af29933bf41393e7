"""Cross-validation of the pipeline on its training sentences, in a process of Rasa's environment.

The process (`nlu.crossvalidate`) trains on all folds but one and reads that one, fold by fold. What
it heard comes back as readings, so the figures are those of any other evaluation. Sentences of
training have no labelled entities: figures of entities mean nothing here.
"""

import json
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from typing import Any

from bot.core.errors import HelplineError
from bot.core.interpretation import Interpretation
from bot.nlu.environment import rasa_environment, rasa_python
from bot.nlu.model_store import ROOT
from bot.nlu.process import dies_with_us
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading
from bot.nlu.training_data import Example

_LAST_LINES = 15


def cross_validate(
    examples: Sequence[Example], folds: Sequence[int], progress: Callable[[int, str], None]
) -> list[Reading]:
    """One reading a sentence, by a model that was not taught its fold.

    `progress` hears the fold that is worked on and what is done. The gazetteer must have been
    written. Raises HelplineError with what the process said last.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as asked:
        for example, fold in zip(examples, folds, strict=True):
            line = {"text": example.text, "intent": example.intent, "fold": fold}
            asked.write(json.dumps(line, ensure_ascii=False) + "\n")
        asked.seek(0)
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as complaints,
            subprocess.Popen(  # noqa: S603 - a fixed command without a shell
                [str(rasa_python()), "-m", "nlu.crossvalidate"],
                cwd=ROOT,
                env=rasa_environment(),
                stdin=asked,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                encoding="utf-8",
                preexec_fn=dies_with_us(),  # noqa: PLW1509
            ) as rasa,
        ):
            heard = _listen(rasa, progress)
            if rasa.wait() != 0 or len(heard) != len(examples):
                complaints.seek(0)
                last = "".join(complaints.readlines()[-_LAST_LINES:])
                raise HelplineError(f"Cross-validation broke off. It said at the end:\n{last}")
    return [_reading(example, heard[at]) for at, example in enumerate(examples)]


def _listen(
    rasa: subprocess.Popen[str], progress: Callable[[int, str], None]
) -> dict[int, dict[str, Any]]:
    assert rasa.stdout is not None
    heard: dict[int, dict[str, Any]] = {}
    for line in rasa.stdout:
        told = json.loads(line)
        if "at" in told:
            heard[told["at"]] = told
        else:
            progress(told["fold"], told["step"])
    return heard


def _reading(example: Example, told: dict[str, Any]) -> Reading:
    sample = Sample(f"{example.file}:{example.line}", example.text, example.form, example.intent)
    heard = Interpretation(
        text=example.text,
        intent=told["intent"],
        confidence=told["confidence"],
        ranking=tuple((name, chance) for name, chance in told["ranking"]),
        safety=told["safety"],
    )
    return Reading(sample, heard, 0.0)
