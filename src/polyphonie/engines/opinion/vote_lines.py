"""Millions of lines of votes, read by whole columns of digits; a part that is not plain is read as a sheet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import MOST_FAULTS, Row, Sheet, decode, found_separator, number, read_sheet

from .arrays import BoolArray, IntArray
from .model import Sign, Votes, is_whole, name_order
from .tabulate import tabulate

PERSON, STATEMENT, VOTE, INSTANT = "voter-id", "comment-id", "vote", "timestamp"
REQUIRED = (STATEMENT, PERSON, VOTE)
MOST_DIGITS = 18
MOST_ID = 64
PART = 1 << 23
ROOM = b"\n" * 8
ZEROS = np.uint64(0x3030303030303030)

Bytes = npt.NDArray[np.uint8]


@dataclass(slots=True)
class _Columns:
    """What has been read so far: ids as whole numbers, or as negative numbers that point into `words`."""

    people: list[IntArray] = field(default_factory=list)
    statements: list[IntArray] = field(default_factory=list)
    votes: list[npt.NDArray[np.int8]] = field(default_factory=list)
    instants: list[IntArray] = field(default_factory=list)
    words: dict[str, int] = field(default_factory=dict)

    def code(self, name: str) -> int:
        return int(name) if is_whole(name) else -1 - self.words.setdefault(name, len(self.words))


class _NotPlain(Exception):
    """A part that the fast way does not read: quotes, ragged lines, signs, spaces; it says nothing of faults."""


def read_votes(chunks: Iterable[bytes], file: str, *, sign: Sign = 1) -> Votes:
    """Read votes.csv, one vote event a line: comment-id, voter-id, vote, and timestamp where there is one.

    Parameters
    ----------
    chunks
        the bytes of the file, in parts of any length.
    file
        the name said in the faults.
    sign
        1 where 1 means agree (open exports), -1 where -1 does (Polis' database).

    Raises
    ------
    BadFile
        With every fault and its line.

    Guarantees
    ----------
    The order of lines changes nothing, where no two different votes share person, statement and instant.

    Cost
    ----
    About half a CPU second a million lines; some 20 bytes a line are kept.
    """
    columns, faults = _Columns(), list[Fault]()
    head = b""
    line = 1
    for part in _whole_lines(_as_utf8(chunks, file)):
        if not head:
            head, _, part = part.partition(b"\n")
            head = head.rstrip(b"\r")
            names, mark = _header(head, file)
            line = 2
        if not part:
            continue
        try:
            _read_plain(part, names, mark, columns)
        except _NotPlain:
            faults += _read_as_sheet(head, part, line, mark, columns, file)
        line += part.count(b"\n")
        if len(faults) >= MOST_FAULTS:
            break
    if not head:
        raise BadFile([Fault("sheet-empty", file=file)])
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    return _tabulated(columns, sign)


def _as_utf8(chunks: Iterable[bytes], file: str) -> Iterator[bytes]:
    """Take the mark of UTF-8 away, turn UTF-16 into UTF-8, and lines that end with a carriage return alone."""
    every = iter(chunks)
    first = next(every, b"")
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield decode(first + b"".join(every), file)[0].encode()
        return
    first = first.removeprefix(b"\xef\xbb\xbf")
    if b"\r" in first and b"\n" not in first:
        yield from (part.replace(b"\r", b"\n") for part in (first, *every))
        return
    yield first
    yield from every


def _whole_lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut again where lines end, in parts of a moderate length; the last line may lack its end."""
    rest = b""
    for chunk in chunks:
        rest += chunk
        while len(rest) >= PART and (end := rest.rfind(b"\n", 0, PART)) >= 0:
            yield rest[: end + 1]
            rest = rest[end + 1 :]
    if rest:
        yield rest if rest.endswith(b"\n") else rest + b"\n"


def _header(head: bytes, file: str) -> tuple[list[str], str]:
    sheet = read_sheet(head, file, required=REQUIRED, separator=found_separator(decode(head, file)[0]))
    return list(sheet.columns), sheet.separator


def _read_plain(part: bytes, names: list[str], mark: str, columns: _Columns) -> None:
    """Read lines of unquoted cells, all at once."""
    if b'"' in part or b"\0" in part:
        raise _NotPlain
    held = np.frombuffer(ROOM + part, dtype=np.uint8)
    ends = np.flatnonzero((held == ord(mark)) | (held == ord("\n")))[len(ROOM) :]
    if len(ends) % len(names):
        raise _NotPlain
    ends = ends.reshape(-1, len(names))
    if (held[ends[:, -1]] != ord("\n")).any() or (len(names) > 1 and (held[ends[:, :-1]] != ord(mark)).any()):
        raise _NotPlain
    starts = np.concatenate([[len(ROOM)], ends.ravel()[:-1] + 1]).reshape(ends.shape)
    last = ends[:, -1] - (held[ends[:, -1] - 1] == ord("\r"))
    stops = {name: ends[:, place] for place, name in enumerate(names)} | {names[-1]: last}
    cells = {name: (starts[:, place], stops[name]) for place, name in enumerate(names)}
    votes = _signs(held, *cells[VOTE])
    instants = _numbers(held, *cells[INSTANT])[0] if INSTANT in cells else None
    people, statements = (_codes(held, *cells[name], columns) for name in (PERSON, STATEMENT))
    columns.people.append(people)
    columns.statements.append(statements)
    columns.votes.append(votes)
    if instants is not None:
        columns.instants.append(instants)


def _signs(held: Bytes, starts: IntArray, ends: IntArray) -> npt.NDArray[np.int8]:
    """Read cells that hold 1, 0 or -1."""
    size = ends - starts
    if len(size) and not (size.min() >= 1 and size.max() <= 2):
        raise _NotPlain
    digit, is_negative = held[ends - 1], size == 2
    fits = (digit == ord("1")) | ((digit == ord("0")) & ~is_negative)
    if not fits.all() or (held[starts[is_negative]] != ord("-")).any():
        raise _NotPlain
    return np.where(is_negative, -1, digit.astype(np.int8) - ord("0")).astype(np.int8)


def _numbers(held: Bytes, starts: IntArray, ends: IntArray) -> tuple[IntArray, BoolArray]:
    """Read cells of digits; tell which are written plainly, without a useless zero in front."""
    size = ends - starts
    longest = int(size.max(initial=1))
    if int(size.min(initial=1)) < 1 or longest > MOST_DIGITS:
        raise _NotPlain
    eights = np.ndarray(shape=(len(held) - 7,), dtype="<u8", buffer=held.data, strides=(1,))
    total = np.zeros(len(size), dtype=np.int64)
    for block in range(0, longest, 8):
        total += _eight_digits(eights, ends - block, size - block) * 10**block
    return total, (size == 1) | (held[starts] != ord("0"))


def _eight_digits(eights: npt.NDArray[np.uint64], ends: IntArray, size: IntArray) -> IntArray:
    """Read at most eight digits that end at given places, all eight bytes in one word (little-endian)."""
    if int(size.min(initial=8)) >= 8:
        word = eights[ends - 8]
    else:
        blank = np.minimum(8 - np.clip(size, 0, 8), 7).astype(np.uint64) * np.uint64(8)
        kept = np.where(size > 0, np.uint64(0xFFFFFFFFFFFFFFFF) << blank, np.uint64(0))
        word = (eights[np.maximum(ends, 8) - 8] & kept) | (ZEROS & ~kept)
    high = np.uint64(0xF0F0F0F0F0F0F0F0)
    if ((word & high) != ZEROS).any() or (((word + np.uint64(0x0606060606060606)) & high) != ZEROS).any():
        raise _NotPlain
    word = ((word & np.uint64(0x0F0F0F0F0F0F0F0F)) * np.uint64(2561)) >> np.uint64(8)
    word = ((word & np.uint64(0x00FF00FF00FF00FF)) * np.uint64(6553601)) >> np.uint64(16)
    word = ((word & np.uint64(0x0000FFFF0000FFFF)) * np.uint64(42949672960001)) >> np.uint64(32)
    return word.astype(np.int64)


def _codes(held: Bytes, starts: IntArray, ends: IntArray, columns: _Columns) -> IntArray:
    """Read ids: whole numbers where all are, else words."""
    try:
        total, is_plain = _numbers(held, starts, ends)
    except _NotPlain:
        return _words(held, starts, ends, columns)
    return total if is_plain.all() else _words(held, starts, ends, columns)


def _words(held: Bytes, starts: IntArray, ends: IntArray, columns: _Columns) -> IntArray:
    size = ends - starts
    longest = int(size.max(initial=1))
    if int(size.min(initial=1)) < 1 or longest > MOST_ID or (held[starts] <= 32).any() or (held[ends - 1] <= 32).any():
        raise _NotPlain
    letters = np.zeros((len(size), longest), dtype=np.uint8)
    for place in range(longest):
        there = size > place
        letters[there, place] = held[starts[there] + place]
    names, which = np.unique(letters.view(f"S{longest}").ravel(), return_inverse=True)
    try:
        codes = [columns.code(name.decode()) for name in names.tolist()]
    except UnicodeDecodeError:
        raise _NotPlain from None
    return np.array(codes, dtype=np.int64)[which]


def _read_as_sheet(head: bytes, part: bytes, line: int, mark: str, columns: _Columns, file: str) -> list[Fault]:
    """Read a part with the reader of sheets, which names every fault."""
    try:
        sheet = read_sheet(head + b"\n" + part, file, required=REQUIRED, separator=mark)
    except BadFile as bad:
        return [Fault(f.code, f.place, f.line + line - 2, f.column, f.facts, file) for f in bad.faults]
    read = [_read_row(row, sheet, line - 2, columns, file) for row in sheet.rows]
    faults = [fault for one in read if isinstance(one, list) for fault in one]
    events = np.array([one for one in read if isinstance(one, tuple)], dtype=np.int64).reshape(-1, 4)
    columns.people.append(events[:, 0])
    columns.statements.append(events[:, 1])
    columns.votes.append(events[:, 2].astype(np.int8))
    if INSTANT in sheet.columns:
        columns.instants.append(events[:, 3])
    return faults


def _read_row(
    row: Row, sheet: Sheet, before: int, columns: _Columns, file: str
) -> tuple[int, int, int, int] | list[Fault]:
    """Give person, statement, vote and instant of a row, or its faults."""
    line = row.line + before
    places = {name: index + 1 for index, name in enumerate(sheet.columns)}
    faults = [
        Fault("vote-cell-empty", name, line, places[name], {"column": name}, file) for name in REQUIRED if not row[name]
    ]
    vote = number(row[VOTE])
    if row[VOTE] and vote not in (-1, 0, 1):
        faults.append(Fault("vote-unknown", VOTE, line, places[VOTE], {"value": row[VOTE][:40]}, file))
    when = row[INSTANT] if INSTANT in places else "0"
    if not (when.isascii() and when.isdigit() and len(when) <= MOST_DIGITS):
        faults.append(Fault("vote-instant-unread", INSTANT, line, places[INSTANT], {"value": when[:40]}, file))
    if faults or vote is None:
        return faults
    return columns.code(row[PERSON]), columns.code(row[STATEMENT]), int(vote), int(when)


def _tabulated(columns: _Columns, sign: Sign) -> Votes:
    words = list(columns.words)
    people, rows = _index(columns.people, words)
    statements, places = _index(columns.statements, words)
    votes = _joined(columns.votes, np.int8)
    instants = _joined(columns.instants, np.int64) if columns.instants else None
    return tabulate(people, statements, rows, places, votes if sign == 1 else -votes, instants)


def _joined(parts: list[npt.NDArray[np.int8]] | list[IntArray], kind: type) -> npt.NDArray:  # type: ignore[type-arg]
    whole = np.concatenate(parts) if parts else np.zeros(0, dtype=kind)
    parts.clear()
    return whole


def _index(parts: list[IntArray], words: list[str]) -> tuple[tuple[str, ...], npt.NDArray[np.int32]]:
    """Number ids in their order: whole numbers by value, then words."""
    codes = _joined(parts, np.int64)
    lowest, highest = int(codes.min(initial=0)), int(codes.max(initial=0))
    if highest - lowest < 4 * len(codes) + 1_000_000:
        there = np.zeros(highest - lowest + 1, dtype=bool)
        there[codes - lowest] = True
        used = np.flatnonzero(there) + lowest
        which = (np.cumsum(there, dtype=np.int32) - 1)[codes - lowest]
    else:
        used, which = np.unique(codes, return_inverse=True)
    names = [str(code) if code >= 0 else words[-1 - code] for code in used.tolist()]
    if lowest >= 0:
        return tuple(names), which.astype(np.int32)
    order = name_order(names)
    place = {name: index for index, name in enumerate(order)}
    return tuple(order), np.array([place[name] for name in names], dtype=np.int32)[which]
