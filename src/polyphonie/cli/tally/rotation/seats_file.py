"""Reads who sits where: a sheet of id, round and table, or the outcome of an earlier rotation."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.reading import bytes_of, sheet_at
from polyphonie.kit.errors import BadFile, Fault

MOST_BYTES: Final = 50_000_000


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at a table, in one round or (None) in all; the line of the file that says so, 0 in an outcome."""

    name: str
    round: int | None
    table: int
    line: int = 0


def seats_at(file: Path) -> list[Seat]:
    """Read a file of seats."""
    start = bytes_of(str(file), MOST_BYTES).lstrip(b"\xef\xbb\xbf \r\n\t")
    return list(_of_outcome(start, file)) if start.startswith(b"{") else _of_sheet(file)


def _of_sheet(file: Path) -> list[Seat]:
    sheet = sheet_at(file, ["id", "round", "table"])
    seats, faults = [], []
    for row in sheet.rows:
        numbers = {column: _whole(row[column]) for column in ("round", "table")}
        for column, value in numbers.items():
            if value is None and (row[column] or column == "table"):
                facts = {"value": row[column][:60], "column": column}
                faults.append(Fault("rotation-seat-unreadable", "", row.line, 0, facts, sheet.file))
        seats.append(Seat(row["id"], numbers["round"], numbers["table"] or 0, row.line))
    if faults:
        raise BadFile(faults)
    return seats


def _whole(cell: str) -> int | None:
    return int(cell) if cell.isascii() and cell.isdigit() and 0 < len(cell) < 6 and int(cell) else None


def _of_outcome(content: bytes, file: Path) -> Iterator[Seat]:
    """The seats of an outcome: its key `seating`, round by round, table by table."""
    try:
        seating = json.loads(content)["seating"]
        for one, tables in seating.items():
            for table, names in tables.items():
                for name in names:
                    yield Seat(_name(name), int(one), int(table))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BadFile([Fault("rotation-outcome-unreadable", file=str(file))]) from None


def _name(name: Any) -> str:
    if not isinstance(name, str):
        raise TypeError(name)
    return name
