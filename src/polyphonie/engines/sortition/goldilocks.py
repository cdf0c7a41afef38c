"""GOLDILOCKS: no chance too low, none too high: keeps down the sum of both excesses."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from .bound import Bound
from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import INFINITY, Programme
from .targets import Targets, leximin_targets, rows_of

MOST_CUTS: Final = 60
CLOSE: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Balance:
    """Targets between the two levels that balance best, and the least value of the balance."""

    targets: Targets
    value: float


def goldilocks_targets(profiles: Profiles, skipped: IntArray, gamma: float, bound: Bound) -> Balance:
    """Minimise (n / k) x highest chance + gamma x (k / n) / lowest chance, then share out by leximin below it.

    Parameters
    ----------
    gamma : how much a low chance weighs beside a high one, above 0
    bound : the proof that no lowest chance is greater, whatever the highest

    Returns
    -------
    Balance : its value is a bound, no lottery balances better

    Cost
    ----
    one linear programme per tangent of 1 / lowest chance, some ten of them

    Source
    ------
    Baharav and Flanigan, arXiv 2406.15009
    """
    running = np.delete(np.arange(len(profiles.sizes)), skipped)
    fair = profiles.seats / float(profiles.sizes[running].sum())
    programme, (lowest, highest, excess) = _levels(profiles, running, fair, gamma)
    value, most, cut = 0.0, 1.0, fair
    for _ in range(MOST_CUTS):
        programme.add_row(2 * fair / cut, INFINITY, [excess, lowest], [1.0, fair / cut**2])
        answer = programme.solve()
        assert answer is not None, "some panel exists"
        value, most, low = -answer.value, float(answer.columns[highest]), float(answer.columns[lowest])
        cut = max(low, fair * 1e-4)
        if fair / cut - float(answer.columns[excess]) <= CLOSE:
            break
    targets = leximin_targets(profiles, skipped, min(1.0, most * (1 + 1e-7) + 1e-9))
    assert targets is not None, "the levels come from chances that meet the quotas"
    return Balance(replace(targets, bound=bound), value)


def _levels(profiles: Profiles, running: IntArray, fair: float, gamma: float) -> tuple[Programme, tuple[int, int, int]]:
    """Lay out the seats and three levels: the lowest chance, the highest, and the excess fair / lowest."""
    t = len(profiles.sizes)
    upper = np.zeros(t)
    upper[running] = profiles.most[running]
    programme = Programme(np.zeros(t + 3), np.concatenate([upper, [1.0, 1.0, INFINITY]]))
    for columns, low, high in rows_of(profiles):
        programme.add_row(low, high, columns, np.ones(len(columns)))
    for i in running:
        programme.add_row(0, INFINITY, [int(i), t], [1.0, -profiles.sizes[i]])
        programme.add_row(-INFINITY, 0, [int(i), t + 1], [1.0, -profiles.sizes[i]])
    costs = np.zeros(t + 3)
    costs[t + 1], costs[t + 2] = -1 / fair, -gamma
    programme.aim(costs)
    return programme, (t, t + 1, t + 2)


def balance(profiles: Profiles, skipped: IntArray, chances: FloatArray, gamma: float) -> float:
    """Give the balance of chances by profile (t): 1 + gamma when everybody has the same."""
    running = np.delete(np.arange(len(profiles.sizes)), skipped)
    fair = profiles.seats / float(profiles.sizes[running].sum())
    lowest = float(chances[running].min())
    return float(chances[running].max()) / fair + gamma * fair / lowest if lowest > 0 else float("inf")
