"""Rasa's default configuration, which ours is measured against."""

import json
from pathlib import Path

import yaml

from bot.core.errors import ConfigError
from bot.nlu.environment import rasa_python

FULL = 100
"""Epochs of Rasa's own default."""


def write(folder: Path, epochs: int) -> Path:
    """The configuration that Rasa ships as its default, its trained parts given `epochs`; raises
    ConfigError where Rasa is not.

    How long a message takes depends on the size of the network, not on how long it was trained.
    """
    config = yaml.safe_load(_shipped().read_text("utf-8"))
    for step in config["pipeline"]:
        if "epochs" in step:
            step["epochs"] = epochs
    path = folder / "config.yml"
    path.write_text(json.dumps({**config, "policies": []}), "utf-8")
    return path


def _shipped() -> Path:
    environment = rasa_python().parents[1]
    found = sorted(
        environment.glob("lib/*/site-packages/rasa/engine/recipes/config_files/default_config.yml")
    )
    if not found:
        raise ConfigError("Rasa's default configuration is not where 3.6 has it.")
    return found[0]
