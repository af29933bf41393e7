"""Which commands there are, where each lives, and what must be set up before it runs."""

from dataclasses import dataclass
from typing import Literal

Need = Literal["keys", "catalogues", "database", "nlu_environment", "model"]
"""What the script makes ready, in the order in which it is made."""

EVERYTHING: tuple[Need, ...] = ("keys", "catalogues", "database", "nlu_environment", "model")


@dataclass(frozen=True)
class Entry:
    """One command: `module` holds it under the command's own name with `_` for `-`."""

    module: str
    help: str
    needs: tuple[Need, ...] = ()
    service: bool = False
    """A service tells of its work in a log; other commands keep quiet unless something is wrong."""


COMMANDS: dict[str, Entry] = {
    "run": Entry(
        "bot.cli.run", "Start the helpline: model, web app and worker.", EVERYTHING, service=True
    ),
    "test": Entry("bot.cli.testing.command", "Check everything; --fast leaves out the slow half."),
    "chat": Entry("bot.cli.chat", "Talk to the helpline in the terminal.", EVERYTHING),
    "screen": Entry("bot.cli.screen", "Verdicts for many people at once, from stdin."),
    "kb": Entry("bot.cli.kb", "Check, show and try the knowledge base.", ("catalogues",)),
    "nlu": Entry("bot.cli.nlu", "Train and evaluate the model.", ("nlu_environment",)),
    "demand": Entry(
        "bot.cli.demand",
        "Report what is asked for and not met.",
        ("keys", "catalogues", "database"),
    ),
    "places": Entry(
        "bot.cli.places", "Import blocks and gram panchayats; look places up.", ("keys", "database")
    ),
    "db": Entry("bot.cli.db", "Migrate and look after the database.", ("keys",)),
    "config": Entry("bot.cli.config", "Show the settings and what is missing.", ("keys",)),
    "web": Entry(
        "bot.cli.web", "Only the web app.", ("keys", "catalogues", "database"), service=True
    ),
    "worker": Entry(
        "bot.cli.worker", "Only one worker.", ("keys", "catalogues", "database"), service=True
    ),
}
