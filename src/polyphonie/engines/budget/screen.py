"""Many endowments at once, each purchase proved by bounds: what Equal Shares buys for every endowment of a span.

As long as two runs buy the same projects in the same order, the one with the larger endowment leaves more to every
voter and buys at a lower rate. So a span of endowments lies between its two ends: when the dearest rate of a project
(computed with the purses of the low end) is under the cheapest rate of every other (with the purses of the high end),
that project is bought next for the whole span. When the bounds do not decide, the span is left in doubt and the
caller halves it, down to one endowment, then to exact integers. All float bounds are rounded outwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from typing import Final, Literal

import numpy as np

from .model import FloatArray, IntArray
from .support import Support

ULP: Final = 2.0**-53
EXACT: Final = 2**52
NEAR: Final = 1.1
OUTWARDS: Final = np.array([1.0, -1.0])[:, None]
"""Bounds are widened up for the dear half (low ends), down for the cheap half (high ends)."""

State = Literal["within", "over", "doubt"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is proved of one span: within or over the budget for all its endowments, or in doubt."""

    state: State
    bought: tuple[int, ...] = ()


def screen(support: Support, spans: Sequence[tuple[Fraction, Fraction]], budget: int) -> list[Verdict]:
    """Say for each span of endowments (lowest, highest) what is bought all along it.

    Guarantees
    ----------
    never_wrong : what is proved of a span holds for the exact run of each of its endowments

    Cost
    ----
    That of one run, in a few hundred operations on arrays of (supporters x spans).
    """
    columns = _Columns(support, spans, budget)
    with np.errstate(divide="ignore", invalid="ignore"):
        return columns.settle()


class _Columns:
    """One column a span. `money` is (2 spans x ballots): what each ballot holds at the low ends, then the high ends.

    `price` (projects x 2 spans) bounds the price per unit; `low` and `high` (spans x projects) the rate. A rate
    only rises, so `low` stays a bound until the project is looked at again (`fresh`: since the last purchase).
    """

    def __init__(self, support: Support, spans: Sequence[tuple[Fraction, Fraction]], budget: int) -> None:
        low, high = (np.array([float(span[end]) for span in spans]) for end in (0, 1))
        ends = np.stack((low * (1 - 2 * ULP), high * (1 + 2 * ULP)))
        self.budget, self.grain = budget, 8 * ULP * float(ends.max())
        barred = support.barred(support.free)
        self.projects = [
            c for c in support.supported if c not in barred and _within_reach(support, c, float(ends.max()))
        ]
        place = {c: at for at, c in enumerate(self.projects)}
        self.rivals = [sorted(place[c] for c in support.rivals[project] if c in place) for project in self.projects]
        ballots = np.unique(np.concatenate([support.backers[c] for c in self.projects] or [np.empty(0, np.int64)]))
        self.backers = [np.searchsorted(ballots, support.backers[c]) for c in self.projects]
        self.units = [_unless_alike(support.units[c]) for c in self.projects]
        self.weights = [support.weights[support.backers[c]].astype(float) for c in self.projects]
        self.shares = [support.units[c] * weights for c, weights in zip(self.projects, self.weights, strict=True)]
        self.all_shares = np.array([shares.sum() for shares in self.shares])
        self.costs = np.array([float(support.costs[c]) for c in self.projects])
        self.values = np.array([float(support.values[c]) for c in self.projects])
        shared = np.array([float(gcd(support.costs[c], support.values[c])) for c in self.projects])
        self.over, self.under = self.costs / shared, self.values / shared
        self.ties_hold = self.over.max(initial=0) * (self.under * self.all_shares).max(initial=0) < EXACT
        self.money = np.repeat(ends.reshape(-1, 1), len(ballots), axis=1)
        self.flat = self.money.reshape(-1)
        start = self.costs / self.all_shares * (1 - 8 * ULP)
        self.price: FloatArray = np.repeat(start[:, None], ends.size, axis=1)
        self.low: FloatArray = np.tile(start / self.values * (1 - 8 * ULP), (len(spans), 1))
        self.high: FloatArray = np.full_like(self.low, np.inf)
        self.fresh = np.zeros(self.low.shape, dtype=bool)
        self.bought = np.zeros(self.low.shape, dtype=np.int64)
        self.spent = np.zeros(len(spans), dtype=np.int64)
        self.purchases = np.zeros(len(spans), dtype=np.int64)
        self.state = np.full(len(spans), "within", dtype="<U6")
        self.next = np.zeros(len(spans), dtype=np.int64)
        self.rate = np.full(len(spans), np.inf)

    def settle(self) -> list[Verdict]:
        """Buy, column by column, until nothing can be bought, too much is spent, or bounds do not decide.

        The column at the lowest rate goes first, with all those about to do the same: so they keep company.
        """
        if self.projects:
            self._wait(np.arange(len(self.spent)))
        while step := int(self.next[self.rate.argmin()]):
            project, buys = divmod(step - 1, 2)
            if buys:
                columns = np.flatnonzero(self.next == step)
                self._buy(project, columns)
                self._wait(columns)
            else:
                close = self.low[:, project] <= np.where(self.next > 0, self.rate * NEAR, -1.0)
                columns = np.flatnonzero((close & ~self.fresh[:, project]) | (self.next == step))
                self._look(project, columns)
                self._plan(columns)
        return [
            Verdict(state, tuple(self.projects[c] for c in row.argsort()[row.size - np.count_nonzero(row) :]))
            for state, row in zip(self.state.tolist(), self.bought, strict=True)
        ]

    def _wait(self, columns: IntArray) -> None:
        """After a purchase, say what these columns look at next; those that spent too much end, and those after them.

        `next` is 0 for nothing, otherwise 1 + 2 x project to look at it, one more to buy it.
        """
        low = self.low[columns]
        best = low.argmin(1)
        self.rate[columns] = low[np.arange(len(columns)), best]
        self.next[columns] = np.where(np.isinf(self.rate[columns]), 0, 1 + 2 * best)
        over = columns[self.spent[columns] > self.budget]
        if len(over):
            first = over.min()
            self.state[first + 1 :] = "doubt"
            self.state[over] = "over"
            self.next[first:], self.rate[first:] = 0, np.inf

    def _plan(self, columns: IntArray) -> None:
        """After a look, say what these columns do next.

        The project with the least bound is bought once looked at, if the next bound is above; otherwise the next one is
        looked at too; if that does not separate them, the column is in doubt.
        """
        low, rows = self.low[columns], np.arange(len(columns))
        best = low.argmin(1)
        least = low[rows, best]
        low[rows, best] = np.inf
        second = low.argmin(1)
        runner_up, high, fresh = low[rows, second], self.high[columns, best], self.fresh[columns, best]
        ahead = (high < runner_up) | ((high == runner_up) & (high == least) & self.ties_hold)
        target = np.where(fresh & ~ahead, second, best)
        known = self.fresh[columns, target]
        ended = np.isinf(least)
        doubt = fresh & ~ahead & ~ended & (known | np.isinf(runner_up))
        self.state[columns[doubt]] = "doubt"
        self.next[columns] = np.where(ended | doubt, 0, 1 + 2 * target + known)
        self.rate[columns] = np.where(ended | doubt, np.inf, least)

    def _rows(self, columns: IntArray) -> IntArray:
        """Give the rows of these columns: the low ends, then the high ends."""
        return np.concatenate((columns, columns + len(self.spent)))

    def _cells(self, project: int, rows: IntArray) -> IntArray:
        """Say where the purses of the supporters are, in these rows."""
        return rows[:, None] * self.money.shape[1] + self.backers[project]

    def _look(self, project: int, columns: IntArray) -> None:
        """Bound the rate of a project in these columns, both ways, with what the supporters now hold."""
        cost, value, rows = self.costs[project], self.values[project], self._rows(columns)
        money, known = self.flat.take(self._cells(project, rows)), self.price[project, rows]
        price, poor_money, carried = (half.reshape(2, -1) for half in self._root(project, money, known))
        known, margin = known.reshape(2, -1), (money.shape[1] + 16) * 4 * ULP * cost
        exact, broke = poor_money == 0, carried == 0
        bound = np.where(exact, price, price + OUTWARDS * (margin / carried + 8 * ULP * price))
        bound = np.where(broke, known, bound)
        whole = self.over[project] / (self.under[project] * carried)
        rate = np.where(exact & ~broke, whole, bound / value * (1 + OUTWARDS * 8 * ULP))
        self.price[project, rows] = bound.ravel()
        self.high[columns, project] = np.where(broke[0], np.inf, rate[0])
        self.low[columns, project] = np.where(broke[1] & (poor_money[1] + margin < cost), np.inf, rate[1])
        self.fresh[columns, project] = True

    def _shared(self, project: int, money: FloatArray, price: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Split supporters at a price: the money of those who cannot follow, the shares of the others."""
        units, ceiling = self.units[project], (price * (1 + 8 * ULP))[:, None]
        poor = (money < (ceiling if units is None else ceiling * units)).astype(float)
        carried = self.all_shares[project] - poor @ self.shares[project]
        poor *= money
        return poor @ self.weights[project], carried

    def _root(self, project: int, money: FloatArray, price: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Find the price at which the supporters pay the cost, in each row: price, money of the poor, shares left.

        Whoever cannot follow gives all; the price then rises to what the others must carry, until nobody else drops.
        Starting under the true price, it never passes it.
        """
        cost, before = self.costs[project], np.full(len(money), -1.0)
        while True:
            poor_money, carried = self._shared(project, money, price)
            if (carried == before).all():
                return price, poor_money, carried
            before = carried
            price = np.where(carried > 0, np.maximum(price, (cost - poor_money) / carried), price)

    def _buy(self, project: int, columns: IntArray) -> None:
        """Make the supporters pay, the low ends at the dearest price, the high ends at the cheapest."""
        rows, units = self._rows(columns), self.units[project]
        cells, price = self._cells(project, rows), self.price[project, rows][:, None]
        left = self.flat.take(cells)
        left -= price if units is None else price * units
        left[: len(columns)] -= self.grain
        left[len(columns) :] += self.grain
        self.flat[cells] = np.maximum(left, 0.0, out=left)
        self.spent[columns] += int(self.costs[project])
        self.purchases[columns] += 1
        self.bought[columns, project] = self.purchases[columns]
        self.low[columns, project] = np.inf
        for rival in self.rivals[project]:
            self.low[columns, rival] = np.inf
        self.fresh[columns] = False


def _within_reach(support: Support, project: int, endowment: float) -> bool:
    """Say whether supporters who spent nothing yet could pay, at that endowment."""
    cost = support.costs[project]
    return 0 < cost <= endowment * support.people(project) * (1 + 2**-40)


def _unless_alike(units: IntArray) -> FloatArray | None:
    return None if (units == 1).all() else units.astype(float)
