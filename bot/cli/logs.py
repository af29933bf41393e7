"""How the program logs: to stderr, one line an event, ids only."""

import logging

_NOISY = ("httpx", "httpcore", "twilio.http_client", "telegram", "alembic")
"""Libraries that log addresses, texts or tokens below WARNING."""


def configure(*, service: bool, level: str | None) -> None:
    """Set up logging. A service logs from INFO on, other commands from WARNING on."""
    default = logging.INFO if service else logging.WARNING
    wanted = logging.getLevelNamesMapping().get(level or "", default)
    logging.basicConfig(
        level=wanted,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        force=True,
    )
    for name in _NOISY:
        logging.getLogger(name).setLevel(max(wanted, logging.WARNING))
