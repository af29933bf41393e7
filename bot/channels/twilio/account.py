"""What has to be known of a Twilio account."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TwilioAccount:
    """Secrets stay out of `repr`.

    `sms_from` is a number or the id of a messaging service (MG…). `public_url` is the address under
    which Twilio reaches us: signatures are computed over it. `content_templates` maps
    `quick-reply-3`, `list-5` … to the ContentSid of a template of so many options (see
    `bot.channels.twilio.content`); without one, options are numbered in the text.
    """

    account_sid: str
    auth_token: str = field(repr=False)
    public_url: str
    secondary_auth_token: str = field(default="", repr=False)
    whatsapp_from: str = ""
    sms_from: str = ""
    api_url: str = "https://api.twilio.com"
    content_templates: Mapping[str, str] = field(default_factory=dict)
    timeout: float = 10.0
    """Seconds to wait for an answer of the API."""
    validity_seconds: int = 14_400
    """How long Twilio may keep an answer in its queue; an answer to a question gets stale."""

    @property
    def tokens(self) -> tuple[str, ...]:
        """Both tokens are valid for signatures while one replaces the other."""
        return tuple(token for token in (self.auth_token, self.secondary_auth_token) if token)
