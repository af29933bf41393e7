"""WhatsApp buttons and lists: content templates, created once, filled in with every message.

Twilio sends buttons only from a template that stands in its Content API. One template for each
number of options is enough when everything in it is a variable; it is sent inside the 24-hour
window only and needs no approval by Meta. What to create, with {{…}} for each variable:

    quick-reply-N   twilio/quick-reply   body {{body}}, actions of title {{title1}} and id {{id1}} …
    list-N          twilio/list-picker   body {{body}}, button {{button}}, items of item {{title1}}
                                         and id {{id1}} …
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.forms import Composed
from bot.core.language import Language

_LIST_LABEL: dict[Language, str] = {
    "hi": "यहाँ से चुनें",
    "hi-Latn": "Yahan se chunein",
    "en": "Choose here",
}
"""What stands on the button that opens a list: at most 20 characters."""


@dataclass(frozen=True)
class FilledTemplate:
    content_sid: str
    variables: str
    """A JSON object, as the API takes it."""


def template_key(composed: Composed) -> str | None:
    """The name under which a template for this message is set up, None when it needs none."""
    kinds = {"buttons": "quick-reply", "list": "list"}
    kind = kinds.get(composed.form)
    return f"{kind}-{len(composed.options)}" if kind else None


def fill(
    composed: Composed, language: Language, templates: Mapping[str, str]
) -> FilledTemplate | None:
    """The template for a message with its variables, None when none is set up for its kind."""
    key = template_key(composed)
    if key is None or key not in templates:
        return None
    variables = {"body": composed.text}
    if composed.form == "list":
        variables["button"] = _LIST_LABEL[language]
    for number, option in enumerate(composed.options, start=1):
        variables |= {f"title{number}": option.title, f"id{number}": option.id}
    return FilledTemplate(templates[key], json.dumps(variables, ensure_ascii=False))
