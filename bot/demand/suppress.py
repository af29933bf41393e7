"""Hides small counts, and as many others as it takes that none of them can be worked out.

The table is a network: a count is a flow from its row to its column, a total the flow into a row or
out of a column, and the sums say that what flows in flows out. A hidden count can be worked out
exactly if no circular flow among hidden counts could change it. So for every hidden count that is
exposed, the cheapest circle through it is hidden as well.

Zeros are always shown, so whoever reads the table knows that a hidden count is at least 1: a count
of 1 is never taken to be able to fall. Two rows of a report whose filters overlap are not defended
against each other: reports are published on one fixed grid.
"""

import heapq
from collections.abc import Iterator, Set
from dataclasses import dataclass

from bot.demand.table import Cell, CountTable

_SOURCE, _SINK = ("total", "rows"), ("total", "columns")
_Node = tuple[str, str]
_DEAR = 1_000_000
"""A total is hidden only when no circle of single counts does."""


@dataclass(frozen=True)
class _Flow:
    cell: Cell
    start: _Node
    end: _Node


def suppress(table: CountTable, threshold: int) -> frozenset[Cell]:
    """The cells that must not be shown.

    Every count from 1 to `threshold` - 1 is among them, totals too. From what remains, with all its
    totals, none of them follows.
    """
    flows = [_flow(table, cell) for cell in table.cells]
    small = [flow for flow in flows if 0 < table.count(flow.cell) < threshold]
    hidden = {flow.cell for flow in small}
    for flow in sorted(small, key=lambda flow: (table.count(flow.cell), repr(flow.cell))):
        circle = _circle(table, flows, hidden, flow)
        hidden |= circle
    return frozenset(hidden)


def _flow(table: CountTable, cell: Cell) -> _Flow:
    if cell.row is None and cell.column is None:
        return _Flow(cell, _SINK, _SOURCE)
    if cell.row is None:
        return _Flow(cell, ("column", str(cell.column)), _SINK)
    if cell.column is None:
        # Along one dimension a row's count flows straight through.
        return _Flow(cell, _SOURCE, ("row", cell.row) if table.columns else _SINK)
    return _Flow(cell, ("row", cell.row), ("column", cell.column))


def _circle(
    table: CountTable, flows: list[_Flow], hidden: Set[Cell], exposed: _Flow
) -> frozenset[Cell]:
    """The cells of the cheapest circle by which a count could be one higher, or one lower."""
    others = [flow for flow in flows if flow != exposed and table.count(flow.cell) > 0]
    ways = [_cheapest(table, others, hidden, exposed.end, exposed.start)]
    if table.count(exposed.cell) > 1:
        ways.append(_cheapest(table, others, hidden, exposed.start, exposed.end))
    # It could always be higher, with every total that it is in.
    return min((way for way in ways if way is not None), key=lambda way: way[0])[1]


def _cheapest(
    table: CountTable, flows: list[_Flow], hidden: Set[Cell], start: _Node, goal: _Node
) -> tuple[int, frozenset[Cell]] | None:
    """Dijkstra's way through the network: its cost, and what has to be hidden along it."""
    steps: dict[_Node, list[tuple[_Node, Cell, int]]] = {}
    for flow in flows:
        cost = 0 if flow.cell in hidden else _price(table, flow.cell)
        steps.setdefault(flow.start, []).append((flow.end, flow.cell, cost))
        if table.count(flow.cell) > 1:
            steps.setdefault(flow.end, []).append((flow.start, flow.cell, cost))
    best: dict[_Node, int] = {start: 0}
    came: dict[_Node, tuple[_Node, Cell]] = {}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if node == goal:
            return cost, frozenset(_way(came, start, goal))
        if cost > best[node]:
            continue
        for following, cell, price in steps.get(node, []):
            if cost + price < best.get(following, cost + price + 1):
                best[following] = cost + price
                came[following] = (node, cell)
                heapq.heappush(queue, (cost + price, following))
    return None


def _price(table: CountTable, cell: Cell) -> int:
    is_total = cell.row is None or (cell.column is None and bool(table.columns))
    return table.count(cell) + (_DEAR if is_total else 1)


def _way(came: dict[_Node, tuple[_Node, Cell]], start: _Node, goal: _Node) -> Iterator[Cell]:
    node = goal
    while node != start:
        node, cell = came[node]
        yield cell
