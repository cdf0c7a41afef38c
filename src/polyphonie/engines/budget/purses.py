"""What each voter still holds during one run of Equal Shares: exact, and fast because floats only say where to look.

A voter who always paid the whole share holds the endowment less the sum of (units x price) over what was bought;
anybody else holds nothing. So the money of any group is a whole number of endowments less whole numbers of prices:
a few products of integers, whatever the number of voters. Prices share one denominator.
"""

import math
from fractions import Fraction

import numpy as np

from .model import BoolArray, FloatArray, IntArray
from .support import Support

ULP = 2.0**-53
ALMOST_NOTHING = 5e-324


class Purses:
    """The money of the voters, ballot by ballot; changed by `pay` only."""

    def __init__(self, support: Support, endowment: Fraction) -> None:
        self.support = support
        self.common = endowment.denominator
        self.start = endowment.numerator
        self.prices: list[int] = []
        self.top = float(endowment)
        self.money: FloatArray = np.full(len(support.weights), self.top)
        largest = max((int(units.max(initial=0)) for units in support.units), default=0)
        self.paid = np.zeros((len(support.weights), 8), dtype=np.min_scalar_type(largest))

    @property
    def slack(self) -> float:
        """Bound on the distance between a float purse and the exact one."""
        return 4 * (len(self.prices) + 2) * ULP * self.top

    def held(self, ballots: IntArray) -> int:
        """Money of these ballots, all their voters together, in parts of the common denominator."""
        ballots = ballots[self.money[ballots] > 0]
        weights = self.support.weights[ballots]
        bought = weights @ self.paid[ballots, : len(self.prices)].astype(np.int64)
        spent = sum(count * price for count, price in zip(bought.tolist(), self.prices, strict=True) if count)
        return int(weights.sum()) * self.start - spent

    def all_held(self, ballots: IntArray) -> Fraction:
        """Money of these ballots, exactly."""
        return Fraction(self.held(ballots), self.common)

    def bounds(self, project: int) -> tuple[float, float]:
        """Bound the price per unit at which the supporters can buy the project; infinite when they may not be able to.

        Each step says who would be left with nothing at the present price, and lets the others share the rest: the
        price rises to the exact one and never passes it.
        """
        ballots, units = self.support.backers[project], self.support.units[project]
        weights, cost, money = self.support.weights[ballots], self.support.costs[project], self.money[ballots]
        total = float(weights @ money)
        doubt = len(ballots) * ULP * (cost + total) + self.slack * float(weights.sum())
        if total + doubt < cost:
            return math.inf, math.inf
        shares = weights * units
        carried = before = int(shares.sum())
        price = cost / carried
        while True:
            poor = money < price * units
            before, carried = carried, int(shares[~poor].sum())
            if carried in (0, before):
                break
            price = max(price, (cost - float(weights[poor] @ money[poor])) / carried)
        if not carried:
            return max(price - doubt / before, 0.0), math.inf
        error = (doubt + len(ballots) * ULP * cost) / carried + 4 * ULP * price
        return max(price - error, 0.0), price + error if total - doubt > cost else math.inf

    def price(self, project: int, low: float, high: float) -> tuple[int, int, BoolArray] | None:
        """Find the exact price per unit, as numerator and number of units over the common denominator, and who is poor.

        Returns None when the supporters cannot buy the project: that too is decided exactly.
        """
        ballots, units = self.support.backers[project], self.support.units[project]
        cost = self.support.costs[project] * self.common
        if high == math.inf and self.held(ballots) < cost:
            return None
        money, weights = self.money[ballots], self.support.weights[ballots]
        poor = (money + self.slack < low * (1 - ULP) * units) | (money == 0)
        unsure = ~poor & (money - self.slack <= high * (1 + ULP) * units)
        while True:
            rest, shares = cost - self.held(ballots[poor]), int((weights * units)[~poor].sum())
            newly = unsure & ~poor
            if newly.any():
                newly[newly] = self._short(ballots[newly], units[newly], rest, shares)
            if not newly.any():
                return rest, shares, poor
            poor |= newly

    def _short(self, ballots: IntArray, units: IntArray, rest: int, shares: int) -> BoolArray:
        """Say which ballots hold less than the price rest / shares times their units, each kind compared once."""
        rows = np.column_stack((units, self.paid[ballots, : len(self.prices)].astype(np.int64)))
        answers: dict[bytes, bool] = {}
        short = np.zeros(len(ballots), dtype=bool)
        for at in range(len(ballots)):
            key = rows[at].tobytes()
            if key not in answers:
                answers[key] = self.held(ballots[at : at + 1]) * shares < (
                    rest * int(units[at]) * int(self.support.weights[ballots[at]])
                )
            short[at] = answers[key]
        return short

    def pay(self, project: int, rest: int, shares: int, poor: BoolArray) -> Fraction:
        """Make the supporters pay: the poor all that they hold, the others price times units."""
        ballots, units = self.support.backers[project], self.support.units[project]
        shared = math.gcd(rest, shares)
        rest, factor = rest // shared, shares // shared
        if factor > 1:
            self.prices = [price * factor for price in self.prices]
            self.start, self.common = self.start * factor, self.common * factor
        at = len(self.prices)
        if at == self.paid.shape[1]:
            self.paid = np.concatenate((self.paid, np.zeros_like(self.paid)), axis=1)
        self.prices.append(rest)
        full = ballots[~poor]
        self.paid[full, at] = units[~poor]
        self.money[full] = np.maximum(self.money[full] - rest / self.common * units[~poor], ALMOST_NOTHING)
        self.money[ballots[poor]] = 0.0
        return Fraction(rest, self.common)
