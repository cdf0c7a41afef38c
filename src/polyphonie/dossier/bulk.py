"""Contributions read by the million: as whole numbers in columns, never as objects.

A driver makes one object of each cell, which costs more than counting five million votes. So where an activity holds
much, the database packs what each contribution holds into a few characters (SQLite) or two wide numbers (PostgreSQL),
block by block of the table, in one statement and so of one moment; numbers too large to be packed are read cell by
cell. The only file beside the ledger with SQL of its own, constant too.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Final

import numpy as np
from django.db import DEFAULT_DB_ALIAS, connections
from numpy.typing import NDArray

from polyphonie.kit.instrument import Integers

ROW: Final = "ask, round, giver_id, item, value, entry"
WHOLE: Final = f"SELECT {ROW} FROM dossier_contribution WHERE activity_id = %s"

MIXED: Final = (786_433, 393_241, 196_613, 1_543, 769, 389)
"""What entry, giver, item, value, ask and round are multiplied by, in the sum that tells one table from another."""
MIX: Final = (
    "((entry * {} + giver_id * {} + item * {} + (value & 4294967295) * {} + ask * {} + round * {}) & 68719476735)"
).format(*MIXED)
SINCE: Final = (
    f"SELECT 0, {ROW} FROM dossier_contribution WHERE activity_id = %s AND entry > %s"
    " UNION ALL SELECT 1, 0, 0, 0, 0, count(*), CAST(coalesce(sum({mark}), 0) AS bigint) FROM dossier_contribution"
    " WHERE activity_id = %s AND entry <= %s"
    " UNION ALL SELECT 2, 0, 0, giver_id, slot, 0, id FROM dossier_entry"
    " WHERE dossier_id = %s AND id > %s AND activity_id = %s AND kind = 'withdrawn' AND slot <> 0"
)

LEAST, TOP = ("(SELECT min(id) FROM dossier_contribution)", "(SELECT max(id) FROM dossier_contribution)")
ENDS: Final = f"SELECT {LEAST}, {TOP}, (SELECT max(id) FROM dossier_item)"
HELD: Final = (
    "SELECT count(*), count(CASE WHEN activity_id = %s THEN 1 END) FROM dossier_contribution WHERE id IN ({probes})"
)
BLOCKS: Final = (
    f"WITH RECURSIVE block(after) AS (SELECT {LEAST} - 1 UNION ALL SELECT after + {{size}} FROM block"
    f" WHERE after + {{size}} < {TOP}) SELECT (SELECT {{packed}} FROM dossier_contribution"
    " WHERE activity_id + 0 = %s AND id > block.after AND id <= block.after + {size}) FROM block"
)
"""The sum keeps the database from going through the index of the activity, once for each block."""
SIZE: Final = 100_000
"""Contributions in a block: some megabytes at most."""
CHARACTERS: Final = (
    "CAST(group_concat(char((ask << 12) | round, giver_id + 65536, item, value + 131072, entry >> 15, entry & 32767),"
    " '') AS blob)"
)
"""Six characters of Unicode; SQLite writes the one of `UNFIT` for a number that has none."""
UNFIT: Final = 0xFFFD
WORDS: Final = (
    "string_agg(int8send((ask::bigint << 58) | (round::bigint << 46) | (giver_id << {bits}) | item) ||"
    " int8send(CASE WHEN value BETWEEN -4194304 AND 4194303 AND entry < 1099511627776 AND item < (1::bigint << {bits})"
    " AND giver_id < (1::bigint << (46 - {bits})) AND ask < 32 THEN (entry << 23) | (value + 4194304) ELSE -1 END), '')"
)
"""Two numbers of 64 bits, `bits` of the first for the item; the second is -1 where something has no room."""
MOST_BITS: Final = 30
PROBES, SHARE, MUCH = 200, 0.1, 50_000
"""Where the table is smaller than `MUCH`, or less than a share of it is the activity's, cells are read one by one."""

CHUNK: Final = 5_000
BLOCK: Final = 32_768
"""Contributions mixed at a time: what the caches of a processor hold."""
VALUE_PLACE: Final = 3
Packed = NDArray[np.uint32] | Integers


def columns_since(activity: int, dossier: int, entry: int, *, closely: bool = False) -> Integers:
    """Read, in one statement, what an activity holds and what was taken back since an entry (n x 7).

    Each row: its kind, ask, round, giver, item, value, entry. Kind 0, a contribution later than the entry; 1, once: how
    many are not later (as value) and the sum of their entries, or `closely` of all that they hold, mixed (as entry); 2,
    a slot (as item) taken back since.
    """
    asked = (activity, entry, activity, entry, dossier, entry, activity)
    return numbers_in(SINCE.format(mark=MIX if closely else "entry"), asked, 7)


def mark_of(entry: Integers, *others: Integers, closely: bool = False) -> int:
    """Give the mark that `columns_since` would: of columns of entry, giver, item, value, ask and round."""
    if not closely:
        return int(entry.sum())
    found = 0
    for first in range(0, len(entry), BLOCK):
        mixed: Integers = np.zeros(min(BLOCK, len(entry) - first), dtype=np.int64)
        for place, (column, by) in enumerate(zip((entry, *others), MIXED, strict=True)):
            part = column[first : first + BLOCK]
            mixed += (part & 0xFFFFFFFF if place == VALUE_PLACE else part) * by
        found += int((mixed & 0xFFFFFFFFF).sum())
    return found


def columns_whole(activity: int) -> Integers:
    """Read what an activity holds: ask, round, giver, item, value, entry (6 x n), in no order."""
    first, last, item = (one or 0 for one in next(rows_of(ENDS, ())))
    found = packed_columns(activity, item) if holds_much(activity, first, last) else None
    return numbers_in(WHOLE, (activity,), 6).T if found is None else found


def holds_much(activity: int, first: int, last: int) -> bool:
    """Tell from a few contributions, evenly spread, whether it is worth going through the whole table."""
    if last - first < MUCH:
        return False
    probes = range(first, last + 1, max(1, (last - first) // PROBES))
    every, own = next(rows_of(HELD.format(probes=", ".join(map(str, probes))), (activity,)))
    return bool(own and own >= SHARE * every)


def packed_columns(activity: int, item: int) -> Integers | None:
    """Read what an activity holds, packed by the database; None when some number has no room.

    Parameters
    ----------
    item : the highest number of an item.
    """
    is_lite, bits = connections[DEFAULT_DB_ALIAS].vendor == "sqlite", min(item.bit_length(), MOST_BITS)
    packed = CHARACTERS if is_lite else WORDS.format(bits=bits)
    blocks: list[Packed] = []
    for (told,) in rows_of(BLOCKS.format(size=SIZE, packed=packed), (activity,), at_once=4):
        if told is not None:
            block = characters_in(told) if is_lite else words_in(told)
            if block is None:
                return None
            blocks.append(block)
    found, first = np.empty((6, sum(map(len, blocks))), dtype=np.int64), 0
    for block in blocks:
        own, first = found[:, first : first + len(block)], first + len(block)
        if is_lite:
            unpack_characters(block, own)
        else:
            unpack_words(block, own, bits)
    return found


def characters_in(told: bytes) -> NDArray[np.uint32] | None:
    """Give the characters of a block as numbers (n x 6); None when one of them stands for what has none."""
    wide = told.decode("utf-8", "surrogatepass").encode("utf-32-le", "surrogatepass")
    found = np.frombuffer(wide, dtype="<u4").reshape(-1, 6)
    return None if (found == UNFIT).any() else found


def unpack_characters(block: Packed, into: Integers) -> None:
    """Write the contributions of a block of characters as columns."""
    both, giver, item, value, high, low = block.T
    into[0], into[1], into[2], into[3] = both >> 12, both & 0xFFF, giver - 65_536, item
    into[4] = value
    into[4] -= 131_072
    into[5] = high
    into[5] <<= 15
    into[5] |= low


def words_in(told: bytes) -> Integers | None:
    """Give the wide numbers of a block (n x 2); None when one says that something has no room."""
    found = np.frombuffer(told, dtype=">i8").reshape(-1, 2).astype(np.int64)
    return None if (found[:, 1] < 0).any() else found


def unpack_words(block: Packed, into: Integers, bits: int) -> None:
    """Write the contributions of a block of wide numbers as columns; so many bits of the first are the item's."""
    first, second = block.T
    into[0], into[1] = first >> 58, (first >> 46) & 0xFFF
    into[2], into[3] = (first & ((1 << 46) - 1)) >> bits, first & ((1 << bits) - 1)
    into[4], into[5] = (second & 0x7FFFFF) - 4_194_304, second >> 23


def numbers_in(statement: str, asked: Sequence[int], width: int) -> Integers:
    """Give the whole numbers that a statement of this file gives, row by row, however many (n x width)."""
    cells = chain.from_iterable(rows_of(statement, asked))
    return np.fromiter(cells, dtype=np.int64).reshape(-1, width)


def rows_of(statement: str, asked: Sequence[int], at_once: int = CHUNK) -> Iterator[Any]:
    """Give the rows of a statement of this file one by one, a few in memory at a time."""
    with connections[DEFAULT_DB_ALIAS].chunked_cursor() as cursor:
        cursor.execute(statement, asked)
        yield from chain.from_iterable(iter(lambda: cursor.fetchmany(at_once), []))
