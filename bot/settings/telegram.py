"""Settings of the Telegram bot."""

from typing import Literal

from pydantic import Field, SecretStr

from bot.settings.values import Group, WebAddress


class Telegram(Group):
    """One bot."""

    telegram_token: SecretStr | None = Field(None, description="Bot token from @BotFather.")
    telegram_mode: Literal["webhook", "polling", "off"] = Field(
        "off",
        description="How Telegram's updates come in: webhook needs a public address, polling none.",
    )
    telegram_webhook_secret: SecretStr | None = Field(
        None,
        description="Secret that Telegram repeats in each webhook request: 1 to 256 letters, "
        "digits, _ or -.",
    )
    telegram_api_url: WebAddress = Field(
        "https://api.telegram.org",
        description="Address of the Bot API; another one only for tests or an own Bot API server.",
    )
