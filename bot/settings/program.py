"""Settings of the program itself: where it listens, what it logs, how much it does at once."""

from typing import Any, Literal

from pydantic import Field, model_validator

from bot.settings.values import LOOPBACK, Group, WebAddress


class Program(Group):
    """The web app and the worker."""

    host: str = Field("127.0.0.1", description="Address the web app listens on.")
    port: int = Field(8000, ge=1, le=65535, description="Port the web app listens on.")
    public_base_url: WebAddress | None = Field(
        None,
        description="Address under which providers reach the web app, https://… without a path. "
        "Twilio signs it, so it must be exactly what is entered at Twilio.",
    )
    simulator_enabled: bool = Field(
        True,
        description="Whether the phone simulator is served at /. "
        "Left out: only when the web app listens on loopback.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="Least severe level that is logged. Logs hold ids, never texts."
    )
    worker_threads: int = Field(
        4, ge=1, le=64, description="Conversations one worker process handles at the same time."
    )

    @model_validator(mode="before")
    @classmethod
    def _simulator_on_loopback(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {"simulator_enabled": values.get("host", "127.0.0.1") in LOOPBACK} | values

    @property
    def local_url(self) -> str:
        """Where a browser on this machine finds the web app."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"
