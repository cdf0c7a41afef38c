"""People exchanged inside a panel or between two, so that a list leaves nobody short and repeats fewer panels."""

from collections import Counter
from math import comb, prod
from random import Random
from typing import Final

import numpy as np

from .dives import is_panel
from .model import IntArray
from .profiles import Profiles

TRIES: Final = 3
MOST_TRIES: Final = 900
MOST_ROUNDS: Final = 6
MANY: Final = 20


def repaired(profiles: Profiles, panels: list[IntArray], goal: IntArray) -> list[IntArray]:
    """Give a seat to each profile under its goal, in the place of one that has seats to spare, quotas and homes kept.

    Where nobody to spare fits, somebody at their goal gives way and is seated elsewhere the next round.
    """
    repair = _Repair(profiles, np.array(panels), goal)
    for turn in range(MOST_ROUNDS):
        moved = [repair.seated(int(t), turn) for t in np.flatnonzero(repair.short > 0)]
        if not any(moved):
            break
    return list(repair.listed)


class _Repair:
    """A list of panels (m x t) while people are exchanged in it."""

    def __init__(self, profiles: Profiles, listed: IntArray, goal: IntArray) -> None:
        self.profiles, self.listed, self.goal = profiles, listed, goal
        self.counted = listed @ profiles.counts.T
        self.at_home = np.zeros((len(listed), len(profiles.home_count)))
        np.add.at(self.at_home.T, profiles.homes, listed.T)

    @property
    def short(self) -> IntArray:
        """How many seats each profile lacks."""
        return self.goal - self.listed.sum(axis=0)

    def seated(self, entering: int, turn: int) -> bool:
        """Seat one more of a profile; tell whether something moved."""
        moved = False
        while self.short[entering] > 0:
            spare = -self.short
            least = spare > 0 if turn % 2 == 0 else spare >= 0
            order = np.flatnonzero(least & (np.arange(len(spare)) != entering))
            order = order[np.argsort(-spare[order] / self.profiles.sizes[order], kind="stable")]
            if not any(self._exchanged(entering, int(leaving)) for leaving in order):
                return moved
            moved = True
            if turn % 2:
                return True
        return moved

    def _exchanged(self, entering: int, leaving: int) -> bool:
        profiles = self.profiles
        change = profiles.counts[:, entering] - profiles.counts[:, leaving]
        there = (self.listed[:, leaving] > 0) & (self.listed[:, entering] < profiles.most[entering])
        home = profiles.homes[entering]
        if home != profiles.homes[leaving]:
            there &= self.at_home[:, home] < profiles.home_count[home]
        rows = np.flatnonzero(there)
        after = self.counted[rows] + change
        rows = rows[((after >= profiles.low) & (after <= profiles.high)).all(axis=1)]
        if not len(rows):
            return False
        panel = int(rows[0])
        self.listed[panel, leaving] -= 1
        self.listed[panel, entering] += 1
        self.counted[panel] += change
        self.at_home[panel, profiles.homes[leaving]] -= 1
        self.at_home[panel, home] += 1
        return True


def vary(profiles: Profiles, panels: list[IntArray], rng: Random) -> list[IntArray]:
    """Where a panel is listed twice, exchange people between it and another, if the quotas let both stand.

    Guarantees
    ----------
    over the list, each profile keeps its seats; every panel stays one
    """
    listed = [panel.copy() for panel in panels]
    times = Counter(panel.tobytes() for panel in listed)
    tries = 0
    for place, panel in enumerate(listed):
        if times[panel.tobytes()] < 2 or _ways(profiles, panel) > MANY * times[panel.tobytes()]:
            continue
        for _ in range(TRIES if tries < MOST_TRIES else 0):
            tries += 1
            other = rng.randrange(len(listed))
            made = _exchanged(profiles, panel, listed[other], rng)
            if made is None or times[made[0].tobytes()] or times[made[1].tobytes()]:
                continue
            for at, new in ((place, made[0]), (other, made[1])):
                times[listed[at].tobytes()] -= 1
                times[new.tobytes()] += 1
                listed[at] = new
            break
    return listed


def _ways(profiles: Profiles, panel: IntArray) -> int:
    """How many panels of people this panel of profiles may be, at least."""
    where = np.flatnonzero(panel)
    return prod(comb(int(c), int(x)) for c, x in zip(profiles.most[where], panel[where], strict=True))


def _exchanged(profiles: Profiles, one: IntArray, two: IntArray, rng: Random) -> tuple[IntArray, IntArray] | None:
    """Move one person each way between two panels, if both stay panels."""
    giving, taking = np.flatnonzero(one > two), np.flatnonzero(two > one)
    if not len(giving) or not len(taking):
        return None
    change = profiles.counts[:, None, taking] - profiles.counts[:, giving, None]
    first, second = profiles.counts @ one, profiles.counts @ two
    low, high = profiles.low[:, None, None], profiles.high[:, None, None]
    after, before = first[:, None, None] + change, second[:, None, None] - change
    fits = ((after >= low) & (after <= high) & (before >= low) & (before <= high)).all(axis=0)
    pairs = np.argwhere(fits)
    if not len(pairs):
        return None
    give, take = pairs[rng.randrange(len(pairs))]
    left, right = one.copy(), two.copy()
    left[giving[give]] -= 1
    left[taking[take]] += 1
    right[giving[give]] += 1
    right[taking[take]] -= 1
    return (left, right) if is_panel(profiles, left) and is_panel(profiles, right) else None
