"""Golden conversations: what a file of `tests/scenarios` says, and how it is played.

The model's part is scripted (`understood`), so that a scenario tests the dialogue alone. The
session goes through JSON between any two turns, as it does through the store.
"""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.core.channel import Channel
from bot.core.events import as_dict
from bot.core.interpretation import Entity, Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.turn import Turn
from bot.dialogue.utterance import Utterance
from bot.knowledge.files.source import LOADER

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Step:
    """One message of hers and what must come of it."""

    text: str = ""
    button: str | None = None
    media: str | None = None
    understood: dict[str, Any] | None = None
    says: list[str] = field(default_factory=list)
    says_not: list[str] = field(default_factory=list)
    silent: bool = False
    asking: Any = "any"
    about: str | None = None
    language: str | None = None
    facts: dict[str, Any] | None = None
    verdicts: dict[str, str] = field(default_factory=dict)
    events: list[str] | None = None
    options: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Scenario:
    name: str
    steps: list[Step]
    as_of: date = date(2026, 11, 22)
    channel: Channel = "whatsapp"
    session: dict[str, Any] = field(default_factory=dict)


def read(path: Path) -> Scenario:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506
    steps = [Step(**{"text" if key == "in" else key: value for key, value in step.items()})
             for step in data.pop("turns")]  # fmt: skip
    return Scenario(steps=steps, **data)


def all_paths() -> list[Path]:
    return sorted(FOLDER.glob("*.yml"))


def interpretation(step: Step) -> Interpretation | None:
    """What the model would have said: `{intent, confidence?, safety?, entities: {age: 45}}`."""
    if step.understood is None:
        return None
    entities = tuple(
        Entity(name.split("/")[0], value, str(value), 0, 0,
               role=name.split("/")[1] if "/" in name else None)
        for name, value in step.understood.get("entities", {}).items()
    )  # fmt: skip
    return Interpretation(
        text=step.text,
        intent=step.understood["intent"],
        confidence=step.understood.get("confidence", 0.95),
        entities=entities,
        source=step.understood.get("source", "rasa"),
        safety=step.understood.get("safety"),
    )


def play(engine: Engine, scenario: Scenario, channel: Channel) -> list[tuple[Step, Turn]]:
    session = Session(**scenario.session)
    played = []
    for step in scenario.steps:
        session = Session.from_json(session.to_json())
        utterance = Utterance(step.text, step.button, step.media, channel)
        turn = engine.advance(session, utterance, interpretation(step), scenario.as_of, channel)
        played.append((step, turn))
        session = turn.session
    return played


def event_words(turn: Turn) -> list[str]:
    """`DemandLogged scheme=pm-kisan reason=waiting`."""
    words = []
    for event in turn.events:
        fields = as_dict(event)
        kind = str(fields.pop("type"))
        words.append(" ".join([kind, *(f"{k}={v}" for k, v in sorted(fields.items()))]))
    return words
