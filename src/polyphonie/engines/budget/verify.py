"""An outcome checked without the rule that made it: money counted again, voter by voter, in fractions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from .model import Allocation, Round, Vote

NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that does not hold: a code, the number of the round (from 1; 0 = the whole), the project."""

    code: str
    round: int = 0
    project: int = -1


def verify_allocation(vote: Vote, allocation: Allocation, *, borda_below: bool = False) -> tuple[Difference, ...]:
    """Check an allocation against the ballots; nothing returned means that it holds.

    Checked for all rules: each project once, supported, the sums, the budget. For Equal Shares: every payment, every
    rate, that no other project was cheaper at any round, that nothing left is affordable. For Phragmén: every load,
    that no other was lower. For greedy: that scores fall, and what was skipped did not fit.

    Cost
    ----
    Money as fractions of each kind of ballot; other projects compared in floats, and exactly when near.
    """
    found = list(_plain(vote, allocation))
    if found:
        return tuple(found)
    people = _people(vote, allocation, below=borda_below)
    rounds = [r for r in allocation.rounds if r.stage == "rule"]
    if allocation.rule == "equal_shares":
        found = list(_shared(vote, allocation, rounds, people))
    elif allocation.rule == "phragmen":
        found = list(_earned(vote, rounds, people))
    else:
        found = list(_sorted(vote, allocation, people))
    return tuple(found)


People = dict[int, list[tuple[int, int]]]
"""Of each project, its supporters: (voter, units)."""


def _plain(vote: Vote, allocation: Allocation) -> Iterator[Difference]:
    funded = [r.project for r in allocation.rounds]
    if len(set(funded)) < len(funded) or tuple(funded) != allocation.funded:
        yield Difference("funded-twice-or-other")
    spent = 0
    for at, one in enumerate(allocation.rounds, 1):
        spent += vote.projects[one.project].cost
        if one.spent != spent:
            yield Difference("sum-wrong", at, one.project)
    if spent != allocation.spent:
        yield Difference("sum-wrong")
    if spent > vote.budget:
        yield Difference("over-budget")
    for group in vote.exclusive:
        if len(set(group) & set(funded)) > 1:
            yield Difference("rivals-funded", 0, group[0])
    named = {*allocation.funded, *(loss.project for loss in allocation.losses)}
    if named != set(range(len(vote.projects))):
        yield Difference("project-vanished")


def _people(vote: Vote, allocation: Allocation, *, below: bool) -> People:
    people: People = defaultdict(list)
    starts, chosen, points = vote.starts.tolist(), vote.chosen.tolist(), vote.points.tolist()
    places = vote.ballot_length
    for voter in range(vote.voters):
        start, end = starts[voter], starts[voter + 1]
        for at in range(start, end):
            unit = 1 if vote.kind == "ordinal" else min(points[at], 1)
            if allocation.satisfaction == "borda":
                unit = (end - start - 1 if below else places) - points[at]
            elif allocation.satisfaction in ("points", "cost_points"):
                unit = points[at]
            if unit:
                people[chosen[at]].append((voter, unit))
    return people


def _worth(vote: Vote, allocation: Allocation, project: int) -> int:
    dear = allocation.satisfaction in ("cost", "cost_points")
    return (vote.projects[project].cost or 1) if dear else 1


def _shared(vote: Vote, allocation: Allocation, rounds: Sequence[Round], people: People) -> Iterator[Difference]:
    purse = [allocation.endowment or Fraction(0)] * vote.voters
    rest = {c for c in people if vote.projects[c].cost}
    before = Fraction(0)
    for at, one in enumerate(rounds, 1):
        price = one.price if one.price is not None else Fraction(-1)
        cost = vote.projects[one.project].cost
        paid = {voter: min(purse[voter], price * units) for voter, units in people[one.project]}
        if sum(paid.values()) != cost or one.rate * _worth(vote, allocation, one.project) != price:
            yield Difference("payments-miss-the-cost", at, one.project)
            return
        if one.rate < before:
            yield Difference("rate-fell", at, one.project)
        rest.discard(one.project)
        shadow = [float(money) for money in purse] if cost else []
        for other in rest if cost else ():
            if _cheaper(vote, people[other], purse, shadow, other, one.rate * _worth(vote, allocation, other)):
                yield Difference("other-was-cheaper", at, other)
        for voter, money in paid.items():
            purse[voter] -= money
        rest.difference_update(_rivals(vote, one.project))
        before = one.rate
    for other in sorted(rest):
        if sum((purse[voter] for voter, _ in people[other]), Fraction(0)) >= vote.projects[other].cost:
            yield Difference("left-affordable", 0, other)


def _rivals(vote: Vote, project: int) -> list[int]:
    """Give the projects that cannot be funded with one."""
    return [other for group in vote.exclusive if project in group for other in group if other != project]


def _cheaper(
    vote: Vote,
    people: list[tuple[int, int]],
    purse: list[Fraction],
    shadow: list[float],
    project: int,
    price: Fraction,
) -> bool:
    """Say whether supporters giving at most that price per unit would bring more than the cost."""
    cost, near = vote.projects[project].cost, float(price)
    if sum(min(shadow[voter], near * units) for voter, units in people) < cost * (1 - NEARLY):
        return False
    return sum(min(purse[voter], price * units) for voter, units in people) > cost


def _earned(vote: Vote, rounds: Sequence[Round], people: People) -> Iterator[Difference]:
    load = [Fraction(0)] * vote.voters
    rest = set(people)
    spent = 0
    for at, one in enumerate(rounds, 1):
        for other in rest:
            asked = _asked(vote, people[other], load, other)
            if other == one.project and asked != one.rate:
                yield Difference("load-wrong", at, other)
            if asked < one.rate and spent + vote.projects[other].cost <= vote.budget:
                yield Difference("other-was-cheaper", at, other)
        rest -= {one.project, *_rivals(vote, one.project)}
        spent = one.spent
        for voter, _ in people[one.project]:
            load[voter] = one.rate


def _asked(vote: Vote, people: list[tuple[int, int]], load: list[Fraction], project: int) -> Fraction:
    return (vote.projects[project].cost + sum((load[voter] for voter, _ in people), Fraction(0))) / len(people)


def _sorted(vote: Vote, allocation: Allocation, people: People) -> Iterator[Difference]:
    """Check the order of a greedy allocation by score: nothing better was left that fitted."""
    score = {c: sum(units for _, units in people[c]) for c in people}
    spent = 0
    for at, one in enumerate(allocation.rounds, 1):
        for other in sorted(people):
            gone = any(r.project == other for r in allocation.rounds[:at]) or any(
                r.project in _rivals(vote, other) for r in allocation.rounds[: at - 1]
            )
            better = score[other] > score.get(one.project, 0)
            if not gone and better and spent + vote.projects[other].cost <= vote.budget:
                yield Difference("other-had-more", at, other)
        spent = one.spent
