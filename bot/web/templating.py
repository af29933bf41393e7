"""How every page is filled in: whatever comes from outside is escaped, and no name is left open."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_TEMPLATES = Path(__file__).parent / "templates"


def environment(folder: str) -> Environment:
    """The templates of one folder of `templates`."""
    return Environment(
        loader=FileSystemLoader(_TEMPLATES / folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
