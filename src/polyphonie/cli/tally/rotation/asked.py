"""Reads what is asked of a rotation: the settings, the people, and the files that the settings name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.reading import sheet_at
from polyphonie.cli.tally import digest_of
from polyphonie.cli.tally.rotation.seats_file import Seat, seats_at
from polyphonie.cli.tally.settings import WHERE, one_of, read_settings, text, whole, words
from polyphonie.engines.rotation import EFFORT, Gathering, Quota
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import Sheet

MOST_PEOPLE: Final = 5_000
MOST_ROUNDS: Final = 200
MOST_FAULTS: Final = 1_000
WEIGHT: Final = re.compile(r"\d{1,4}(/[1-9]\d{0,3}|[.,]\d{1,4})?")


@dataclass(slots=True)
class Asked:
    """The settings chosen, the people of the sheet, the line of each, and the digests of the other files."""

    chosen: dict[str, Any]
    sheet: Sheet
    lines: dict[str, int]
    digests: dict[str, str] = field(default_factory=dict)

    @property
    def people(self) -> tuple[str, ...]:
        """Names in the order of the sheet."""
        return tuple(self.lines)


def _weight(text: str) -> str:
    if not WEIGHT.fullmatch(text):
        raise ValueError(text)
    return str(Fraction(text.replace(",", ".")))


def _seats(text: str) -> list[int]:
    return [whole(1, MOST_PEOPLE)(word.strip()) for word in text.split(",")]


def _yes(text: str) -> bool:
    return bool(one_of("yes", "no")(text) == "yes")


def read_asked(files: Sequence[Path], settings: Mapping[str, str]) -> Asked:
    """Read the settings, then the sheet of people."""
    known = {
        "tables": whole(1, MOST_PEOPLE), "rounds": whole(1, MOST_ROUNDS), "seats": _seats, "id": text, "balance": words,
        "apart": words, "together": words, "arrives": text, "leaves": text, "quotas": text, "fixed": text,
        "played": whole(0, MOST_ROUNDS), "met": text, "weight": _weight, "effort": whole(0, 100_000_000),
        "compromises": _yes,
    }  # fmt: skip
    start: dict[str, Any] = {
        "tables": None, "rounds": None, "seats": None, "id": "id", "balance": [], "apart": [], "together": [],
        "arrives": None, "leaves": None, "quotas": None, "fixed": None, "played": None, "met": None, "weight": "1/5",
        "effort": EFFORT, "compromises": False,
    }  # fmt: skip
    needed = ("rounds",) if "seats" in settings else ("tables", "rounds")
    chosen = read_settings(settings, known, start, needed=needed)
    if chosen["tables"] is None:
        chosen["tables"] = len(chosen["seats"])
    if len(files) != 1:
        raise BadFile([Fault("rotation-one-file", facts={"count": len(files)}, file=str(files[1]))])
    columns = [chosen[name] for name in ("id", "arrives", "leaves") if chosen[name]]
    for name in ("balance", "apart", "together"):
        chosen[name] = list(chosen[name])
        columns += chosen[name]
    sheet = sheet_at(files[0], list(dict.fromkeys(columns)))
    return Asked(chosen, sheet, _people(sheet, chosen["id"]))


def _people(sheet: Sheet, column: str) -> dict[str, int]:
    """The line of each person; blank and repeated names are refused with theirs."""
    lines: dict[str, int] = {}
    faults = []
    for row in sheet.rows:
        name = row[column]
        if not name:
            faults.append(Fault("rotation-id-blank", "", row.line, 0, {"column": column}, sheet.file))
        elif name in lines:
            facts = {"id": name[:60], "first": lines[name]}
            faults.append(Fault("rotation-id-twice", "", row.line, 0, facts, sheet.file))
        lines.setdefault(name, row.line)
    if len(lines) > MOST_PEOPLE:
        facts = {"count": len(lines), "most": MOST_PEOPLE}
        faults.append(Fault("rotation-too-many", facts=facts, file=sheet.file))
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    return lines


def gathering_of(asked: Asked) -> Gathering:
    """Make the gathering; every fault of every file is said at once."""
    chosen, faults = asked.chosen, list[Fault]()
    absent = frozenset(_absent(asked, faults))
    quotas = tuple(_quotas(asked, faults))
    fixed = _fixed(asked, absent, faults)
    met = frozenset(_met(asked, faults))
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    features = {*chosen["balance"], *(quota.feature for quota in quotas)}
    return Gathering(
        asked.people,
        chosen["tables"],
        chosen["rounds"],
        tuple(chosen["seats"]) if chosen["seats"] else None,
        {name: _column(asked, name) for name in sorted(features)},
        quotas,
        tuple(chosen["balance"]),
        _groups(asked, chosen["apart"]),
        _groups(asked, chosen["together"]),
        fixed,
        absent,
        met,
    )


def _column(asked: Asked, name: str) -> dict[str, str]:
    return {row[asked.chosen["id"]]: row[name] for row in asked.sheet.rows}


def _groups(asked: Asked, columns: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """People who have the same word in a column; those who have none are in no group."""
    found: list[tuple[str, ...]] = []
    for column in columns:
        same: dict[str, list[str]] = {}
        for name, word in _column(asked, column).items():
            same.setdefault(word, []).append(name)
        found += [tuple(group) for word, group in same.items() if word and len(group) > 1]
    return tuple(found)


def _absent(asked: Asked, faults: list[Fault]) -> Iterator[tuple[str, int]]:
    """The rounds that people miss: before the one they arrive for, after the last before they leave."""
    chosen, most = asked.chosen, asked.chosen["rounds"]
    for row in asked.sheet.rows:
        stay = []
        for setting, otherwise in (("arrives", 1), ("leaves", most)):
            cell = row[chosen[setting]] if chosen[setting] else ""
            value = int(cell) if cell.isascii() and cell.isdigit() and len(cell) < 6 else None
            if cell and (value is None or value < 1):
                facts = {"value": cell[:60], "column": chosen[setting], "most": most}
                faults.append(Fault("rotation-round-unreadable", "", row.line, 0, facts, asked.sheet.file))
            stay.append(otherwise if value is None else value)
        if stay[0] > stay[1]:
            facts = {"id": row[chosen["id"]][:60], "first": stay[0], "last": stay[1]}
            faults.append(Fault("rotation-stay-reversed", "", row.line, 0, facts, asked.sheet.file))
        for one in range(1, most + 1):
            if not stay[0] <= one <= stay[1]:
                yield row[chosen["id"]], one


def _quotas(asked: Asked, faults: list[Fault]) -> Iterator[Quota]:
    name = asked.chosen["quotas"]
    if name is None:
        return
    asked.digests["quotas"] = digest_of(name)
    sheet = sheet_at(Path(name), ["feature", "value", "min", "max"])
    for row in sheet.rows:
        if row["feature"] not in asked.sheet.columns:
            facts = {"feature": row["feature"][:60], "known": ", ".join(asked.sheet.columns)[:300]}
            faults.append(Fault("rotation-quota-unknown", "", row.line, 0, facts, sheet.file))
            continue
        numbers = []
        for column in ("min", "max"):
            cell = row[column]
            if cell and not (cell.isascii() and cell.isdigit() and len(cell) < 6):
                facts = {"value": cell[:60], "column": column}
                faults.append(Fault("rotation-quota-unreadable", "", row.line, 0, facts, sheet.file))
            numbers.append(int(cell) if cell.isascii() and cell.isdigit() and len(cell) < 6 else None)
        yield Quota(row["feature"], row["value"], numbers[0] or 0, numbers[1])


def _seats_of(asked: Asked, setting: str, faults: list[Fault]) -> list[Seat]:
    """The seats of the file that a setting names; people who are not in the sheet are faults where places are fixed."""
    name = asked.chosen[setting]
    if name is None:
        return []
    asked.digests[setting] = digest_of(name)
    seats = seats_at(Path(name))
    if setting == "fixed":
        for seat in seats:
            if seat.name not in asked.lines:
                faults.append(Fault("rotation-seat-of-nobody", "", seat.line, 0, {"id": seat.name[:60]}, name))
    return [seat for seat in seats if seat.name in asked.lines]


def _fixed(asked: Asked, absent: frozenset[tuple[str, int]], faults: list[Fault]) -> dict[tuple[str, int], int]:
    """The table of each person fixed, in one round or in all those they attend."""
    fixed: dict[tuple[str, int], int] = {}
    last = asked.chosen["played"]
    if last is not None and asked.chosen["fixed"] is None:
        faults.append(Fault("rotation-played-without-plan", "played", facts={"played": last}, file=WHERE))
    for seat in _seats_of(asked, "fixed", faults):
        rounds = range(1, asked.chosen["rounds"] + 1) if seat.round is None else [seat.round]
        for one in rounds:
            place = (seat.name, one)
            if (last is not None and one > last) or (seat.round is None and place in absent):
                continue
            if fixed.setdefault(place, seat.table) != seat.table:
                facts = {"id": seat.name[:60], "round": one, "table": fixed[place]}
                faults.append(Fault("rotation-fixed-twice", "", seat.line, 0, facts, asked.chosen["fixed"]))
    return fixed


def _met(asked: Asked, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    """Pairs who shared a table of an earlier plan; those who are not there today do not matter."""
    tables: dict[tuple[int | None, int], set[str]] = {}
    for seat in _seats_of(asked, "met", faults):
        tables.setdefault((seat.round, seat.table), set()).add(seat.name)
    for people in tables.values():
        yield from combinations(sorted(people), 2)
