"""What has to be known of a Telegram bot."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class TelegramAccount:
    """Secrets stay out of `repr`.

    `webhook_secret` comes with every webhook call: 1 to 256 of letters, digits, `_` and `-`.
    """

    token: str = field(repr=False)
    webhook_secret: str = field(default="", repr=False)
    api_url: str = "https://api.telegram.org"
    timeout: float = 10.0
    """Seconds to wait for an answer of the API."""

    @property
    def bot_id(self) -> str:
        """The public half of the token."""
        return self.token.partition(":")[0]
