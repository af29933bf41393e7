"""Templates of the pages for staff."""

from bot.web.templating import environment

_templates = environment("staff")


def render(template: str, **values: object) -> str:
    """The page as HTML."""
    return _templates.get_template(template).render(**values)
