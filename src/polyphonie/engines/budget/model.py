"""A vote on a budget, as cast; and what a rule makes of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from polyphonie.kit.errors import Fault

from .refusals import VoteRefused

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Kind = Literal["approval", "cumulative", "ordinal"]
Rule = Literal["greedy", "equal_shares", "phragmen"]
Satisfaction = Literal["cost", "cardinality", "points", "borda", "cost_points"]
Completion = Literal["none", "add1", "add1_exhaustive", "add1u", "integral", "greedy"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
RULES: Final[tuple[Rule, ...]] = get_args(Rule)
SATISFACTIONS: Final[tuple[Satisfaction, ...]] = get_args(Satisfaction)
COMPLETIONS: Final[tuple[Completion, ...]] = get_args(Completion)

MOST: Final = 10**7
"""From there on, a number of points is refused: sums over all voters stay exact in 64 bits."""
MOST_MONEY: Final = 10**15
"""From there on, an amount in smallest units is refused: floats still tell it from its neighbours."""


@dataclass(frozen=True, slots=True)
class Project:
    """One project: its id, its cost in the smallest unit of money (whole, 0 or more), its name."""

    id: str
    cost: int
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Vote:
    """Projects, money and ballots, checked whole when made; m projects, n voters, k choices in all.

    Parameters
    ----------
    projects : m projects, in the order declared before the vote
    budget : whole number of the smallest unit of money
    starts : (n + 1) the choices of voter i are `chosen[starts[i]:starts[i + 1]]`; an empty ballot counts in n
    chosen : (k) indexes of projects, in the order written on the ballot
    points : (k) points given; 1 for approvals; for ranked ballots the place, from 0
    kind : what a ballot holds
    scale : smallest units in one whole unit of money (100 when costs are in cents)
    longest : number of projects that a ranked ballot may hold; 0 = the longest ballot cast
    exclusive : groups of indexes of projects, of which one at most is funded

    Raises
    ------
    VoteRefused
        with every fault
    """

    projects: tuple[Project, ...]
    budget: int
    starts: IntArray
    chosen: IntArray
    points: IntArray
    kind: Kind = "approval"
    scale: int = 1
    longest: int = 0
    exclusive: tuple[tuple[int, ...], ...] = ()

    def __post_init__(self) -> None:
        for name in ("starts", "chosen", "points"):
            array = np.array(getattr(self, name), dtype=np.int64)
            array.setflags(write=False)
            object.__setattr__(self, name, array)
        if faults := [
            *_project_faults(self.projects),
            *_money_faults(self),
            *_ballot_faults(self),
            *_group_faults(self),
        ]:
            raise VoteRefused(faults)

    @property
    def voters(self) -> int:
        """Number of ballots, empty ones included."""
        return len(self.starts) - 1

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the projects, in their declared order."""
        return tuple(p.id for p in self.projects)

    @property
    def votes(self) -> IntArray:
        """Number of ballots that name each project (m)."""
        return np.bincount(self.chosen, minlength=len(self.projects))

    @property
    def ballot_length(self) -> int:
        """Number of places of a ranked ballot: as declared, otherwise that of the longest one cast."""
        cast = int(np.diff(self.starts).max(initial=0))
        return max(self.longest, cast)


def _project_faults(projects: Sequence[Project]) -> Iterable[Fault]:
    seen: set[str] = set()
    for at, project in enumerate(projects):
        if project.id in seen:
            yield Fault("duplicate-id", f"projects[{at}].id", facts={"id": project.id})
        if project.cost < 0:
            yield Fault("budget-cost-negative", f"projects[{at}].cost", facts={"id": project.id, "cost": project.cost})
        if project.cost >= MOST_MONEY:
            yield Fault("budget-money-too-large", f"projects[{at}].cost", facts={"most": MOST_MONEY - 1})
        seen.add(project.id)


def _group_faults(vote: Vote) -> Iterable[Fault]:
    for at, group in enumerate(vote.exclusive):
        if len(set(group)) < 2 or not all(0 <= c < len(vote.projects) for c in group):
            yield Fault("budget-groups-broken", f"exclusive[{at}]")


def _money_faults(vote: Vote) -> Iterable[Fault]:
    if vote.budget < 0 or vote.scale < 1:
        yield Fault("budget-money-negative", "budget", facts={"budget": vote.budget})
    if vote.budget >= MOST_MONEY:
        yield Fault("budget-money-too-large", "budget", facts={"most": MOST_MONEY - 1})
    if not vote.projects:
        yield Fault("budget-no-project", "projects")
    if vote.voters < 1:
        yield Fault("budget-no-ballot", "starts")


def _ballot_faults(vote: Vote) -> Iterable[Fault]:
    starts, chosen, points = vote.starts, vote.chosen, vote.points
    whole = len(chosen) == len(points) and len(starts) and starts[0] == 0 and starts[-1] == len(chosen)
    if not whole or (np.diff(starts) < 0).any():
        yield Fault("budget-ballots-broken", "starts")
        return
    if len(chosen) and (chosen.min() < 0 or chosen.max() >= len(vote.projects)):
        yield Fault("budget-ballots-broken", "chosen")
    if len(points) and (points.min() < 0 or points.max() >= MOST):
        yield Fault("budget-ballots-broken", "points")
    voter = np.repeat(np.arange(vote.voters), np.diff(starts))
    pairs = np.sort(voter * (len(vote.projects) + 1) + chosen)
    if (pairs[1:] == pairs[:-1]).any():
        yield Fault("budget-choice-twice", "chosen")


def budget_vote(
    projects: Sequence[Project],
    budget: int,
    ballots: Iterable[Sequence[int] | dict[int, int]],
    *,
    kind: Kind = "approval",
    scale: int = 1,
    longest: int = 0,
    exclusive: Sequence[Sequence[int]] = (),
) -> Vote:
    """Make a vote from plain ballots: lists of indexes of projects, or points by index.

    Parameters
    ----------
    projects : m projects
    budget : money, in the unit of the costs
    ballots : one a voter; a list of indexes (in order of preference when ranked) or `{index: points}`
    kind, scale, longest, exclusive : as in `Vote`

    Raises
    ------
    VoteRefused
        with every fault

    Example
    -------
    >>> vote = budget_vote([Project("park", 60), Project("bench", 10)], 60, [[0, 1], [1]])
    >>> vote.votes.tolist()
    [1, 2]
    """
    starts, chosen, points = [0], list[int](), list[int]()
    for ballot in ballots:
        chosen.extend(ballot)
        given: Iterable[Any] = range(len(ballot)) if kind == "ordinal" else [1] * len(ballot)
        points.extend(ballot.values() if isinstance(ballot, dict) else given)
        starts.append(len(chosen))
    filed = [np.array(part, dtype=np.int64) for part in (starts, chosen, points)]
    groups = tuple(map(tuple, exclusive))
    return Vote(tuple(projects), budget, filed[0], filed[1], filed[2], kind, scale, longest, groups)


@dataclass(frozen=True, slots=True)
class Round:
    """One purchase: what was bought, at what rate, by whom, and what stood level with it.

    `rate` is what the rule minimises or maximises: money per unit of satisfaction (Equal Shares), the load that the
    supporters reach (Phragmén), the score (greedy). `price` is what a supporter pays per unit given, when the rule
    makes people pay. `supporters` count people; `full_payers` those who paid their whole share, the others gave all
    that they had left. `stage` is "rule", or "completion" for what a greedy completion adds.
    """

    project: int
    rate: Fraction
    price: Fraction | None
    supporters: int
    full_payers: int
    level_with: tuple[int, ...]
    spent: int
    stage: Literal["rule", "completion"] = "rule"

    @property
    def effective_support(self) -> Fraction | None:
        """Number of people that would carry the cost at that rate (1 / rate), under cost satisfaction."""
        return 1 / self.rate if self.rate else None


@dataclass(frozen=True, slots=True)
class Loss:
    """One project left out, and why.

    `reason` is "no-support", "rival" (a project that excludes it is funded), "too-dear" (it did not fit in what was
    left), or "short" (its supporters had less than its cost). `supporters` count people; `money` is what its supporters
    still held at the end, `missing` what they lacked (None when the rule makes nobody pay); `lacking` is what the
    remaining budget lacked (0 when it would fit).
    """

    project: int
    reason: Literal["no-support", "rival", "too-dear", "short"]
    supporters: int
    money: Fraction | None
    missing: Fraction | None
    lacking: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """What a rule funds, in order, with the reasons; indexes are those of `Vote.projects`.

    `endowment` is what each voter started with in the run retained (Equal Shares); `added` the number of units added
    to reach it; `first_too_many` says that one unit more would have overspent.
    """

    rule: Rule
    satisfaction: Satisfaction | None
    completion: Completion
    order: tuple[int, ...]
    funded: tuple[int, ...]
    spent: int
    rounds: tuple[Round, ...]
    losses: tuple[Loss, ...]
    endowment: Fraction | None = None
    added: int = 0
    first_too_many: bool = False

    @property
    def ties(self) -> tuple[Round, ...]:
        """Rounds where another project stood exactly level, so that the declared order decided."""
        return tuple(r for r in self.rounds if r.level_with)
