"""What Twilio's error codes mean for us, as a table.

The codes come with an answer of the API and, later, with a status callback; see the pages of
twilio.com/docs/api/errors. A code that is not here counts as a refusal of the content.
"""

from collections.abc import Callable

from bot.core.errors import (
    BadMessage,
    ChannelDown,
    OutcomeUnknown,
    RecipientOptedOut,
    RecipientUnreachable,
    SendError,
    Throttled,
    WindowClosed,
)

LATER = 300.0
"""Seconds until the next try where a handset is off or a network fails: it seldom lasts shorter."""


def _throttled(message: str, code: str) -> SendError:
    return Throttled(message, code)


def _later(message: str, code: str) -> SendError:
    return Throttled(message, code, retry_after=LATER)


_MEANING: dict[int, tuple[Callable[[str, str], SendError], str]] = {
    20429: (_throttled, "too many requests at a time"),
    63017: (_throttled, "the account's rate limit"),
    63018: (_throttled, "the sender's rate limit"),
    30001: (_later, "Twilio's queue is full"),
    21611: (_later, "Twilio's queue is full"),
    30003: (_later, "the handset is off or out of reach"),
    30008: (_later, "unknown failure in the carrier's network"),
    30017: (_later, "the carrier's network is congested"),
    63009: (_later, "WhatsApp failed"),
    63010: (_later, "Twilio failed"),
    63012: (_later, "WhatsApp failed"),
    20500: (OutcomeUnknown, "Twilio failed in the middle of the request"),
    20503: (OutcomeUnknown, "Twilio was not available in the middle of the request"),
    63016: (WindowClosed, "more than 24 hours since her last message"),
    21211: (RecipientUnreachable, "not a valid number"),
    21614: (RecipientUnreachable, "not a mobile number"),
    30005: (RecipientUnreachable, "unknown number"),
    30006: (RecipientUnreachable, "a landline or a network that takes no SMS"),
    63003: (RecipientUnreachable, "no such recipient on this channel"),
    63024: (RecipientUnreachable, "not on WhatsApp"),
    63032: (RecipientUnreachable, "WhatsApp delivers nothing to this person for now"),
    21610: (RecipientOptedOut, "she sent STOP to the provider"),
    63014: (RecipientOptedOut, "she blocked the sender"),
    63033: (RecipientOptedOut, "she blocked the sender"),
    20003: (ChannelDown, "account sid or auth token are refused"),
    21408: (ChannelDown, "sending to this country is not switched on in the account"),
    21606: (ChannelDown, "the sender is not ours"),
    21612: (ChannelDown, "the sender cannot write to this country"),
    30018: (ChannelDown, "the sender id is not registered"),
    30024: (ChannelDown, "the sender id is not registered"),
    63001: (ChannelDown, "WhatsApp refuses the account's credentials"),
    63007: (ChannelDown, "the WhatsApp sender is not set up"),
    63008: (ChannelDown, "the WhatsApp sender is misconfigured"),
    63020: (ChannelDown, "Meta has suspended the business account or not accepted the terms"),
    30004: (BadMessage, "blocked by the carrier"),
    30007: (BadMessage, "filtered by the carrier"),
    63013: (BadMessage, "against WhatsApp's policy"),
    63026: (BadMessage, "taken for spam"),
    21617: (BadMessage, "longer than 1600 characters"),
    21620: (BadMessage, "invalid media address"),
    21656: (BadMessage, "invalid content variables"),
    63005: (BadMessage, "content is refused by the channel"),
    63006: (BadMessage, "content cannot be formatted for the channel"),
    63019: (BadMessage, "media cannot be fetched"),
    63021: (BadMessage, "content is refused by the channel"),
    63027: (BadMessage, "the content template does not exist for this language"),
    63028: (BadMessage, "the number of content variables is wrong"),
    63030: (BadMessage, "the list or buttons are invalid"),
    63040: (BadMessage, "the content template was rejected"),
    63041: (BadMessage, "the content template is paused"),
    11751: (BadMessage, "media is too large"),
}


def error_of(code: int | str | None, status: int = 0) -> SendError:
    """The error for a code of Twilio's, or for a bare HTTP status when it sent no code."""
    number = int(code) if code is not None and str(code).isdecimal() else 0
    shown = str(number or status or "unknown")
    if number in _MEANING:
        kind, meaning = _MEANING[number]
        return kind(f"Twilio error {shown}: {meaning}", shown)
    message = f"Twilio error {shown}"
    if status == 429:
        return Throttled(message, shown)
    if status >= 500:
        return OutcomeUnknown(message, shown)
    if status in (401, 403):
        return ChannelDown(message, shown)
    return BadMessage(message, shown)
