"""A sealed journal as a file: numbers and digests, nobody's name, no content; anyone checks it without the site."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from polyphonie.kit.commitments import EMPTY, head_of, leaf_of, receipt_code, root_of
from polyphonie.kit.errors import BadFile, Fault

FORMAT: Final = "polyphonie-journal/1"
HEX: Final = re.compile(r"[0-9a-f]{64}")
SEAL: Final = ("number", "first", "last", "count")
BIGGEST: Final = 2**63


@dataclass(frozen=True, slots=True)
class Sealed:
    """A block of the journal: its number, its first and last entries, how many, their root, its head."""

    number: int
    first: int
    last: int
    count: int
    root: bytes
    head: bytes


@dataclass(frozen=True)
class Journal:
    """What a file holds: seals in order, and the receipts of the entries that they close, by the numbers of entries."""

    seals: tuple[Sealed, ...]
    receipts: Mapping[int, bytes]

    @property
    def head(self) -> bytes:
        """Give the last head: it binds all that came before."""
        return self.seals[-1].head if self.seals else EMPTY

    @property
    def last(self) -> int:
        """Give the number of the last entry that is sealed."""
        return self.seals[-1].last if self.seals else 0


def journal_of(tree: Any) -> Journal:
    """Read a journal.

    Raises
    ------
    BadFile : what has not the right shape, all of it, each with its place.
    """
    if not isinstance(tree, Mapping) or tree.get("format") != FORMAT:
        raise BadFile([Fault("journal-format", "format", facts={"known": FORMAT})])
    faults: list[Fault] = []
    seals = [one for n, row in enumerate(rows_of(tree, "seals", faults)) if (one := seal_of(row, n, faults))]
    receipts = {}
    for n, row in enumerate(rows_of(tree, "entries", faults)):
        if isinstance(row, list) and len(row) == 2 and is_number(row[0]) and is_digest(row[1]):
            receipts[row[0]] = bytes.fromhex(row[1])
        else:
            faults.append(Fault("journal-shape", f"entries[{n}]"))
    if faults:
        raise BadFile(faults[:100])
    return Journal(tuple(seals), receipts)


def rows_of(tree: Mapping[str, Any], name: str, faults: list[Fault]) -> Sequence[Any]:
    """Give a list of the file."""
    rows = tree.get(name)
    if isinstance(rows, list):
        return rows
    faults.append(Fault("journal-shape", name))
    return ()


def seal_of(row: Any, place: int, faults: list[Fault]) -> Sealed | None:
    """Read a seal."""
    if isinstance(row, Mapping) and all(is_number(row.get(n)) for n in SEAL) and all(
        is_digest(row.get(n)) for n in ("root", "head")
    ):  # fmt: skip
        root, head = bytes.fromhex(row["root"]), bytes.fromhex(row["head"])
        return Sealed(row["number"], row["first"], row["last"], row["count"], root, head)
    faults.append(Fault("journal-shape", f"seals[{place}]"))
    return None


def is_number(value: Any) -> bool:
    """Tell whether a value is a number of entry or of seal."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < BIGGEST


def is_digest(value: Any) -> bool:
    """Tell whether a value is a digest in hexadecimal."""
    return isinstance(value, str) and HEX.fullmatch(value) is not None


def findings_of(journal: Journal) -> Iterator[tuple[str, int]]:
    """Give what does not hold, with the number of the seal that shows it.

    Guarantees
    ----------
    an entry changed, removed, added or moved is found; a seal changed, removed or moved is found, but for the last ones
    cut off, which only a head kept elsewhere shows
    """
    head, after = EMPTY, 0
    entries = sorted(journal.receipts)
    place = 0
    for rank, one in enumerate(journal.seals, 1):
        inside = []
        while place < len(entries) and entries[place] <= one.last:
            inside.append(entries[place])
            place += 1
        if one.number != rank:
            yield "seal-number", one.number
        if not inside or (inside[0], len(inside)) != (one.first, one.count) or inside[0] <= after:
            yield "seal-entries", one.number
        elif root_of(leaf_of(number, journal.receipts[number]) for number in inside) != one.root:
            yield "seal-root", one.number
        if head_of(head, one.first, one.last, one.root) != one.head:
            yield "seal-chain", one.number
        head, after = one.head, one.last
    if place < len(entries):
        yield "seal-none", entries[place]
    yield from (("seal-order", b.number) for a, b in pairwise(journal.seals) if b.last <= a.last)


def seal_holding(journal: Journal, code: str) -> Sealed | None:
    """Give the seal that closed the entry of a receipt; None when no entry has it."""
    number = code.strip().partition("-")[0]
    found = journal.receipts.get(int(number)) if number.isascii() and number.isdigit() and len(number) < 19 else None
    if found is None or receipt_code(int(number), found) != code.strip().upper():
        return None
    return next((one for one in journal.seals if one.first <= int(number) <= one.last), None)
