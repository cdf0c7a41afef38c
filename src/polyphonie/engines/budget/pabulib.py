"""Pabulib files (.pb): three sections, META, PROJECTS and VOTES, of cells separated by semicolons.

Personal columns (age, sex, neighbourhood) are not kept. All the faults of a file come back together.
Source: Faliszewski et al., Participatory Budgeting: Data, Tools, and Analysis, IJCAI 2023 (the format).
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Final, Literal

import numpy as np

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import decode, number

from .model import MOST, MOST_MONEY, Kind, Project, Vote

SECTIONS: Final = ("META", "PROJECTS", "VOTES")
NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "META": ("budget", "vote_type"),
    "PROJECTS": ("project_id", "cost"),
    "VOTES": ("voter_id", "vote"),
}
VOTE_TYPES: Final[Mapping[str, Kind]] = {
    "approval": "approval",
    "choose-1": "approval",
    "cumulative": "cumulative",
    "scoring": "cumulative",
    "ordinal": "ordinal",
}
MOST_FAULTS: Final = 1_000
MOST_COLUMNS: Final = 1_000
CENTS: Final = 100
LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What a file may carry that is refused otherwise; whatever is let through is counted in `PbFile`.

    `above_budget`: a project dearer than the budget is refused, kept in the count, or set aside with its votes;
    `unknown`: a vote for a project that is not listed is refused, or dropped; `counts`: numbers of projects and votes
    that differ from those announced are refused, or told.
    """

    above_budget: Literal["refuse", "keep", "set_aside"] = "refuse"
    unknown: Literal["refuse", "drop"] = "refuse"
    counts: Literal["refuse", "tell"] = "refuse"


@dataclass(frozen=True, slots=True)
class PbFile:
    """A file read: the vote; what was let through; what the file announces and publishes."""

    vote: Vote
    meta: Mapping[str, str]
    published: tuple[str, ...] | None
    set_aside: tuple[str, ...]
    dropped: int
    announced: Mapping[str, int]
    empty_ballots: int


def read_pb(data: bytes, file: str = "", tolerance: Tolerance | None = None) -> PbFile:
    """Read a Pabulib file from its bytes.

    Parameters
    ----------
    data : UTF-8 with or without its mark, UTF-16 with its mark, or cp1252
    file : name to write in the faults
    tolerance : what is let through; nothing when None

    Raises
    ------
    BadFile
        with all the faults, each with its line

    Cost
    ----
    Grows with the number of choices on all ballots.
    """
    reading = _Reading(file, tolerance or Tolerance())
    reading.read(decode(data, file)[0])
    if not reading.faults:
        reading.check_counts()
    if reading.faults:
        raise BadFile(reading.faults[:MOST_FAULTS])
    return reading.finished()


class _Reading:
    """A file being read: what is known so far, and its faults."""

    def __init__(self, file: str, tolerance: Tolerance) -> None:
        self.file, self.tolerance = file, tolerance
        self.faults: list[Fault] = []
        self.sections: dict[str, int] = {}
        self.meta: dict[str, str] = {}
        self.meta_lines: dict[str, int] = {}
        self.costs: dict[str, Fraction] = {}
        self.names: dict[str, str] = {}
        self.cost_lines: dict[str, int] = {}
        self.selected: set[str] = set()
        self.publishes = False
        self.budget: Fraction | None = None
        self.kind: Kind = "approval"
        self.index: dict[str, int] = {}
        self.aside: set[str] = set()
        self.dropped = 0
        self.places: list[int] = []
        self.voters: dict[str, int] = {}
        self.starts, self.chosen, self.points = [0], list[int](), list[int]()

    def fault(self, code: str, line: int, place: str = "", **facts: object) -> None:
        """Note a fault."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(code, place, line, facts=facts, file=self.file))

    def read(self, text: str) -> None:
        """Read all the records; a section begins at its name and at its line of columns."""
        if not text.strip():
            self.fault("pb-empty", 0)
            return
        section, columns = "", list[str]()
        for line, cells in self._records(text):
            if len(cells) == 1 and cells[0].strip().upper() in SECTIONS:
                section, columns = cells[0].strip().upper(), []
                self._open(section, line)
            elif not section:
                self.fault("pb-section-missing", line, section="META")
                return
            elif not columns:
                columns = self._columns(section, [cell.strip().lower() for cell in cells], line)
            elif len(cells) != len(columns) and section != "META":
                self.fault("sheet-row-ragged", line, found=len(cells), expected=len(columns))
            elif section == "META":
                self._meta(cells, line)
            elif section == "PROJECTS":
                self._project(dict(zip(columns, cells, strict=True)), line)
            elif self.places:
                self._vote([cells[at] if at >= 0 else "" for at in self.places], line)
        for section in SECTIONS:
            if section not in self.sections:
                self.fault("pb-section-missing", 0, section=section)
        self._check_presence()

    def _records(self, text: str) -> Iterator[tuple[int, list[str]]]:
        if "\0" in text:
            self.fault("sheet-nul", text[: text.index("\0")].count("\n") + 1)
            return
        records = csv.reader(io.StringIO(text, newline=""), delimiter=";")
        begins = 1
        last = text.rstrip("\r\n").count("\n") + 1
        while True:
            try:
                cells = next(records, None)
            except csv.Error:
                self.fault("sheet-cell-too-long", begins)
                return
            if cells is None:
                return
            if records.line_num >= last and text.count('"') % 2 and '"' in _tail(text, begins):
                self.fault("sheet-quotes-open", begins)
                return
            if len(cells) > 1 or any(cell.strip() for cell in cells):
                yield begins, cells
            begins = records.line_num + 1

    def _open(self, section: str, line: int) -> None:
        if section in self.sections:
            self.fault("pb-section-twice", line, section=section, first=self.sections[section])
        self.sections[section] = line
        if section == "VOTES":
            self._settle_projects()

    def _columns(self, section: str, columns: list[str], line: int) -> list[str]:
        if len(columns) > MOST_COLUMNS:
            self.fault("sheet-too-many-columns", line, found=len(columns), most=MOST_COLUMNS)
        for at, column in enumerate(columns[:MOST_COLUMNS]):
            if column in columns[:at]:
                self.fault("sheet-column-repeated", line, column=column, first=columns.index(column) + 1)
        needed = () if section == "META" else NEEDED[section]
        for column in needed:
            if column not in columns:
                self.fault("sheet-column-missing", line, column=column, known=", ".join(columns)[:200])
        if section == "VOTES" and self.kind == "cumulative" and "points" not in columns:
            self.fault("sheet-column-missing", line, column="points", known=", ".join(columns)[:200])
        if section == "PROJECTS":
            self.publishes = "selected" in columns
        if section == "VOTES" and {"voter_id", "vote"} <= set(columns):
            self.places = [columns.index(name) if name in columns else -1 for name in ("voter_id", "vote", "points")]
        return columns

    def _meta(self, cells: list[str], line: int) -> None:
        key, value = cells[0].strip().lower(), ";".join(cells[1:]).strip()
        if key in self.meta:
            self.fault("duplicate-key", line, key=key)
        self.meta[key], self.meta_lines[key] = value, line
        if key == "budget":
            self.budget = self._money(value, line, "budget")
        elif key == "vote_type":
            if value.lower() not in VOTE_TYPES:
                self.fault("pb-kind-unknown", line, value=value[:60], known=", ".join(VOTE_TYPES))
            self.kind = VOTE_TYPES.get(value.lower(), "approval")

    def _money(self, text: str, line: int, place: str) -> Fraction | None:
        """Read an amount, with at most two decimals; None, and a fault, where it is not one."""
        text = text.strip()
        amount = number(text, decimal_comma=True) if len(text) < LONGEST else None
        if amount is None or CENTS % amount.denominator:
            self.fault("pb-not-money", line, place, value=text[:60])
        elif amount * CENTS >= MOST_MONEY:
            self.fault("budget-money-too-large", line, place, most=MOST_MONEY // CENTS)
        elif amount < 0:
            self.fault("pb-negative", line, place, value=text[:60])
        else:
            return amount
        return None

    def _project(self, row: dict[str, str], line: int) -> None:
        if not {"project_id", "cost"} <= row.keys():
            return
        id_ = row["project_id"].strip()
        if not id_:
            self.fault("pb-id-empty", line, "project_id")
        elif id_ in self.costs:
            self.fault("duplicate-id", line, "project_id", id=id_)
        cost = self._money(row["cost"], line, "cost")
        self.costs[id_], self.cost_lines[id_] = cost if cost is not None else Fraction(0), line
        self.names[id_] = row.get("name", "").strip()
        if row.get("selected", "").strip() in ("1", "2"):
            self.selected.add(id_)

    def _settle_projects(self) -> None:
        """Number the projects, once they are all known; say which cost more than the budget."""
        above = self.tolerance.above_budget
        for id_, cost in self.costs.items():
            if self.budget is not None and cost > self.budget and above != "keep":
                if above == "refuse":
                    self.fault("pb-above-budget", self.cost_lines[id_], "cost", id=id_, cost=_plain(cost))
                self.aside.add(id_)
        self.index = {id_: at for at, id_ in enumerate(id_ for id_ in self.costs if id_ not in self.aside)}

    def _vote(self, cells: list[str], line: int) -> None:
        voter, names = cells[0].strip(), cells[1].strip()
        if voter in self.voters:
            self.fault("pb-voter-twice", line, "voter_id", voter=voter[:60], first=self.voters[voter])
        self.voters[voter] = line
        ids = names.split(",") if names else []
        projects: list[int | None] = [*map(self.index.get, ids)]
        if None in projects or len({*projects}) < len(projects):
            projects = self._named([id_.strip() for id_ in ids], voter, line)
        kept = [project for project in projects if project is not None]
        if self.kind == "cumulative":
            points = self._points(cells[2], len(ids), line)
            self.points += [point for project, point in zip(projects, points, strict=True) if project is not None]
        else:
            self.points += range(len(kept)) if self.kind == "ordinal" else [1] * len(kept)
        self.chosen += kept
        self.starts.append(len(self.chosen))

    def _named(self, ids: list[str], voter: str, line: int) -> list[int | None]:
        """Find the projects of a ballot where something is amiss: None for what is not counted."""
        if len(set(ids)) < len(ids):
            twice = next(id_ for at, id_ in enumerate(ids) if id_ in ids[:at])
            self.fault("pb-choice-twice", line, "vote", id=twice[:60], voter=voter[:60])
        for id_ in ids:
            if id_ not in self.index and id_ not in self.aside:
                self.dropped += 1
                if self.tolerance.unknown == "refuse":
                    self.fault("pb-project-unknown", line, "vote", id=id_[:60])
        return [*map(self.index.get, ids)]

    def _points(self, text: str, expected: int, line: int) -> list[int]:
        """Read the points of a cumulative ballot, one for each choice."""
        found = [point.strip() for point in text.split(",")] if text.strip() else []
        if len(found) != expected:
            self.fault("pb-points-count", line, "points", found=len(found), expected=expected)
            return [0] * expected
        points = [MOST if (value := _whole(p)) is None else value for p in found]
        for point, value in zip(found, points, strict=True):
            if value >= MOST:
                self.fault("pb-points-not-whole", line, "points", value=point[:60])
        return [min(value, MOST - 1) for value in points]

    def _check_presence(self) -> None:
        for key in NEEDED["META"]:
            if "META" in self.sections and key not in self.meta:
                self.fault("pb-meta-missing", self.sections["META"], key=key)
        if "PROJECTS" in self.sections and not self.costs:
            self.fault("budget-no-project", self.sections["PROJECTS"])
        if "VOTES" in self.sections and not self.voters:
            self.fault("budget-no-ballot", self.sections["VOTES"])

    @property
    def announced(self) -> dict[str, int]:
        """Numbers of projects and votes that the file announces."""
        found = {key: _whole(self.meta.get(key, "")) for key in ("num_projects", "num_votes")}
        return {key: value for key, value in found.items() if value is not None}

    def check_counts(self) -> None:
        """Compare the numbers announced with the rows: a file cut short is seen here."""
        found = {"num_projects": len(self.costs), "num_votes": len(self.voters)}
        for key, announced in self.announced.items():
            if announced != found[key] and self.tolerance.counts == "refuse":
                line = self.meta_lines[key]
                self.fault("pb-count-differs", line, key, key=key, announced=announced, found=found[key])
        if not self.index:
            self.fault("budget-no-project", self.sections["PROJECTS"])

    def finished(self) -> PbFile:
        """Make the vote: all money in the smallest unit used."""
        budget = self.budget or Fraction(0)
        scale = lcm(budget.denominator, *(cost.denominator for cost in self.costs.values()))
        scale = CENTS if scale > 1 else 1
        projects = tuple(Project(id_, int(self.costs[id_] * scale), self.names[id_]) for id_ in self.index)
        filed = [np.array(part, dtype=np.int64) for part in (self.starts, self.chosen, self.points)]
        places = _whole(self.meta.get("max_length", "")) or 0
        vote = Vote(projects, int(budget * scale), filed[0], filed[1], filed[2], self.kind, scale, places)
        return PbFile(
            vote=vote,
            meta=dict(self.meta),
            published=tuple(id_ for id_ in self.costs if id_ in self.selected) if self.publishes else None,
            set_aside=tuple(id_ for id_ in self.costs if id_ in self.aside),
            dropped=self.dropped,
            announced=self.announced,
            empty_ballots=int((np.diff(vote.starts) == 0).sum()),
        )


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _tail(text: str, line: int) -> str:
    """Give the text from a line, counted from 1, to the end."""
    return "\n".join(text.split("\n")[line - 1 :])


def _plain(amount: Fraction) -> str:
    return str(amount.numerator) if amount.denominator == 1 else f"{float(amount):.2f}"
