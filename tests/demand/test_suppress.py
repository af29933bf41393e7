"""What is hidden stays hidden: every published table is attacked by trying all that it allows."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demand.suppress import suppress
from bot.demand.table import Cell, CountTable, tabulate
from tests.support.examples import times

THRESHOLD = 3
HIGHEST = 4
"""Nothing hidden by these tests is above it, so that all possibilities can be tried."""


def one_way(counts: list[int]) -> CountTable:
    return tabulate(((f"r{i}",), count) for i, count in enumerate(counts))


def two_way(counts: list[list[int]]) -> CountTable:
    return tabulate(
        ((f"r{i}", f"c{j}"), count) for i, row in enumerate(counts) for j, count in enumerate(row)
    )


def possibilities(table: CountTable, hidden: frozenset[Cell]) -> Iterator[dict[Cell, int]]:
    """Every table of which the shown counts are those shown, with hidden ones of at least 1."""
    single = [c for c in table.cells if c.row and (c.column or not table.columns)]
    unknown = [cell for cell in single if cell in hidden]
    for guess in product(range(1, HIGHEST + 2), repeat=len(unknown)):
        values = dict(zip(unknown, guess, strict=True))
        filled = {cell: values.get(cell, table.count(cell)) for cell in single}
        again = tabulate(
            ((c.row, c.column) if table.columns else (c.row,), n)  # type: ignore[misc]
            for c, n in filled.items()
        )
        if all(
            again.count(c) >= 1 if c in hidden else again.count(c) == table.count(c)
            for c in table.cells
        ):
            yield {cell: again.count(cell) for cell in hidden}


def assert_nothing_follows(table: CountTable) -> None:
    hidden = suppress(table, THRESHOLD)
    assert {c for c in table.cells if 0 < table.count(c) < THRESHOLD} <= hidden
    seen: dict[Cell, set[int]] = {cell: set() for cell in hidden}
    for possible in possibilities(table, hidden):
        for cell, value in possible.items():
            seen[cell].add(value)
        if all(len(values) > 1 for values in seen.values()):
            return
    assert all(len(values) > 1 for values in seen.values()), (table, hidden, seen)


@given(st.lists(st.integers(0, HIGHEST), min_size=1, max_size=4))
def test_nothing_follows_from_a_list_with_its_total(counts: list[int]) -> None:
    assert_nothing_follows(one_way(counts))


@times(0.75)
@given(
    st.integers(1, 2).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, HIGHEST), min_size=width, max_size=width),
            min_size=1,
            max_size=3,
        )
    )
)
def test_nothing_follows_from_a_table_with_its_totals(counts: list[list[int]]) -> None:
    assert_nothing_follows(two_way(counts))


@given(st.lists(st.lists(st.integers(10, 500), min_size=3, max_size=3), min_size=1, max_size=9))
def test_a_table_without_small_counts_is_shown_whole(counts: list[list[int]]) -> None:
    assert suppress(two_way(counts), 10) == frozenset()


@given(
    st.lists(st.lists(st.integers(0, 40), min_size=5, max_size=5), min_size=1, max_size=12),
)
def test_a_hidden_count_is_never_alone_in_its_line(counts: list[list[int]]) -> None:
    table = two_way(counts)
    hidden = suppress(table, 10)
    for row in (*table.rows, None):
        assert len([c for c in table.cells if c.row == row and c in hidden]) != 1
    for column in (*table.columns, None):
        assert len([c for c in table.cells if c.column == column and c in hidden]) != 1


def test_one_small_count_takes_the_next_smallest_with_it() -> None:
    assert suppress(one_way([50, 20, 3]), 10) == {Cell("r2"), Cell("r1")}


def test_ones_that_add_up_to_a_shown_total_would_give_themselves_away() -> None:
    assert Cell(None) in suppress(one_way([1] * 10), 10)


@pytest.mark.parametrize("counts", [[], [0], [0, 0]])
def test_nothing_to_hide(counts: list[int]) -> None:
    assert suppress(one_way(counts), 10) == frozenset()
