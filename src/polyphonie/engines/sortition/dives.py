"""Whole panels found by rounding: solve with fractions, seat one more where it nearly is, solve again."""

from typing import Final

import numpy as np

from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import Programme
from .targets import rows_of, seats_programme

WHOLE: Final = 1e-6
TOGETHER: Final = 4  # one open seat in four is rounded at once
MOST_RETREATS: Final = 8


class Diver:
    """Finds panels that weigh much, one warm programme for all; whatever is asked, what it gives is feasible.

    With `seats` (t, those of the targets), only panels of their face are sought: a row that the targets fill to its
    side is filled by every panel of a lottery that attains them, and so is a profile taken whole or never. `rows` are
    those that every panel sought obeys: which profiles, at least, at most.
    """

    def __init__(self, profiles: Profiles, seats: FloatArray | None = None) -> None:
        self.profiles = profiles
        self.lower = np.zeros(len(profiles.sizes))
        self.upper = profiles.most.copy()
        self._everyone = np.arange(len(profiles.sizes))
        self._programme = seats_programme(profiles)
        self.rows = rows_of(profiles)
        self._whole: Programme | None = None
        if seats is not None:
            self._keep_to_face(seats)

    def dive(self, wishes: FloatArray, rng: np.random.Generator) -> IntArray | None:
        """Give a panel (t, people per profile) that weighs much by `wishes`, or None when rounding failed twice."""
        first = self._rounded(wishes, rng, TOGETHER)
        return self._rounded(wishes, rng, len(wishes)) if first is None else first

    def _rounded(self, wishes: FloatArray, rng: np.random.Generator, together: int) -> IntArray | None:
        """Round one open seat in `together` at once, until none is open."""
        programme, lower, upper = self._programme, self.lower.copy(), self.upper.copy()
        programme.bound_columns(self._everyone, lower, upper)
        programme.aim(wishes)
        seats = programme.solve_columns()
        retreats = 0
        while seats is not None and retreats < MOST_RETREATS:
            part = seats - np.floor(seats + WHOLE)
            opened = np.flatnonzero(part > WHOLE)
            if not len(opened):
                found = np.rint(seats).astype(np.int64)
                return found if is_panel(self.profiles, found) else None
            order = opened[np.argsort(-part[opened] - 1e-3 * rng.random(len(opened)), kind="stable")]
            rounded = np.ceil(seats - WHOLE)
            for count in dict.fromkeys((max(1, len(order) // together), 1)):
                some = order[:count]
                programme.bound_columns(some, rounded[some], upper[some])
                if (seats := programme.solve_columns()) is not None:
                    lower[some] = rounded[some]
                    break
                programme.bound_columns(some, lower[some], upper[some])
            else:
                one, retreats = order[:1], retreats + 1
                upper[one] = rounded[one] - 1
                programme.bound_columns(one, lower[one], upper[one])
                seats = programme.solve_columns()
        return None

    def search(self, wishes: FloatArray) -> tuple[IntArray, float] | None:
        """Give the panel that weighs most by `wishes`, and what it weighs, by exact search; None when there is none."""
        if self._whole is None:
            self._whole = seats_programme(self.profiles, whole=True)
            self._whole.bound_columns(self._everyone, self.lower, self.upper)
            for row, (_, low, high) in enumerate(self.rows):
                self._whole.bound_row(row, low, high)
        self._whole.aim(wishes)
        answer = self._whole.solve()
        if answer is None:
            return None
        found = np.rint(answer.columns).astype(np.int64)
        return (found, float(wishes @ found)) if is_panel(self.profiles, found) else None

    def _keep_to_face(self, seats: FloatArray) -> None:
        for row, (columns, low, high) in enumerate(self.rows):
            filled = float(seats[columns].sum())
            for side in (low, high):
                if abs(filled - side) < 1e-6 * max(1.0, side) and low < high:
                    self._programme.bound_row(row, side, side)
                    self.rows[row] = (columns, side, side)
                    break
        self.lower = np.where(seats > self.profiles.most - WHOLE, self.profiles.most, 0.0)
        self.upper = np.where(seats < WHOLE * 1e-2, 0.0, self.profiles.most)


def is_panel(profiles: Profiles, seats: IntArray) -> bool:
    """Tell whether people counted by profile make a panel: seats, quotas and homes, in whole numbers."""
    counted = profiles.counts @ seats
    in_homes = np.bincount(profiles.homes, weights=seats, minlength=len(profiles.home_count))
    return bool(
        seats.sum() == profiles.seats
        and (seats >= 0).all()
        and (seats <= profiles.most).all()
        and (counted >= profiles.low).all()
        and (counted <= profiles.high).all()
        and (in_homes <= profiles.home_count).all()
    )
