"""Reads the ordinal files of PrefLib: .soi, .soc, .toi, .toc, .cat; every fault with its line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from polyphonie.engines.ballots.arrays import AnyInts, IntArray
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import decode

from .model import RankedBallots, ranked_ballots

KINDS: Final = ("soi", "soc", "toi", "toc", "cat")
MOST_OPTIONS: Final = 1_000
MOST_FAULTS: Final = 1_000
MOST_DIGITS: Final = 15
AT_ONCE: Final = 500_000  # bytes
_HEAD: Final = re.compile(r"#\s*([A-Z ]+?)(?:\s(\d+))?\s*:\s*(.*)")
_LINE: Final = re.compile(r"\s*(\d{1,15})\s*:\s*((?:\d+|\{[\d,\s]*\})(?:\s*,\s*(?:\d+|\{[\d,\s]*\}))*)\s*")
_PART: Final = re.compile(r"\{([\d,\s]*)\}|(\d+)")
_HASHES: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:#[^\n]*\n)*")
_COMMAS: Final = bytes.maketrans(b":\n", b",,")


@dataclass(frozen=True, slots=True)
class Listing:
    """What a PrefLib file holds: ballots over the numbers of the alternatives, and their names."""

    names: tuple[str, ...]
    ballots: RankedBallots


@dataclass(frozen=True, slots=True)
class _Head:
    ids: tuple[str, ...]
    names: tuple[str, ...]
    said: dict[str, str]


def read_preflib(data: bytes, file: str, kind: str) -> Listing:
    """Read ranked ballots; in a .cat file, the first category is the best rank, and each category a group of equals.

    Parameters
    ----------
    data : the bytes of the file
    file : the name said in the faults
    kind : soi, soc (strict, incomplete or complete), toi, toc (with equals) or cat

    Raises
    ------
    BadFile : with every fault and its line
    """
    if fast := _fast(data, file, kind):
        return fast
    text, _ = decode(data, file)
    lines = text.splitlines()
    faults: list[Fault] = []
    head = _head(lines, file)
    body = [(n, line) for n, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#")]
    if not body:
        raise BadFile([Fault("preflib-no-ballot", line=len(lines), file=file)])
    ballots = _slow(head.ids, body, kind, file, faults)
    _check_totals(head, ballots, len(body), file, faults)
    if faults or ballots is None:
        raise BadFile(faults[:MOST_FAULTS])
    return Listing(head.names, ballots)


def _head(lines: Sequence[str], file: str) -> _Head:
    said: dict[str, str] = {}
    names: dict[int, str] = {}
    for line in lines:
        if line.startswith("#") and (found := _HEAD.fullmatch(line.strip())):
            if found[1] == "ALTERNATIVE NAME" and found[2]:
                names[int(found[2])] = found[3].strip()
            else:
                said[found[1]] = found[3].strip()
    number = said.get("NUMBER ALTERNATIVES", "")
    if not re.fullmatch(r"\d{1,9}", number) or int(number) < 1:
        raise BadFile([Fault("preflib-no-alternatives", line=1, file=file)])
    if int(number) > MOST_OPTIONS:
        facts = {"found": int(number), "most": MOST_OPTIONS}
        raise BadFile([Fault("preflib-too-many-alternatives", line=1, facts=facts, file=file)])
    ids = tuple(str(n) for n in range(1, int(number) + 1))
    return _Head(ids, tuple(names.get(int(n)) or n for n in ids), said)


def _fast(data: bytes, file: str, kind: str) -> Listing | None:
    """Read strict orders all at once; None where anything is unusual, or wrong, to be read line by line."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    end = _HASHES.match(data).end()  # type: ignore[union-attr]  # it matches nothing at all too
    body = data[end:].translate(None, b" \t\r")
    if not body or body.startswith(b"\n"):
        return None
    head = _head(decode(data[:end], file)[0].splitlines(), file)
    rows = body.count(b"\n") + (not body.endswith(b"\n"))
    ranks = np.zeros((rows, len(head.ids)), dtype=np.uint8 if len(head.ids) < 255 else np.uint16)
    weights = np.zeros(rows, dtype=np.int64)
    done = 0
    for block in _blocks(body):
        found = _numbers(block)
        if found is None or not _placed(found, ranks[done:], weights[done:], kind):
            return None
        done += len(found[1])
    ballots = RankedBallots(head.ids, ranks, weights)
    faults: list[Fault] = []
    _check_totals(head, ballots, rows, file, faults)
    return None if faults else Listing(head.names, ballots)


def _blocks(body: bytes) -> Iterator[bytes]:
    """Cut the lines in blocks, so that no more than one is spread out in memory."""
    start = 0
    while start < len(body):
        end = body.find(b"\n", start + AT_ONCE) + 1
        block = body[start:end] if end else body[start:]
        yield block if block.endswith(b"\n") else block + b"\n"
        start = end or len(body)


def _placed(found: tuple[IntArray, IntArray, IntArray], ranks: AnyInts, weights: IntArray, kind: str) -> bool:
    """Write a block of orders as ranks; false where a line is at fault."""
    numbers, sizes, counts = found
    most = ranks.shape[1]
    is_short = kind in ("soc", "toc", "cat") and (sizes != most).any()
    if is_short or counts.min() < 1 or numbers.min() < 1 or numbers.max() > most:
        return False
    rows = np.repeat(np.arange(len(sizes)), sizes)
    ranks[rows, numbers - 1] = np.arange(1, len(numbers) + 1) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    weights[: len(sizes)] = counts
    return bool((np.count_nonzero(ranks[: len(sizes)], axis=1) == sizes).all())


def _numbers(body: bytes) -> tuple[IntArray, IntArray, IntArray] | None:
    """Give the alternatives of all lines end to end, how many each line has, and the weights; None if not so simple."""
    marks = np.frombuffer(body, dtype=np.uint8)
    places = np.flatnonzero((marks < ord("0")) | (marks > ord("9")))
    kinds = marks[places]
    lengths = np.diff(places, prepend=-1)
    lines = np.flatnonzero(kinds == ord("\n"))
    colons = np.flatnonzero(kinds == ord(":"))
    if len(colons) != len(lines) or (colons != np.concatenate([[0], lines[:-1] + 1])).any():
        return None
    if lengths.min() < 2 or lengths.max() > MOST_DIGITS + 1 or (kinds == ord(",")).sum() + 2 * len(lines) != len(kinds):
        return None
    every = np.fromstring(body.translate(_COMMAS), dtype=np.int64, sep=",")
    return np.delete(every, colons), lines - colons, every[colons]


def _slow(
    ids: tuple[str, ...], body: Sequence[tuple[int, str]], kind: str, file: str, faults: list[Fault]
) -> RankedBallots | None:
    orders = []
    for number, line in body:
        found = _LINE.fullmatch(line)
        if not found or not int(found[1]):
            faults.append(Fault("preflib-line", line=number, facts={"text": line.strip()[:60]}, file=file))
            continue
        groups = [
            [int(n) for n in (one[1] or "").replace(" ", "").split(",") if n] if one[2] is None else [int(one[2])]
            for one in _PART.finditer(found[2])
        ]
        wrong = _line_fault(groups, len(ids), kind, number, file)
        if wrong:
            faults.append(wrong)
        else:
            orders.append((int(found[1]), [[n - 1 for n in group] for group in groups if group]))
        if len(faults) >= MOST_FAULTS:
            break
    return None if faults else ranked_ballots(ids, orders)


def _line_fault(groups: list[list[int]], options: int, kind: str, line: int, file: str) -> Fault | None:
    ranked = [n for group in groups for n in group]
    strange = next((n for n in ranked if not 1 <= n <= options), None)
    if strange is not None:
        return Fault("preflib-unknown-alternative", "", line, 0, {"number": strange, "most": options}, file)
    twice = next((n for n in ranked if ranked.count(n) > 1), None)
    if twice is not None:
        return Fault("preflib-repeated", "", line, 0, {"number": twice}, file)
    if kind in ("soi", "soc") and any(len(group) != 1 for group in groups):
        return Fault("preflib-equals", "", line, 0, {"kind": kind}, file)
    if kind in ("soc", "toc", "cat") and len(ranked) != options:
        return Fault("preflib-incomplete", "", line, 0, {"kind": kind, "found": len(ranked), "expected": options}, file)
    return None


def _check_totals(head: _Head, ballots: RankedBallots | None, lines: int, file: str, faults: list[Fault]) -> None:
    """Refuse a file whose header announces other totals than its lines: it may be cut."""
    totals = {"NUMBER UNIQUE ORDERS": lines}
    if ballots is not None:
        totals["NUMBER VOTERS"] = ballots.total
    for key, found in totals.items():
        said = head.said.get(key, "")
        if said.isdecimal() and int(said) != found:
            facts = {"key": key, "said": int(said), "found": found}
            faults.append(Fault("preflib-totals-differ", facts=facts, file=file))
