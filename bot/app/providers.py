"""From the settings to the providers: which doors are open, and with what secrets."""

from bot.channels.registry import Channels
from bot.channels.sms_push.gateway import FieldMap, Proof, PushIn, PushOut
from bot.channels.telegram.account import TelegramAccount
from bot.channels.twilio.account import TwilioAccount
from bot.core.errors import ConfigError
from bot.settings import Settings


def channels(settings: Settings) -> Channels:
    """The providers that are set up. Raises ConfigError for one that is set up by half."""
    return Channels(
        twilio=_twilio(settings),
        telegram=_telegram(settings),
        push_in=_push_in(settings),
        push_out=_push_out(settings),
    )


def _twilio(settings: Settings) -> TwilioAccount | None:
    if settings.twilio_account_sid is None:
        return None
    if settings.twilio_auth_token is None or settings.public_base_url is None:
        raise ConfigError(
            "HAQDIDI_TWILIO_ACCOUNT_SID is set: HAQDIDI_TWILIO_AUTH_TOKEN and "
            "HAQDIDI_PUBLIC_BASE_URL are needed too, since Twilio signs the public address."
        )
    secondary = settings.twilio_auth_token_secondary
    return TwilioAccount(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        secondary_auth_token=secondary.get_secret_value() if secondary else "",
        public_url=settings.public_base_url,
        whatsapp_from=settings.twilio_whatsapp_from or "",
        sms_from=settings.twilio_sms_from or "",
        api_url=settings.twilio_api_url,
        content_templates=settings.twilio_content_templates,
    )


def _telegram(settings: Settings) -> TelegramAccount | None:
    if settings.telegram_mode == "off":
        return None
    if settings.telegram_token is None:
        raise ConfigError("HAQDIDI_TELEGRAM_MODE is set, but HAQDIDI_TELEGRAM_TOKEN is not.")
    secret = settings.telegram_webhook_secret
    if settings.telegram_mode == "webhook" and secret is None:
        raise ConfigError(
            "HAQDIDI_TELEGRAM_MODE is webhook: HAQDIDI_TELEGRAM_WEBHOOK_SECRET is needed, or "
            "anybody could write in Telegram's name."
        )
    in_use = secret if settings.telegram_mode == "webhook" else None
    return TelegramAccount(
        token=settings.telegram_token.get_secret_value(),
        webhook_secret=in_use.get_secret_value() if in_use else "",
        api_url=settings.telegram_api_url,
    )


PROOFS: dict[str, Proof] = {
    "path": "path",
    "header": "header",
    "query": "query",
    "basic": "basic",
    "networks": "none",
}


def _push_in(settings: Settings) -> PushIn | None:
    if settings.push_sms_auth == "off":
        return None
    secret = settings.push_sms_secret
    if settings.push_sms_auth == "networks" and not settings.push_sms_networks:
        raise ConfigError(
            "HAQDIDI_PUSH_SMS_AUTH is networks, but HAQDIDI_PUSH_SMS_NETWORKS is empty."
        )
    if settings.push_sms_auth != "networks" and secret is None:
        raise ConfigError("HAQDIDI_PUSH_SMS_AUTH is set, but HAQDIDI_PUSH_SMS_SECRET is not.")
    names = settings.push_sms_fields
    return PushIn(
        fields=FieldMap(
            sender=names["sender"],
            text=names["text"],
            id=names.get("id", ""),
            time=names.get("time", ""),
            recipient=names.get("recipient", ""),
            only=settings.push_sms_only,
        ),
        proof=PROOFS[settings.push_sms_auth],
        secret=secret.get_secret_value() if secret else "",
        proof_name=settings.push_sms_auth_name,
        networks=settings.push_sms_networks,
        answer=settings.push_sms_answer,
    )


def _push_out(settings: Settings) -> PushOut | None:
    if settings.push_sms_send_url is None:
        return None
    return PushOut(
        url=settings.push_sms_send_url,
        template=settings.push_sms_send_template,
        method=settings.push_sms_send_method,
        headers={k: v.get_secret_value() for k, v in settings.push_sms_send_headers.items()},
        id_field=settings.push_sms_send_id_field,
        accepted=settings.push_sms_send_accepted,
        dlt_entity_id=settings.push_sms_dlt_entity_id,
        dlt_template_id=settings.push_sms_dlt_template_id,
    )
