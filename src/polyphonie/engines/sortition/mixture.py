"""Panels mixed into one lottery: the weights that come nearest to the targets, and which panels to seek next."""

from dataclasses import dataclass

import numpy as np

from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import INFINITY, Programme
from .targets import Targets


@dataclass(frozen=True, slots=True, eq=False)
class Mixed:
    """Weights (s) of the panels, the greatest shortfall from a target, and what one more person would be worth (t)."""

    weights: FloatArray
    shortfall: float
    wishes: FloatArray
    worth: float


class Mixture:
    """The panels found so far, none twice, and the programme that weighs them."""

    def __init__(self, profiles: Profiles, targets: Targets) -> None:
        self.profiles, self.targets = profiles, targets
        self.panels: list[IntArray] = []
        self._seen: set[bytes] = set()
        self._programme = Programme(np.zeros(1), np.array([INFINITY]))
        self._programme.option("simplex_strategy", 4)
        t = len(profiles.sizes)
        for i in range(t):
            self._programme.add_row(float(targets.chances[i]), INFINITY, [0], [1.0])
        self._sum = self._programme.add_row(1, 1, [], [])
        self._ceilings = targets.most < 1
        for _ in range(t if self._ceilings else 0):
            self._programme.add_row(-INFINITY, targets.most, [0], [-1.0])
        self._programme.aim(np.array([-1.0]))

    def add(self, panel: IntArray) -> bool:
        """Add a panel; tell whether it is new."""
        if (key := panel.tobytes()) in self._seen:
            return False
        self._seen.add(key)
        self.panels.append(panel)
        where = np.flatnonzero(panel)
        shares = panel[where] / self.profiles.sizes[where]
        rows, values = np.append(where, self._sum), np.append(shares, 1.0)
        if self._ceilings:
            rows, values = np.append(rows, self._sum + 1 + where), np.append(values, shares)
        self._programme.add_column(0.0, 0.0, INFINITY, rows, values)
        return True

    def mix(self) -> Mixed:
        """Give the weights with the least shortfall."""
        answer = self._programme.solve()
        assert answer is not None, "some weights always exist: the shortfall has no limit"
        t = len(self.profiles.sizes)
        duals = np.abs(answer.row_duals[:t])
        if self._ceilings:
            duals = duals - np.abs(answer.row_duals[t + 1 :])
        weights = np.maximum(answer.columns[1:], 0.0)
        return Mixed(
            weights=weights / weights.sum(),
            shortfall=max(float(answer.columns[0]), 0.0),
            wishes=duals / self.profiles.sizes,
            worth=float(answer.row_duals[self._sum]),
        )
