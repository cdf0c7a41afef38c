"""What the peer does: pabutools, in exact mode, with ballots that are alike counted once."""

import csv
from typing import Any

from pabutools import election
from pabutools.election.pabulib import parse_pabulib
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen
from pabutools.tiebreaking import TieBreakingRule


def _read(path: str) -> tuple[Any, Any, Any]:
    instance, profile = parse_pabulib(path)
    place = {name: at for at, name in enumerate(_names(path))}
    return instance, profile.as_multiprofile(), TieBreakingRule(lambda _i, _p, project: place[project.name])


def _names(path: str) -> list[str]:
    """Ids of the projects in the order of the file, which breaks ties on both sides."""
    names, column, section = list[str](), -1, ""
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            if len(row) == 1:
                section, column = row[0].strip(), -1
            elif section == "PROJECTS" and column < 0:
                column = row.index("project_id")
            elif section == "PROJECTS" and row:
                names.append(row[column])
    return names


def _shared(path: str, satisfaction: str, **more: Any) -> list[str]:
    instance, profile, ties = _read(path)
    kind = getattr(election, satisfaction)
    return [p.name for p in method_of_equal_shares(instance, profile, kind, tie_breaking=ties, **more)]


def equal_shares(path: str) -> list[str]:
    """Equal Shares, cost satisfaction."""
    return _shared(path, "Cost_Sat")


def equal_shares_cardinality(path: str) -> list[str]:
    """Equal Shares, cardinality satisfaction."""
    return _shared(path, "Cardinality_Sat")


def equal_shares_points(path: str) -> list[str]:
    """Equal Shares, points."""
    return _shared(path, "Additive_Cardinal_Sat")


def equal_shares_ranks(path: str) -> list[str]:
    """Equal Shares, Borda by the projects below."""
    return _shared(path, "Additive_Borda_Sat")


def add1_exhaustive(path: str) -> list[str]:
    """Equal Shares with one more unit to each voter until nothing fits: the completion that the peer has."""
    return _shared(path, "Cost_Sat", voter_budget_increment=1)


def phragmen(path: str) -> list[str]:
    """Sequential Phragmén; the peer sorts what it funds."""
    instance, profile, ties = _read(path)
    return sorted(p.name for p in sequential_phragmen(instance, profile, tie_breaking=ties))


def greedy(path: str) -> list[str]:
    """Greedy by votes (satisfaction by cost, per unit of cost)."""
    instance, profile, ties = _read(path)
    return [p.name for p in greedy_utilitarian_welfare(instance, profile, election.Cost_Sat, tie_breaking=ties)]
