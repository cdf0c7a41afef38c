"""Reads the ordinal files of PrefLib: .soi, .soc, .toi, .toc, .cat; every fault with its line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import decode

from .model import RankedBallots, ranked_ballots

KINDS: Final = ("soi", "soc", "toi", "toc", "cat")
MOST_OPTIONS: Final = 1_000
MOST_FAULTS: Final = 1_000
_HEAD: Final = re.compile(r"#\s*([A-Z ]+?)(?:\s(\d+))?\s*:\s*(.*)")
_LINE: Final = re.compile(r"\s*(\d{1,15})\s*:\s*((?:\d+|\{[\d,\s]*\})(?:\s*,\s*(?:\d+|\{[\d,\s]*\}))*)\s*")
_PART: Final = re.compile(r"\{([\d,\s]*)\}|(\d+)")
_PLAIN: Final = re.compile(r"[\d,\s]*")


@dataclass(frozen=True, slots=True)
class Listing:
    """What a PrefLib file holds: ballots over the numbers of the alternatives, and their names."""

    names: tuple[str, ...]
    ballots: RankedBallots


@dataclass(frozen=True, slots=True)
class _Head:
    options: int
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
    text, _ = decode(data, file)
    lines = text.splitlines()
    faults: list[Fault] = []
    head = _head(lines, file)
    body = [(n, line) for n, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#")]
    if not body:
        raise BadFile([Fault("preflib-no-ballot", line=len(lines), file=file)])
    ids = tuple(str(number) for number in range(1, head.options + 1))
    ballots = _fast(ids, [line for _, line in body], kind)
    if ballots is None:
        ballots = _slow(ids, body, kind, file, faults)
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
    return _Head(int(number), tuple(names.get(n) or str(n) for n in range(1, int(number) + 1)), said)


def _fast(ids: tuple[str, ...], lines: Sequence[str], kind: str) -> RankedBallots | None:
    """Read lines without groups of equals all at once; None where anything is unusual, to be read line by line."""
    cut = [line.partition(":") for line in lines]
    rest = [orders for _, _, orders in cut]
    weights, orders = ",".join([weight for weight, _, _ in cut]), ",".join(rest)
    if not (_PLAIN.fullmatch(orders) and _PLAIN.fullmatch(weights)):
        return None
    try:
        numbers, counts = (np.array(list(map(int, text.split(",")))) for text in (orders, weights))
    except (ValueError, OverflowError):
        return None
    sizes = np.array([order.count(",") + 1 for order in rest])
    is_short = sizes != len(ids)
    if len(counts) != len(lines) or counts.min() < 1 or numbers.min() < 1 or numbers.max() > len(ids):
        return None
    if counts.max() > 10**15 or (kind in ("soc", "toc", "cat") and is_short.any()):
        return None
    rows = np.repeat(np.arange(len(lines)), sizes)
    ranks = np.zeros((len(lines), len(ids)), dtype=np.uint8 if len(ids) < 255 else np.uint16)
    ranks[rows, numbers - 1] = np.arange(len(numbers)) - np.repeat(np.cumsum(sizes) - sizes, sizes) + 1
    if (np.count_nonzero(ranks, axis=1) != sizes).any():
        return None
    return RankedBallots(ids, ranks, counts)


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
