"""Reads names and cells, and collects every fault instead of stopping at the first."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from polyphonie.kit.errors import Fault

from .arrays import FloatArray


def read_names(place: str, names: Sequence[str], at_least: int = 0) -> list[Fault]:
    """Say what is wrong with a list of ids: too few, empty, or twice the same."""
    faults = []
    if len(names) < at_least:
        faults.append(Fault("too-few", place, facts={"found": len(names), "needed": at_least}))
    for index, name in enumerate(names):
        if not name.strip():
            faults.append(Fault("text-empty", f"{place}[{index}]"))
        elif name in names[:index]:
            faults.append(Fault("repeated", f"{place}[{index}]", facts={"value": name}))
    return faults


def read_cells(
    place: str, cells: Any, rows: Sequence[str], columns: Sequence[str], scale: tuple[int, int], *, square: bool = False
) -> tuple[FloatArray, list[Fault]]:
    """Read a table of whole numbers; None or NaN is an unanswered cell.

    Parameters: cells (r x c); rows, r ids; columns, c ids; scale, lowest and highest value; square, whether the
        rows and the columns are the same ids, so that the diagonal must be 0 or blank.
    Returns: the values (r x c, NaN = not answered) and the faults, each with its place.
    """
    table = [list(row) if hasattr(row, "__len__") else [row] for row in cells]
    faults = shape_faults(place, table, len(rows), len(columns), square=square)
    values = np.full((len(rows), len(columns)), np.nan)
    if faults:
        return values, faults
    for i, row in enumerate(table):
        for j, cell in enumerate(row):
            own = square and i == j
            if fault := cell_fault(cell, scale, f"{place}[{i}][{j}]", (rows[i], columns[j]), own=own):
                faults.append(fault)
            elif own:
                values[i, j] = 0.0
            elif cell is not None:
                values[i, j] = float(cell)
    return values, faults


def shape_faults(place: str, table: list[list[Any]], rows: int, columns: int, *, square: bool) -> list[Fault]:
    """Say where a table has not the number of rows and columns that its ids call for."""
    code = "not-square" if square else "wrong-shape"
    faults = []
    if len(table) != rows:
        faults.append(Fault(code, place, facts={"found": len(table), "needed": rows}))
    for i, row in enumerate(table):
        if len(row) != columns:
            faults.append(Fault(code, f"{place}[{i}]", facts={"found": len(row), "needed": columns}))
    return faults


def cell_fault(cell: Any, scale: tuple[int, int], place: str, ids: tuple[str, str], *, own: bool) -> Fault | None:
    """Say what is wrong with a cell, or None; `ids` are those of its row and column, `own` marks the diagonal."""
    facts = {"value": cell, "row": ids[0], "column": ids[1]}
    if is_blank(cell):
        return None
    if isinstance(cell, bool | np.bool_) or not isinstance(cell, int | float | np.integer | np.floating):
        return Fault("not-number", place, facts=facts)
    if own and cell != 0:
        return Fault("diagonal-not-zero", place, facts=facts)
    if not scale[0] <= cell <= scale[1]:
        return Fault("not-in-range", place, facts={**facts, "least": scale[0], "most": scale[1]})
    return None if cell == int(cell) else Fault("not-whole", place, facts=facts)


def is_blank(cell: Any) -> bool:
    """Say whether a cell holds no answer: None or NaN."""
    return cell is None or bool(cell != cell)
