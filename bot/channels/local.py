"""The simulator and the console: a message has arrived as soon as it is stored.

Whoever shows it reads it from the store, so there is nobody to hand it to.
"""

from bot.core.message import OutMessage
from bot.services.ports import SendReceipt


class LocalSender:
    """Sends nothing anywhere; the outbox itself is what the person sees."""

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:  # noqa: ARG002
        """Our own id serves as the provider's."""
        return SendReceipt(ref)

    def close(self) -> None:
        """Holds nothing."""
