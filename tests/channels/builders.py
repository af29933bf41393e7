"""Requests as the providers make them, as plain data."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from bot.channels.sms_push.gateway import PushIn
from bot.channels.telegram.account import TelegramAccount
from bot.channels.twilio.account import TwilioAccount
from bot.services.webhooks import HttpRequest
from tests.standins import telegram, twilio

PUBLIC = "https://helpline.example"


def a_twilio_account(api_url: str = "http://127.0.0.1:9", **changes: Any) -> TwilioAccount:
    values: dict[str, Any] = {
        "account_sid": twilio.ACCOUNT,
        "auth_token": twilio.TOKEN,
        "public_url": PUBLIC,
        "whatsapp_from": "whatsapp:+14155238886",
        "sms_from": "+14155238886",
        "api_url": api_url,
        "timeout": 5.0,
    }
    return TwilioAccount(**(values | changes))


def a_telegram_account(api_url: str = "http://127.0.0.1:9", **changes: Any) -> TelegramAccount:
    values: dict[str, Any] = {
        "token": telegram.TOKEN,
        "webhook_secret": telegram.SECRET,
        "api_url": api_url,
        "timeout": 5.0,
    }
    return TelegramAccount(**(values | changes))


def a_gateway(**changes: Any) -> PushIn:
    return PushIn(**({"secret": "open sesame", "proof": "header"} | changes))


def twilio_request(
    path: str, fields: Mapping[str, str], query: str = "", token: str = twilio.TOKEN
) -> HttpRequest:
    url = PUBLIC + path + (f"?{query}" if query else "")
    headers = {name.lower(): text for name, text in twilio.signed(url, fields, token).items()}
    return HttpRequest("POST", path, query, headers, urlencode(fields).encode())


def telegram_request(update: Any, secret: str = telegram.SECRET) -> HttpRequest:
    headers = {"x-telegram-bot-api-secret-token": secret, "content-type": "application/json"}
    return HttpRequest("POST", "/telegram", "", headers, json.dumps(update).encode())


def gateway_request(fields: Mapping[str, str], secret: str = "open sesame") -> HttpRequest:  # noqa: S107
    headers = {
        "x-gateway-secret": secret,
        "content-type": "application/x-www-form-urlencoded",
    }
    return HttpRequest("POST", "/sms/push", "", headers, urlencode(fields).encode(), "10.1.2.3")
