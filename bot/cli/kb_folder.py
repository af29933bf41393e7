"""What the commands on the knowledge base share: the folder, and finding a scheme in it."""

from difflib import get_close_matches
from pathlib import Path

import click

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.scheme import Scheme
from bot.store.content_folder import DEFAULT_FOLDER

folder_option = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=DEFAULT_FOLDER,
    help="Another knowledge base than the program's own.",
)


def known_scheme(kb: KnowledgeBase, scheme_id: str) -> Scheme:
    """The scheme of an id. Raises UsageError naming the nearest ones."""
    scheme = kb.schemes.get(scheme_id)
    if scheme is None:
        near = get_close_matches(scheme_id, kb.schemes, 3) or [s.id for s in kb.find(scheme_id, 3)]
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        raise click.UsageError(
            f"There is no scheme `{scheme_id}`, or its file has errors (see `kb check`).{hint}"
        )
    return scheme
