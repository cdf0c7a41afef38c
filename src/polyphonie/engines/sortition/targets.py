"""The fairest chances that the quotas allow when seats may be cut into fractions: a bound for every lottery."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from .bound import Bound, exact_bound
from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import INFINITY, Answer, Programme

BINDING: Final = 1e-7
SLACK: Final = 1e-8


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """What a lottery should attain: a least chance per profile (t), seats per profile (t), maybe a most chance.

    `bound` proves that no lottery has a greater lowest chance.
    """

    chances: FloatArray
    seats: FloatArray
    bound: Bound
    most: float = 1.0


def seats_programme(profiles: Profiles, extra: int = 0, *, whole: bool = False) -> Programme:
    """Lay out the seats, the quotas and the homes as rows; columns are seats per profile, then `extra` free ones.

    Row 0 is the seats, rows 1 to q the quotas, then one row for each set of homes shared by several profiles.
    """
    t = len(profiles.sizes)
    lower, upper = np.zeros(t + extra), np.concatenate([profiles.most, np.full(extra, INFINITY)])
    programme = Programme(lower, upper, range(t) if whole else ())
    for columns, low, high in rows_of(profiles):
        programme.add_row(low, high, columns, np.ones(len(columns)))
    return programme


def rows_of(profiles: Profiles) -> list[tuple[IntArray, float, float]]:
    """Give the rows every panel obeys: which profiles, at least, at most; seats, then quotas, then homes."""
    everyone = np.arange(len(profiles.sizes))
    rows = [(everyone, float(profiles.seats), float(profiles.seats))]
    for j in range(len(profiles.low)):
        rows.append((np.flatnonzero(profiles.counts[j]), float(profiles.low[j]), float(profiles.high[j])))
    for home in profiles.shared:
        rows.append((np.flatnonzero(profiles.homes == home), -INFINITY, float(profiles.home_count[home])))
    return rows


def leximin_targets(profiles: Profiles, skipped: IntArray, most: float = 1.0) -> Targets | None:
    """Raise the lowest chance as far as it goes, then the next, until every chance is settled.

    Parameters
    ----------
    skipped : profiles that no panel can contain, left out of the race
    most : share 0-1 above which no chance may go

    Returns
    -------
    Targets : or None when the quotas cannot hold even with fractions of seats

    Guarantees
    ----------
    the chances are unique; sorted, no other chances of the relaxation are above them

    Cost
    ----
    one warm linear programme per distinct chance
    """
    race = _Race(profiles, skipped, most)
    while race.is_free.any() and race.run():
        pass
    if race.first is None:
        return None
    return Targets(race.chances, race.chances * profiles.sizes, exact_bound(profiles, race.first, race.rows), most)


def maximin_targets(profiles: Profiles, skipped: IntArray) -> Targets | None:
    """Raise the lowest chance as far as it goes, and stop there; None when the quotas cannot hold."""
    race = _Race(profiles, skipped, 1.0)
    if not race.run() or race.first is None:
        return None
    t = len(profiles.sizes)
    level = max(race.first.columns[t], 0.0)
    chances = np.full(t, level)
    chances[skipped] = 0.0
    return Targets(chances, race.first.columns[:t].copy(), exact_bound(profiles, race.first, race.rows))


class _Race:
    """The chances as they rise: those still free share one level, the others keep at least where they stopped."""

    def __init__(self, profiles: Profiles, skipped: IntArray, most: float) -> None:
        t = len(profiles.sizes)
        self.profiles = profiles
        self.upper = np.minimum(profiles.most, most * profiles.sizes)
        self.is_free = np.ones(t, dtype=bool)
        self.is_free[skipped] = False
        self.chances = np.zeros(t)
        self.first: Answer | None = None
        self.last: Answer | None = None
        self.programme = seats_programme(profiles, 1)
        self.programme.bound_columns(np.arange(t), np.zeros(t), np.where(self.is_free, self.upper, 0.0))
        self.rows = {
            int(i): self.programme.add_row(0, INFINITY, [int(i), t], [1.0, -profiles.sizes[i]])
            for i in np.flatnonzero(self.is_free)
        }
        self.programme.aim(np.concatenate([np.zeros(t), [1.0]]))

    def run(self) -> bool:
        """Raise the free chances once and settle those that hold the others back; tell whether it could."""
        answer = self.programme.solve() or self.programme.solve_afresh()
        if answer is None:
            return self._settle_as_last()
        self.first, self.last = self.first or answer, answer
        t, sizes = len(self.chances), self.profiles.sizes
        level = max(float(answer.columns[t]), 0.0)
        free = np.flatnonzero(self.is_free)
        pull = np.abs(answer.row_duals[[self.rows[int(i)] for i in free]]) * sizes[free]
        settled = free[pull > BINDING]
        for i in settled:
            self.programme.bound_row(self.rows[int(i)], -INFINITY, INFINITY)
        floor = np.minimum(level * (1 - SLACK) * sizes[settled], self.upper[settled])
        self.programme.bound_columns(settled, floor, self.upper[settled])
        self.chances[settled] = min(level, 1.0)
        self.is_free[settled] = False
        return bool(len(settled))

    def _settle_as_last(self) -> bool:
        """Where rounding closes the way, keep for those still free what the last answer gave them."""
        if self.last is not None:
            t = len(self.chances)
            self.chances[self.is_free] = (self.last.columns[:t] / self.profiles.sizes)[self.is_free]
            self.is_free[:] = False
        return False
