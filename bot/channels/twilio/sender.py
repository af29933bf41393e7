"""Messages out through Twilio's REST API."""

from typing import Literal
from urllib.parse import urlencode

from twilio.base import values  # type: ignore[import-untyped]
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.forms import compose
from bot.channels.twilio.account import TwilioAccount
from bot.channels.twilio.content import fill
from bot.channels.twilio.errors import error_of
from bot.channels.twilio.http import HttpxClient
from bot.core.errors import OutcomeUnknown
from bot.core.message import OutMessage
from bot.services.ports import SendReceipt


class TwilioSender:
    """Sends to one of Twilio's channels. Safe for several threads."""

    def __init__(self, account: TwilioAccount, channel: Literal["whatsapp", "sms"]) -> None:
        self._account = account
        self._channel = channel
        self._http = HttpxClient(account.api_url, account.timeout)
        # Left to itself the client takes an edge and a region from the environment.
        nothing = {"": ""}
        self._client = Client(
            account.account_sid, account.auth_token, http_client=self._http, environment=nothing
        )

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:
        """Hand a message over; the receipt holds Twilio's id of it.

        `ref` is our id: it comes back with every status callback, so that a message whose sending
        ended without an answer is still recognised.

        Raises:
            SendError: as `bot.channels.twilio.errors` and `bot.channels.twilio.http` have it.
        """
        account = self._account
        composed = compose(message, self._channel)
        filled = fill(composed, message.language, account.content_templates)
        if filled is None:
            composed = compose(message, self._channel, interactive=False)
        sender = self._sender()
        service = sender.startswith("MG")
        callback = f"{account.public_url.rstrip('/')}/twilio/status?{urlencode({'ref': ref})}"
        try:
            sent = self._client.messages.create(
                to=address,
                from_=values.unset if service else sender,
                messaging_service_sid=sender if service else values.unset,
                body=values.unset if filled else composed.text,
                content_sid=filled.content_sid if filled else values.unset,
                content_variables=filled.variables if filled else values.unset,
                status_callback=callback,
                validity_period=account.validity_seconds,
            )
        except TwilioRestException as error:
            raise error_of(error.code, error.status) from error
        except ValueError as error:
            raise OutcomeUnknown("Twilio took the message but its answer is unreadable.") from error
        if not sent.sid:
            raise OutcomeUnknown("Twilio took the message but gave no id.")
        return SendReceipt(sent.sid)

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def _sender(self) -> str:
        if self._channel == "sms":
            return self._account.sms_from
        number = self._account.whatsapp_from
        return number if number.startswith("whatsapp:") else f"whatsapp:{number}"
