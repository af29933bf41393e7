"""Ready-made settings for gateways whose words are known; secrets and addresses are added."""

from dataclasses import dataclass

from bot.channels.sms_push.gateway import FieldMap


@dataclass(frozen=True)
class Preset:
    """The parts of `PushIn` and `PushOut` that are the same for everyone who uses a gateway."""

    fields: FieldMap
    template: str
    content_type: str
    accepted: str = ""


PRESETS: dict[str, Preset] = {
    # The PULL and PUSH services of Mobile Seva, the Indian government's SMS gateway. Its callers
    # come from fixed addresses and send no id, so networks and the time of a message count.
    "mobile-seva": Preset(
        fields=FieldMap(sender="mobileNumber", text="message", time="timeStamp"),
        template="mobileno={to_digits}&content={text}&smsservicetype=unicodemsg"
        "&templateid={template}",
        content_type="application/x-www-form-urlencoded",
        accepted=r"^\s*402\b",
    ),
    # SMSGate, an app that turns an Android phone into a gateway: for pilots and tests.
    "smsgate": Preset(
        fields=FieldMap(
            sender="payload.phoneNumber",
            text="payload.message",
            id="payload.messageId",
            time="payload.receivedAt",
            only={"event": "sms:received"},
        ),
        template='{"id": "{id}", "textMessage": {"text": "{text}"}, "phoneNumbers": ["{to}"]}',
        content_type="application/json",
    ),
}
