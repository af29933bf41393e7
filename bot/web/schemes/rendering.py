"""Templates and what all of them may use."""

from urllib.parse import urlencode

from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from bot.core.language import LANGUAGES
from bot.web import static_files
from bot.web.schemes.voice import Voice
from bot.web.templating import environment

NEUTRAL = "https://mausam.imd.gov.in/"
"""Where somebody is led who must leave in a hurry: the weather, which anybody may look at."""

_templates = environment("schemes")


class Canvas:
    """Renders templates for one request: in its language, with its address."""

    def __init__(
        self, voice: Voice, path: str, query: dict[str, str], whatsapp: str | None
    ) -> None:
        self._voice = voice
        self._path = path
        self._query = query
        self._whatsapp = whatsapp

    def render(self, template: str, **values: object) -> str:
        """The page. Raises jinja2's errors where a template is wrong."""
        voice = self._voice
        return _templates.get_template(template).render(
            values,
            w=voice.word,
            said=voice.said,
            day=voice.day,
            lang=voice.language,
            link=self._link,
            languages=[(one, self._here(one)) for one in LANGUAGES],
            whatsapp=spoken_number(self._whatsapp) if self._whatsapp else None,
            whatsapp_digits=(self._whatsapp or "").lstrip("+"),
            static=static_files.address,
            neutral=NEUTRAL,
        )

    def _link(self, path: str, **query: str | None) -> str:
        """An address of ours in the reader's language."""
        return _address(path, {"lang": _said_only(self._voice.language)} | query)

    def _here(self, language: str) -> str:
        """This page in another language."""
        return _address(self._path, self._query | {"lang": _said_only(language)})


def _said_only(language: str) -> str | None:
    """Hindi is what everybody gets, and need not stand in the address."""
    return None if language == "hi" else language


def _address(path: str, query: dict[str, str | None] | dict[str, str]) -> str:
    said = {name: value for name, value in query.items() if value}
    return f"{path}?{urlencode(said)}" if said else path


def spoken_number(number: str) -> str:
    """A telephone number in groups, as people read it; as it is where it is none."""
    try:
        return format_number(parse(number, None), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return number
