"""Runs migrations on the connection that `store.migrate` hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.store.sealed import Sealed
from bot.store.tables import metadata
from bot.store.tables.metadata import Utc


def _render(kind: str, thing: Any, _autogen: AutogenContext) -> str | Literal[False]:
    """New migrations are written in plain types: ours may change, history may not."""
    if kind == "type" and isinstance(thing, Sealed):
        return "sa.Text()"
    if kind == "type" and isinstance(thing, Utc):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
