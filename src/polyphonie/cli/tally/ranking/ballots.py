"""Ranked ballots read from a sheet, a ballot a row: ranks under the options, or options from the best to the last."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any, Final

import numpy as np

from polyphonie.cli.tally.grades import IDS, repeated_ids
from polyphonie.engines.ballots import RankedBallots
from polyphonie.engines.ballots.arrays import IntArray
from polyphonie.engines.ballots.rankings.preflib import MOST_OPTIONS
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import Sheet

MOST_FAULTS: Final = 1_000
MOST_RANK: Final = 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """The cells of the options (n x c), each written as the place of its word; the empty word, if any, is the first."""

    sheet: Sheet
    columns: tuple[str, ...]
    words: tuple[str, ...]
    codes: IntArray


def ballots_of(sheet: Sheet, chosen: Mapping[str, Any]) -> tuple[RankedBallots, str]:
    """Read the ballots of a sheet, and which of the two layouts they have.

    Raises
    ------
    BadFile : with every fault and its line
    """
    ids = chosen["id"] or (sheet.columns[0] if sheet.columns[0].lower() in IDS else None)
    columns = tuple(column for column in sheet.columns if column not in (ids, chosen["weight"]))
    faults = [] if sheet.rows else [Fault("tally-no-ballot", line=1, file=sheet.file)]
    if not columns:
        raise BadFile([*faults, Fault("grades-no-option", line=1, file=sheet.file)])
    if ids is not None:
        faults += repeated_ids(sheet, ids)
    weights = _weights(sheet, chosen["weight"], faults)
    cells = _coded(sheet, columns)
    met = [word for word in cells.words if word]
    layout = chosen["layout"]
    if layout == "auto":
        layout = "ranks" if all(map(_whole, met)) else "orders"
    options = columns if layout == "ranks" else tuple(met)
    if len(options) > MOST_OPTIONS:
        facts = {"found": len(options), "most": MOST_OPTIONS}
        raise BadFile([*faults, Fault("ranking-too-many-options", "", 1, 0, facts, sheet.file)])
    faults += _strange_ranks(cells) if layout == "ranks" else _broken_orders(cells)
    if faults or not options:
        raise BadFile(sorted(faults or [Fault("tally-all-blank", file=sheet.file)], key=lambda f: f.line)[:MOST_FAULTS])
    ranks = _ranks(cells) if layout == "ranks" else _ordered(cells, len(options))
    return RankedBallots(options, ranks, weights), layout


def _whole(cell: str) -> int:
    return int(cell) if cell.isascii() and cell.isdigit() and len(cell) < 15 else 0


def _weights(sheet: Sheet, column: str | None, faults: list[Fault]) -> IntArray:
    """How many cast each ballot: a whole number, 1 at least."""
    if not column:
        return np.ones(len(sheet.rows), dtype=np.int64)
    weights = [_whole(row[column]) for row in sheet.rows]
    faults += [
        Fault("ranking-weight", "", row.line, 0, {"value": row[column][:60]}, sheet.file)
        for row, weight in zip(sheet.rows, weights, strict=True)
        if not weight
    ]
    return np.array(weights, dtype=np.int64)


def _coded(sheet: Sheet, columns: Sequence[str]) -> _Cells:
    pick = _picker([place for place, column in enumerate(sheet.columns) if column in set(columns)], len(sheet.columns))
    words = tuple(sorted(set().union(*(pick(row.cells) for row in sheet.rows)))) if sheet.rows else ()
    codes = {word: code for code, word in enumerate(words)}
    every = chain.from_iterable(pick(row.cells) for row in sheet.rows)
    count = len(sheet.rows) * len(columns)
    found = np.fromiter(map(codes.__getitem__, every), dtype=np.int64, count=count)
    return _Cells(sheet, tuple(columns), words, found.reshape(len(sheet.rows), len(columns)))


def _picker(kept: Sequence[int], width: int) -> Any:
    """What takes the cells kept out of a row, as a sequence."""
    if len(kept) == width:
        return tuple
    return itemgetter(slice(kept[0], kept[0] + 1)) if len(kept) == 1 else itemgetter(*kept)


def _strange_ranks(cells: _Cells) -> Iterator[Fault]:
    """Tell the cells that are not ranks: 1 for the best, equal numbers for equals, nothing for an option left out."""
    is_strange = np.array([bool(word) and not 1 <= _whole(word) <= MOST_RANK for word in cells.words], dtype=bool)
    numbers = {column: number for number, column in enumerate(cells.sheet.columns, 1)}
    for row, place in np.argwhere(is_strange[cells.codes])[:MOST_FAULTS].tolist() if is_strange.any() else ():
        column, word = cells.columns[place], cells.words[cells.codes[row, place]]
        facts = {"value": word[:60], "option": column[:60]}
        yield Fault("ranking-not-rank", "", cells.sheet.rows[row].line, numbers[column], facts, cells.sheet.file)


def _ranks(cells: _Cells) -> IntArray:
    return np.array([_whole(word) for word in cells.words], dtype=np.int64)[cells.codes]


def _broken_orders(cells: _Cells) -> Iterator[Fault]:
    """Tell the rows that name an option twice, or leave a hole between two."""
    is_named = _is_named(cells)
    together = np.sort(np.where(is_named, cells.codes, -1 - np.arange(len(cells.columns))), axis=1)
    is_twice = (together[:, 1:] == together[:, :-1]).any(axis=1)
    has_hole = (~is_named[:, :-1] & is_named[:, 1:]).any(axis=1)
    for row in np.flatnonzero(is_twice | has_hole)[:MOST_FAULTS].tolist():
        parts = [cells.words[code] for code in cells.codes[row]]
        line, file = cells.sheet.rows[row].line, cells.sheet.file
        if is_twice[row]:
            twice = next(word for word in parts if word and parts.count(word) > 1)
            yield Fault("ranking-repeated", "", line, 0, {"option": twice[:60]}, file)
        if has_hole[row]:
            yield Fault("ranking-hole", "", line, 0, {"rank": parts.index("") + 1}, file)


def _is_named(cells: _Cells) -> Any:
    return np.array([bool(word) for word in cells.words], dtype=bool)[cells.codes]


def _ordered(cells: _Cells, options: int) -> IntArray:
    """Turn orders into ranks (n x m)."""
    ranks = np.zeros((len(cells.codes), options), dtype=np.int64)
    rows, places = np.nonzero(_is_named(cells))
    ranks[rows, cells.codes[rows, places] - (len(cells.words) - options)] = places + 1
    return ranks
