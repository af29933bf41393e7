"""Trains a pipeline on a labelled set, asks it every test sentence, and scores what it said."""

import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import httpx

from bot.core.errors import InterpreterUnavailable
from bot.nlu import rasa_training, serving
from bot.nlu.benchmark_contender import Contender, Labels, background, examples
from bot.nlu.benchmark_scoring import Answer, BenchmarkScore, score
from bot.nlu.benchmark_set import REJECTED, BenchmarkSet
from bot.nlu.process import peak_memory
from bot.nlu.trust import authorities

_LONGEST_ANSWER = 60.0
_WARM_UP = 20
"""Sentences asked before the clock counts: the first ones load what is loaded late."""


@dataclass(frozen=True)
class Cost:
    """What it took; memory is resident megabytes at the worst moment, None where unknown."""

    train_seconds: float
    train_megabytes: float | None
    ready_seconds: float
    serve_megabytes: float | None
    p50_ms: float
    p95_ms: float
    model_kilobytes: float


@dataclass(frozen=True)
class Result:
    """One contender on one set, with each answer in the order of the test file."""

    name: str
    score: BenchmarkScore
    cost: Cost
    answers: list[Answer]


def run(contender: Contender, what: BenchmarkSet, tell: Callable[[str, float], None]) -> Result:
    """Train, serve and ask one contender.

    `tell` hears what goes on and which part of the work is done, 0 to 1. Raises
    `rasa_training.TrainingError` and InterpreterUnavailable.
    """
    labels = Labels(what.labels)
    with tempfile.TemporaryDirectory(prefix="haqdidi-benchmark-") as name, ExitStack() as served:
        folder = Path(name)
        data = folder / "examples.json"
        strangers = background() if contender.background else []
        data.write_text(examples(what, labels, strangers), encoding="utf-8")
        trained = rasa_training.train(
            contender.config(folder), [data], folder, lambda line: tell(line, 0.0)
        )
        tell("loading the model", 0.0)
        port = serving.free_port()
        server = served.enter_context(serving.started(contender.serve(trained.model, port), port))
        answers, times = [], []
        for number, (answer, milliseconds) in enumerate(_ask(server.url, what, labels), start=1):
            answers.append(answer)
            times.append(milliseconds)
            tell("asking", number / len(what.test))
        spread = quantiles(times, n=20) if len(times) > 1 else times * 19
        cost = Cost(
            train_seconds=trained.seconds,
            train_megabytes=trained.peak_megabytes,
            ready_seconds=server.seconds,
            serve_megabytes=peak_memory(server.process_id),
            p50_ms=spread[9],
            p95_ms=spread[18],
            model_kilobytes=trained.model.stat().st_size / 1000,
        )
    return Result(contender.name, score(answers), cost, answers)


def _ask(url: str, what: BenchmarkSet, labels: Labels) -> Iterator[tuple[Answer, float]]:
    # On loopback: no proxy of the environment.
    with httpx.Client(
        base_url=url, timeout=_LONGEST_ANSWER, trust_env=False, verify=authorities()
    ) as client:
        for one in what.train[:_WARM_UP]:
            _parsed(client, one.sentence)
        for one in what.test:
            began = time.perf_counter()
            said = labels.understood(_parsed(client, one.sentence))
            yield Answer(one.label, *said), 1000.0 * (time.perf_counter() - began)


def _parsed(client: httpx.Client, sentence: str) -> dict[str, object]:
    if not sentence.strip():
        return {"intent": {"name": REJECTED, "confidence": 0.0}}
    # Rasa takes a leading slash for a command of its own.
    text = f" {sentence[1:]}" if sentence.startswith("/") else sentence
    try:
        response = client.post("/model/parse", json={"text": text})
        response.raise_for_status()
        told: dict[str, object] = response.json()
    except (httpx.HTTPError, ValueError) as error:
        raise InterpreterUnavailable(
            f"The trained model's server gave no answer ({type(error).__name__}). "
            "Is there enough memory? Start the benchmark again."
        ) from error
    return told


def conditions() -> dict[str, object]:
    """What the figures of time depend on."""
    return {
        "processors": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None,
        "load": list(os.getloadavg()),
        "system": platform.system(),
        "machine": platform.machine(),
    }
