"""Where a conversation takes place, and through which provider's door it comes in."""

from typing import Literal, get_args

Channel = Literal["whatsapp", "sms", "telegram", "console"]
"""What the person sees: it decides the form of an answer."""

CHANNELS: tuple[Channel, ...] = get_args(Channel)

Door = Literal["twilio_whatsapp", "twilio_sms", "push_sms", "telegram", "simulator", "console"]
"""Which adapter carries it: it decides how an answer is sent. A channel may have several."""

DOORS: tuple[Door, ...] = get_args(Door)
