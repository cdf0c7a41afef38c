"""At what cost a project left out would have been funded, all else as it was: a guess, then exact recounts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

import numpy as np

from polyphonie.kit.progress import Progress, silent

from .allocate import Settings, allocate
from .equal_shares import share_equally
from .greedy import take_greedily
from .model import Allocation, FloatArray, Vote
from .support import Support, read_support

STEPPED: Final = ("add1", "add1_exhaustive", "add1u", "integral")
TURNS: Final = 60


@dataclass(frozen=True, slots=True)
class Reach:
    """The cost (smallest units) at which a project left out would have been funded; None where none was found.

    With `is_limit`, any cost up to it would have done, and none above; otherwise it was recounted at that cost only.
    """

    project: int
    cost: int | None
    is_limit: bool


def costs_within_reach(
    vote: Vote, settings: Settings, found: Allocation, progress: Progress = silent
) -> tuple[Reach, ...]:
    """Say of each project left out at what cost it would have been funded.

    Parameters
    ----------
    vote, settings : those of the allocation; greedy or Equal Shares
    found : what they fund
    progress : told of the projects done

    Guarantees
    ----------
    recounted : the rule run again at that cost funds the project; without a completion by steps, it does at any cost
    below, and one smallest unit more does not (a lower cost never puts a project later, nor makes it less affordable)

    Cost
    ----
    Two runs of the rule for each project left out, and more where the guess was wrong; a dozen with steps.
    """
    support = read_support(vote, settings.counted(vote), found.order, below=settings.borda_below)
    place = {project: c for c, project in enumerate(found.order)}
    guesses = _guesses(support, vote, settings, found, [place[loss.project] for loss in found.losses])
    is_limit = not (found.rule == "equal_shares" and found.completion in STEPPED)
    reaches = []
    for done, loss in enumerate(found.losses, 1):
        at, cost = place[loss.project], vote.projects[loss.project].cost
        funds = _recount(vote, support, settings, found, at)
        guess = max(0, min(guesses[at], cost - 1))
        if not loss.supporters or not cost:
            reaches.append(Reach(loss.project, None, is_limit))
        else:
            reaches.append(Reach(loss.project, _last(funds, guess, cost), is_limit))
        progress(done, len(found.losses))
    return tuple(reaches)


def _recount(vote: Vote, support: Support, settings: Settings, found: Allocation, at: int) -> Callable[[int], bool]:
    """Give what runs the rule again with another cost for one project, and tells whether it is funded."""
    worth = support.values[at] != 1 or settings.counted(vote) in ("cost", "cost_points")

    def funds(cost: int) -> bool:
        if found.rule == "equal_shares" and found.completion in STEPPED:
            project = found.order[at]
            projects = tuple(replace(p, cost=cost) if i == project else p for i, p in enumerate(vote.projects))
            return project in allocate(replace(vote, projects=projects), settings, found.order).funded
        other = replace(
            support,
            costs=_with(support.costs, at, cost),
            values=_with(support.values, at, (cost or 1) if worth else 1),
        )
        if found.rule == "greedy":
            return at in {r.project for r in take_greedily(other, vote.budget, per_cost=settings.greedy_per_cost)}
        run = share_equally(other, found.endowment or Fraction(0))
        if at in run.bought or found.completion == "none":
            return at in run.bought
        votes = replace(read_support(vote, "cardinality", found.order), costs=other.costs)
        return at in {r.project for r in take_greedily(votes, vote.budget, taken=run.bought, spent=run.spent)}

    return funds


def _with(values: tuple[int, ...], at: int, value: int) -> tuple[int, ...]:
    return (*values[:at], value, *values[at + 1 :])


def _last(funds: Callable[[int], bool], guess: int, cost: int) -> int | None:
    """Find the last cost that is funded, knowing that `cost` is not: steps that grow from the guess, then halves."""
    low, high, step = (guess, cost, 1) if funds(guess) else (-1, guess, 1)
    while low < 0 and high > 0:
        tried = max(0, high - step)
        low, high = (tried, high) if funds(tried) else (low, tried)
        step *= 8
    step = 1
    while 0 <= low < high - 1:
        tried = min(low + step, (low + high) // 2 if step > 1 else low + 1)
        low, high = (tried, high) if funds(tried) else (low, tried)
        step *= 8
    return low if low >= 0 else None


def _guesses(support: Support, vote: Vote, settings: Settings, found: Allocation, lost: list[int]) -> dict[int, int]:
    """Guess, in floats, the last cost of each project left out that the rule would fund."""
    guesses = dict.fromkeys(lost, 0)
    if found.rule == "equal_shares":
        for project, cost in _carried(support, found, lost):
            guesses[project] = max(guesses[project], int(cost * (1 + 1e-12) + 1e-9))
    if found.rule == "greedy" or found.completion in ("greedy", "add1u"):
        votes = support if found.rule == "greedy" else read_support(vote, "cardinality", found.order)
        for project, cost in _left_at_turn(votes, vote, found, lost):
            guesses[project] = max(guesses[project], cost)
    return guesses


def _left_at_turn(support: Support, vote: Vote, found: Allocation, lost: list[int]) -> Iterator[tuple[int, int]]:
    """What was left to spend, in a greedy rule or stage, when the turn of each project came."""
    stage = "rule" if found.rule == "greedy" else "completion"
    costs = {r.project: vote.projects[r.project].cost for r in found.rounds}
    before = sum(costs[r.project] for r in found.rounds if r.stage != stage)
    place = {project: c for c, project in enumerate(found.order)}
    ranks = [(-support.score(place[r.project]), place[r.project], r.project) for r in found.rounds if r.stage == stage]
    for at in lost:
        turn = (-support.score(at), at)
        yield at, vote.budget - before - sum(costs[project] for *rank, project in ranks if tuple(rank) < turn)


def _carried(support: Support, found: Allocation, lost: list[int]) -> Iterator[tuple[int, float]]:
    """What the supporters of each project could have carried before each purchase, at its rate; and at the end."""
    place = {project: c for c, project in enumerate(found.order)}
    worth = dict.fromkeys(lost, found.satisfaction in ("cost", "cost_points"))
    money = np.full(len(support.weights), float(found.endowment or 0))
    for one in (r for r in found.rounds if r.stage == "rule"):
        at, price = place[one.project], float(one.price or 0)
        if price:
            for project in lost:
                yield project, _most(support, project, money, float(one.rate), worth=worth[project])
        backers = support.backers[at]
        money[backers] = np.maximum(money[backers] - price * support.units[at], 0.0)
    for project in lost:
        backers = support.backers[project]
        yield project, float(support.weights[backers] @ money[backers])


def _most(support: Support, project: int, money: FloatArray, rate: float, *, worth: bool) -> float:
    """The greatest cost that supporters carry at a rate; per unit of that cost where satisfaction is the cost."""
    backers, units = support.backers[project], support.units[project]
    held, weights = money[backers], support.weights[backers]
    if not worth:
        return float(weights @ np.minimum(held, rate * units))
    cost = float(weights @ held)
    for _ in range(TURNS):
        poor = held < rate * units * cost
        slope = 1 - rate * float((weights * units)[~poor].sum())
        lower = float(weights[poor] @ held[poor]) / slope if slope > 0 else cost
        if lower >= cost * (1 - 1e-15):
            break
        cost = lower
    return cost
