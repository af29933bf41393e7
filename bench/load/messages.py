"""What the measured people write: sentences of the training data and numbers, always the same."""

import random
from collections.abc import Iterator

import yaml

from bot.settings import ROOT

FREE_TEXT = (
    "ask_benefit", "ask_contact", "ask_documents", "ask_how_to_apply", "ask_scheme_info",
    "check_eligibility", "find_schemes", "greet", "help", "provide_info", "report_problem",
)  # fmt: skip
SCRIPTS = ("hi", "hi-Latn", "en")
TALK = 5
"""Messages of one person: text, number, text, number, text, as people really answer options."""

Talk = list[str]


def talks(messages: int, seed: int = 1) -> list[Talk]:
    """So many messages as talks of `TALK`; no sentence comes twice while there are others."""
    chance = random.Random(seed)
    texts = sorted(set(sentences()))
    chance.shuffle(texts)
    drawn = _again_and_again(texts)
    return [
        [next(drawn) if number % 2 == 0 else chance.choice("12") for number in range(TALK)]
        for _ in range(messages // TALK)
    ]


def _again_and_again(texts: list[str]) -> Iterator[str]:
    while True:
        yield from texts


def sentences() -> Iterator[str]:
    """Sentences of the training data in which no entity is marked, the same ones every time."""
    for script in SCRIPTS:
        for intent in FREE_TEXT:
            tree = yaml.safe_load((ROOT / f"nlu/data/{script}/{intent}.yml").read_text("utf-8"))
            for block in tree["nlu"]:
                for line in block["examples"].splitlines():
                    text = line.removeprefix("-").strip()
                    # Marked entities would be typed by nobody.
                    if text and "[" not in text:
                        yield text
