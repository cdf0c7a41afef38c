"""The Method of Equal Shares (méthode des parts égales): everybody holds the same sum, and supporters buy together."""

import heapq
import math
from dataclasses import dataclass
from fractions import Fraction

from .model import BoolArray, Round
from .purses import Purses
from .support import Support

Price = tuple[int, int, BoolArray]


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One run: the rounds in order, what was spent, and what everybody holds at the end."""

    rounds: tuple[Round, ...]
    spent: int
    purses: Purses

    @property
    def bought(self) -> tuple[int, ...]:
        """Projects in the order bought, as numbered in the support."""
        return tuple(r.project for r in self.rounds)


def share_equally(support: Support, endowment: Fraction, most: int | None = None) -> Run:
    """Run the method once: buy, as long as possible, the project with the smallest rate.

    The rate of a project is the money per unit of satisfaction at which its supporters can pay for it together, each
    giving at most what is left to them.

    Parameters
    ----------
    support : m projects, n voters
    endowment : money that each voter starts with, exact
    most : stop as soon as more than this is spent (what was bought until then is returned)

    Guarantees
    ----------
    payments_cover_the_cost : what supporters pay for a project adds up to its cost
    rates_never_fall : each round is bought at a rate at least that of the round before
    nothing_left_is_affordable : at the end, no project left out could be paid for by its supporters, but those that
    one bought excludes

    Cost
    ----
    About one look at its supporters for each purchase and each project dropped.

    Source
    ------
    Peters, Pierczyński, Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021.
    """
    purses = Purses(support, endowment)
    rounds = [_free(support, c) for c in support.free]
    barred = support.barred(support.free)
    waiting = [(_least(support, c), c) for c in support.supported if support.costs[c] and c not in barred]
    heapq.heapify(waiting)
    spent = 0
    while waiting and (most is None or spent <= most):
        if (cheapest := _cheapest(purses, waiting)) is None:
            continue
        best, (rest, shares, poor), level_with = cheapest
        price = purses.pay(best, rest, shares, poor)
        spent += support.costs[best]
        full = int(support.weights[support.backers[best][~poor]].sum())
        rate = price / support.values[best]
        rounds.append(Round(best, rate, price, support.people(best), full, level_with, spent))
        if rivals := support.rivals[best]:
            waiting = [one for one in waiting if one[1] not in rivals]
            heapq.heapify(waiting)
    return Run(tuple(rounds), spent, purses)


def _free(support: Support, project: int) -> Round:
    """Buy what costs nothing and somebody wants: nobody pays."""
    people = support.people(project)
    return Round(project, Fraction(0), Fraction(0), people, people, (), 0)


def _least(support: Support, project: int) -> float:
    """Bound the rate from below: nobody is short of money."""
    return support.costs[project] / (support.values[project] * support.score(project)) * (1 - 2.0**-50)


def _cheapest(purses: Purses, waiting: list[tuple[float, int]]) -> tuple[int, Price, tuple[int, ...]] | None:
    """Take from `waiting` the project with the smallest rate, how it is paid, and those exactly level with it.

    Money only shrinks, so a rate seen earlier is a bound from below: a project is looked at again only when its bound
    does not exceed the best rate found. What nobody can pay for any more leaves for good.
    """
    near = _near(purses, waiting)
    least = min((high for _, high, _ in near), default=math.inf)
    exact: list[tuple[Fraction, int, Price]] = []
    for low, high, project in near:
        value = purses.support.values[project]
        if low > least:
            heapq.heappush(waiting, (low / (1 + 2.0**-50), project))
        elif price := purses.price(project, low * value, high * value):
            exact.append((Fraction(price[0], price[1] * value), project, price))
    if not exact:
        return None
    exact.sort(key=lambda found: found[:2])
    rate, best, price = exact[0]
    for _, project, _ in exact[1:]:
        heapq.heappush(waiting, (next(low for low, _, c in near if c == project), project))
    return best, price, tuple(project for other, project, _ in exact[1:] if other == rate)


def _near(purses: Purses, waiting: list[tuple[float, int]]) -> list[tuple[float, float, int]]:
    """Take from `waiting` all that may have the smallest rate, with the bounds of their rates."""
    near, least = list[tuple[float, float, int]](), math.inf
    while waiting and waiting[0][0] <= least:
        project = heapq.heappop(waiting)[1]
        low, high = (bound / purses.support.values[project] for bound in purses.bounds(project))
        if low < math.inf:
            near.append((low, high, project))
            least = min(least, high)
    return near
