"""Settings of Twilio: WhatsApp, and SMS outside India."""

from pydantic import Field, SecretStr

from bot.settings.values import Group, Pairs, WebAddress


class Twilio(Group):
    """One account at Twilio."""

    twilio_account_sid: str | None = Field(None, description="Account SID at Twilio (AC…).")
    twilio_auth_token: SecretStr | None = Field(
        None, description="Auth token of the account: signs webhooks and logs in to the API."
    )
    twilio_auth_token_secondary: SecretStr | None = Field(
        None, description="Second token, accepted in signatures while the token is being changed."
    )
    twilio_whatsapp_from: str | None = Field(
        None, description="WhatsApp sender at Twilio, for example whatsapp:+14155238886."
    )
    twilio_sms_from: str | None = Field(
        None, description="SMS sender at Twilio: a number (+1…) or a messaging service (MG…)."
    )
    twilio_content_templates: Pairs[str] = Field(
        {},
        description="Content templates for buttons and lists, as quick-reply-3=HX…,list-5=HX…. "
        "Without one, options are numbered in the text.",
    )
    twilio_api_url: WebAddress = Field(
        "https://api.twilio.com",
        description="Address of Twilio's REST API; another one only for tests.",
    )
