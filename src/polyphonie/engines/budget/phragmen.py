"""Sequential Phragmén: everybody earns at the same speed; supporters buy a project as soon as they can together."""

from fractions import Fraction
from math import gcd

import numpy as np

from .model import Round
from .support import Support


def buy_as_earned(support: Support, budget: int, *, skip: bool = False) -> tuple[Round, ...]:
    """Buy projects in the order in which their supporters have earned the cost.

    Whoever has paid starts again from nothing. In terms of loads: a project is bought at the load
    (cost + sum of the loads of its supporters) / number of supporters, which becomes the load of each of them.
    A project dearer than the whole budget is never waited for.

    Parameters
    ----------
    support : m projects; a ballot supports a project or not
    budget : what may be spent
    skip : leave a project that does not fit and go on, instead of stopping there

    Guarantees
    ----------
    budget_never_exceeded : whatever the ballots
    loads_never_fall : each round is bought at a load at least that of the round before

    Cost
    ----
    One count of its supporters for each project and each round; exact integers throughout.

    Source
    ------
    Los, Christoff, Grossi, Proportional Budget Allocations: Towards a Systematization, IJCAI 2022.
    """
    ledger = _Loads(support)
    waiting = [c for c in support.supported if support.costs[c] <= budget]
    rounds: list[Round] = []
    spent = 0
    while waiting:
        loads = {c: ledger.load_to_buy(c) for c in waiting}
        least = min(loads.values())
        level = [c for c in waiting if loads[c] == least]
        if not skip and any(spent + support.costs[c] > budget for c in level):
            break
        best = level[0]
        waiting.remove(best)
        if spent + support.costs[best] > budget:
            continue
        spent += support.costs[best]
        waiting = [c for c in waiting if c not in support.rivals[best]]
        ledger.buy(best, least)
        people = support.people(best)
        rounds.append(Round(best, least, None, people, people, tuple(level[1:]), spent))
    return tuple(rounds)


class _Loads:
    """Load of each ballot: that of the last project bought that it supports, as a number in `levels`, over `common`."""

    def __init__(self, support: Support) -> None:
        self.support = support
        self.levels, self.common = [0], 1
        self.last = np.zeros(len(support.weights), dtype=np.int64)

    def load_to_buy(self, project: int) -> Fraction:
        """Load that the supporters reach by buying the project."""
        ballots = self.support.backers[project]
        carried = np.bincount(self.last[ballots], self.support.weights[ballots]).tolist()
        loads = sum(int(people) * self.levels[at] for at, people in enumerate(carried))
        return Fraction(self.support.costs[project] * self.common + loads, self.support.people(project) * self.common)

    def buy(self, project: int, load: Fraction) -> None:
        """Bring the supporters to that load."""
        factor = load.denominator // gcd(load.denominator, self.common)
        self.common *= factor
        self.levels = [level * factor for level in self.levels]
        self.levels.append(load.numerator * (self.common // load.denominator))
        self.last[self.support.backers[project]] = len(self.levels) - 1
