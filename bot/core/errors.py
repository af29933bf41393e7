"""Every error the program raises on purpose, in one tree.

HelplineError                     what, why and what to do, in words for a part-time engineer
├── ConfigError                   a setting is missing, unknown or impossible
├── ContentError                  a file of the knowledge base cannot be used (file, line)
├── InterpreterUnavailable        the model cannot be asked: never "did not understand"
├── RejectedRequest               a webhook request that is not the provider's, or is too large
└── SendError                     a message could not be handed over (retryable or not)
    ├── Throttled                 the provider asks us to wait
    ├── ChannelDown               the provider or our account is out of order: keep the queue
    ├── RecipientUnreachable      this address cannot be reached
    ├── RecipientOptedOut         she blocked us or sent STOP to the provider
    ├── WindowClosed              WhatsApp's 24-hour window is over
    ├── BadMessage                our own fault: the provider refuses this content
    └── OutcomeUnknown            the request left, no answer came: it may have been delivered
"""

from typing import Optional


class HelplineError(Exception):
    """Base of all expected errors; its text says what happened and what to do."""


class ConfigError(HelplineError):
    """A setting is missing, unknown or impossible."""


class ContentError(HelplineError):
    """A file of the knowledge base cannot be used."""

    def __init__(self, message: str, file: str = "", line: int = 0) -> None:
        place = f"{file}:{line}: " if file and line else f"{file}: " if file else ""
        super().__init__(place + message)
        self.file = file
        self.line = line


class InterpreterUnavailable(HelplineError):
    """The NLU server cannot be asked now."""


class RejectedRequest(HelplineError):
    """A request that is not taken in; `status` is the HTTP status to answer with."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class SendError(HelplineError):
    """A message could not be handed to the provider. `code` is the provider's, for the record."""

    retryable = False

    def __init__(self, message: str, code: Optional[str] = None) -> None:
        super().__init__(message)
        self.code = code


class Throttled(SendError):
    """The provider asks us to wait `retry_after` seconds."""

    retryable = True

    def __init__(
        self, message: str, code: Optional[str] = None, retry_after: Optional[float] = None
    ) -> None:
        super().__init__(message, code)
        self.retry_after = retry_after


class ChannelDown(SendError):
    """The provider, the network or our account is out of order; nothing was sent."""

    retryable = True


class RecipientUnreachable(SendError):
    """This address cannot be reached; do not try again."""


class RecipientOptedOut(SendError):
    """She blocked us or sent STOP to the provider; never write to her again unasked."""


class WindowClosed(SendError):
    """Outside WhatsApp's 24-hour window only an approved template goes out."""


class BadMessage(SendError):
    """The provider refuses this content: a fault of ours, for the operator to see."""


class OutcomeUnknown(SendError):
    """The request left and no answer came. Wait for the status callback before trying again."""
