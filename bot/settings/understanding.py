"""Settings of the model that understands messages."""

from typing import Literal

from pydantic import Field

from bot.settings.values import Group, WebAddress


class Understanding(Group):
    """The server that reads messages with the trained model."""

    nlu_url: WebAddress | None = Field(
        None,
        description="Address of an NLU server that runs elsewhere. "
        "Left out: `run` starts one on loopback.",
    )
    nlu_server: Literal["light", "rasa"] = Field(
        "light",
        description="Which server `run` starts: `light` reads Rasa's models without TensorFlow; "
        "`rasa` is Rasa's own, slower to start and larger.",
    )
    nlu_port: int = Field(
        5005, ge=1, le=65535, description="Port of the NLU server that `run` starts on loopback."
    )
    nlu_timeout_seconds: float = Field(
        3.0, gt=0, le=60, description="Longest wait for the model before keywords take over."
    )

    @property
    def interpreter_url(self) -> str:
        """Where the NLU server answers, ours or another's."""
        return self.nlu_url or f"http://127.0.0.1:{self.nlu_port}"
