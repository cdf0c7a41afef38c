"""Who supports what, and how much: ballots turned into units, equal ballots counted once."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .model import SATISFACTIONS, IntArray, Satisfaction, Vote
from .refusals import UnknownChoice, WrongBallots


@dataclass(frozen=True, slots=True, eq=False)
class Support:
    """The same vote, seen by a rule: projects in the order that breaks ties, ballots that are alike counted once.

    `order[c]` is the index in the vote of the c-th project here; `values[c]` is what one unit of it is worth;
    `weights[g]` counts the voters who cast ballot g; `backers[c]` are the ballots that name c, with `units[c]`;
    `rivals[c]` are the projects that cannot be funded with c.
    """

    order: tuple[int, ...]
    costs: tuple[int, ...]
    values: tuple[int, ...]
    voters: int
    weights: IntArray
    backers: tuple[IntArray, ...]
    units: tuple[IntArray, ...]
    rivals: tuple[frozenset[int], ...]

    def people(self, project: int) -> int:
        """Count the voters who support a project."""
        return int(self.weights[self.backers[project]].sum())

    def score(self, project: int) -> int:
        """Sum the units that all voters give to a project."""
        ballots = self.backers[project]
        return int(self.weights[ballots] @ self.units[project])

    @property
    def free(self) -> tuple[int, ...]:
        """Projects that somebody supports and that cost nothing, without those that an earlier one excludes."""
        found: list[int] = []
        for project in self.supported:
            if not self.costs[project] and self.rivals[project].isdisjoint(found):
                found.append(project)
        return tuple(found)

    def barred(self, bought: Iterable[int]) -> frozenset[int]:
        """Give the projects that those bought exclude."""
        return frozenset().union(*(self.rivals[project] for project in bought))

    @property
    def supported(self) -> tuple[int, ...]:
        """Projects that somebody supports."""
        return tuple(c for c, ballots in enumerate(self.backers) if len(ballots))


def read_support(
    vote: Vote, satisfaction: Satisfaction, order: Sequence[int] | None = None, *, below: bool = False
) -> Support:
    """Turn ballots into units of satisfaction.

    Parameters
    ----------
    vote : m projects, n voters
    satisfaction : cost and cardinality: 1 unit to each project named; points and cost_points: the points given;
        borda: number of places L minus the place (from 0)
    order : the m indexes of projects, the first wins ties; the declared order of the vote when None
    below : count for borda the projects ranked below on the same ballot, instead of L minus the place

    Raises
    ------
    WrongBallots
        when the ballots do not carry what the satisfaction counts
    """
    if satisfaction not in SATISFACTIONS:
        raise UnknownChoice("satisfaction", satisfaction, SATISFACTIONS)
    order = tuple(range(len(vote.projects))) if order is None else tuple(order)
    rank = np.empty(len(order), dtype=np.int64)
    rank[list(order)] = np.arange(len(order))
    weights, ballot, project, unit = _alike(vote.starts, rank[vote.chosen], _units(vote, satisfaction, below=below))
    by_project = np.argsort(project, kind="stable")
    ends = np.cumsum(np.bincount(project, minlength=len(order)))[:-1]
    costs = tuple(vote.projects[p].cost for p in order)
    worth = satisfaction in ("cost", "cost_points")
    return Support(
        order=order,
        costs=costs,
        values=tuple((cost or 1) if worth else 1 for cost in costs),
        voters=vote.voters,
        weights=weights,
        backers=tuple(np.split(ballot[by_project], ends)),
        units=tuple(np.split(unit[by_project], ends)),
        rivals=_rivals(vote, order),
    )


def _rivals(vote: Vote, order: Sequence[int]) -> tuple[frozenset[int], ...]:
    """Say of each project, in that order, which ones are in a group with it."""
    place = {project: c for c, project in enumerate(order)}
    found: list[set[int]] = [set() for _ in order]
    for group in vote.exclusive:
        for project in group:
            found[place[project]] |= {place[other] for other in group if other != project}
    return tuple(map(frozenset, found))


def _units(vote: Vote, satisfaction: Satisfaction, *, below: bool) -> IntArray:
    """Say how many units each choice of each ballot is (k); 0 supports nothing."""
    if satisfaction == "borda":
        if vote.kind != "ordinal":
            raise WrongBallots(satisfaction, vote.kind)
        lengths = np.diff(vote.starts)
        return np.repeat(lengths - 1, lengths) - vote.points if below else vote.ballot_length - vote.points
    if satisfaction in ("points", "cost_points"):
        if vote.kind == "ordinal":
            raise WrongBallots(satisfaction, vote.kind)
        return vote.points
    return np.ones_like(vote.points) if vote.kind == "ordinal" else np.minimum(vote.points, 1)


def _alike(starts: IntArray, project: IntArray, unit: IntArray) -> tuple[IntArray, ...]:
    """Count ballots that are alike once: their weights (g), then ballot, project and units of each choice kept."""
    voter = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    kept = unit > 0
    voter, project, unit = voter[kept], project[kept], unit[kept]
    sorting = np.lexsort((project, voter))
    voter, project, unit = voter[sorting], project[sorting], unit[sorting]
    ends = np.searchsorted(voter, np.arange(len(starts)))
    choices = np.column_stack((project, unit)).tobytes()
    known: dict[bytes, int] = {}
    first, weights = list[int](), list[int]()
    bounds = (ends * 16).tolist()
    for at, (start, end) in enumerate(itertools.pairwise(bounds)):
        if start == end:
            continue
        ballot = known.setdefault(choices[start:end], len(known))
        if ballot == len(first):
            first.append(at)
            weights.append(0)
        weights[ballot] += 1
    heads = np.array(first, dtype=np.int64)
    lengths = ends[heads + 1] - ends[heads]
    rows = np.repeat(ends[heads] - (np.cumsum(lengths) - lengths), lengths) + np.arange(lengths.sum())
    return np.array(weights, dtype=np.int64), np.repeat(np.arange(len(heads)), lengths), project[rows], unit[rows]
