"""Re-encrypts everything under the newest data key, so that older keys can be thrown away.

In small transactions, while the helpline runs: new rows are sealed with the newest key already.
Running it twice, or again after it was broken off, does no harm.
"""

from collections.abc import Callable, Iterator

from sqlalchemy import Column, Engine, Table, Text, func, select, type_coerce, update

from bot.store.sealed import Keyring, Sealed
from bot.store.tables import metadata

BATCH = 200

Progress = Callable[[str, int, int], None]
"""Called with a table's name, how many of its rows are done, and how many there are."""


def rotate(engine: Engine, keyring: Keyring, progress: Progress) -> int:
    """Re-encrypt all sealed columns; how many values there were.

    Raises:
        ConfigError: a value was sealed with a key that is missing. Nothing is lost by that.
    """
    return sum(
        _rotate_table(engine, keyring, table, columns, progress)
        for table, columns in sealed_columns()
    )


def sealed_columns() -> Iterator[tuple[Table, list[Column[str]]]]:
    """Every table with sealed columns, and which these are."""
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if isinstance(column.type, Sealed)]
        if columns:
            yield table, columns


def _rotate_table(
    engine: Engine,
    keyring: Keyring,
    table: Table,
    columns: list[Column[str]],
    progress: Progress,
) -> int:
    key = next(iter(table.primary_key.columns))
    raw = [type_coerce(column, Text).label(column.name) for column in columns]
    with engine.connect() as connection:
        total = connection.scalar(select(func.count()).select_from(table)) or 0
    last, rows, values = -1, 0, 0
    while True:
        with engine.begin() as connection:
            batch = connection.execute(
                select(key.label("row_key"), *raw)
                .where(key > last)
                .order_by(key)
                .limit(BATCH)
                .with_for_update()
            ).all()
            for row in batch:
                renewed = {
                    column.name: type_coerce(keyring.reseal(token), Text)
                    for column, token in zip(columns, row[1:], strict=True)
                    if token is not None
                }
                if renewed:
                    connection.execute(update(table).where(key == row.row_key).values(renewed))
                values += len(renewed)
        if not batch:
            return values
        last = batch[-1].row_key
        rows += len(batch)
        progress(table.name, rows, max(rows, total))
