"""Panels next to a panel: two people leave, two others enter, and every quota that must stay filled does."""

from typing import Final

import numpy as np

from .dives import Diver, is_panel
from .model import BoolArray, FloatArray, IntArray

MOST_ENTERING: Final = 160  # profiles, those wished for most
MOST_LEAVING: Final = 16  # profiles, those wished for least
MOST_LOOKED_AT: Final = 150  # exchanges, those that bring most
GAIN: Final = 1e-9

Pairs = tuple[IntArray, IntArray]


class Neighbours:
    """Exchanges of two people against two that bring more of what is wished for, pair against pair.

    Each panel sees the wishes through a chance of its own, so that its neighbours differ from those of the others. Two
    pairs may be exchanged when they count alike in every row that has no play; a random signature of the rows
    tells alike pairs together, so that only those are looked at. Rows with some play are counted afterwards.
    """

    def __init__(self, diver: Diver, wishes: FloatArray, rng: np.random.Generator) -> None:
        self.profiles, self.lower, self.upper = diver.profiles, diver.lower, diver.upper
        self.wishes, self.rng = wishes, rng
        rows = np.zeros((len(diver.rows), len(wishes)))
        for row, (columns, _, _) in enumerate(diver.rows):
            rows[row, columns] = 1
        low, high = np.array([r[1] for r in diver.rows]), np.array([r[2] for r in diver.rows])
        has_play = low < high
        self._play, self._low, self._high = rows[has_play].T.copy(), low[has_play], high[has_play]
        stiff = rows[~has_play].astype(np.int64)
        self._signature = rng.integers(1, 2**40, len(stiff)) @ stiff
        self._enter()

    def of(self, panel: IntArray, most: int) -> list[IntArray]:
        """Give at most `most` panels next to this one that weigh more, no pair entering twice."""
        (one, two), (three, four) = self._exchanges(panel)
        fits = self._fits(panel, one, two, three, four)
        has_entered = np.zeros(len(panel), dtype=bool)
        found: list[IntArray] = []
        for k in np.flatnonzero(fits):
            if len(found) == most:
                break
            if has_entered[three[k]] and has_entered[four[k]]:
                continue
            has_entered[[three[k], four[k]]] = True
            near = panel.copy()
            for profile, change in ((one[k], -1), (two[k], -1), (three[k], 1), (four[k], 1)):
                near[profile] += change
            if is_panel(self.profiles, near):
                found.append(near)
        return found

    def _enter(self) -> None:
        """Lay out the pairs that may enter, by signature."""
        able = np.flatnonzero(self.upper > self.lower)
        order = np.lexsort((self.rng.random(len(able)), -self.wishes[able]))
        able = np.sort(able[order[:MOST_ENTERING]])
        one, two = _pairs(able, self.upper - self.lower)
        signature = self._signature[one] + self._signature[two]
        order = np.argsort(signature, kind="stable")
        self._entering = (one[order], two[order])
        self._sorted = signature[order]

    def _exchanges(self, panel: IntArray) -> tuple[Pairs, Pairs]:
        """Give the exchanges that bring most: the pairs that leave, the pairs that enter."""
        wishes = self.wishes * self.rng.exponential(1.0, len(panel))
        able = np.flatnonzero(panel > self.lower)
        able = np.sort(able[np.argsort(wishes[able], kind="stable")[:MOST_LEAVING]])
        one, two = _pairs(able, panel - self.lower)
        signature = self._signature[one] + self._signature[two]
        first = np.searchsorted(self._sorted, signature, "left")
        count = np.searchsorted(self._sorted, signature, "right") - first
        leaving = np.repeat(np.arange(len(one)), count)
        entering = np.arange(len(leaving)) + np.repeat(first - np.cumsum(count) + count, count)
        brings = wishes[self._entering[0]] + wishes[self._entering[1]]
        gain = brings[entering] - (wishes[one] + wishes[two])[leaving]
        kept = np.flatnonzero(gain > GAIN)
        kept = kept[np.argsort(-gain[kept], kind="stable")[:MOST_LOOKED_AT]]
        leaving, entering = leaving[kept], entering[kept]
        return (one[leaving], two[leaving]), (self._entering[0][entering], self._entering[1][entering])

    def _fits(self, panel: IntArray, one: IntArray, two: IntArray, three: IntArray, four: IntArray) -> BoolArray:
        """Tell which exchanges keep to the rows that have play and to the people that there are."""
        play = self._play
        after = panel @ play + play[three] + play[four] - play[one] - play[two]
        room = self.upper - panel
        asked = 1 + (three == four)
        fits: BoolArray = np.asarray(((after >= self._low) & (after <= self._high)).all(axis=1))
        for entering in (three, four):
            fits &= room[entering] + (entering == one) + (entering == two) >= asked
        return fits


def _pairs(able: IntArray, most: FloatArray) -> Pairs:
    """Every pair of these profiles, a profile with itself where two of its people may be counted."""
    first, second = np.triu_indices(len(able))
    one, two = able[first], able[second]
    kept = (one != two) | (most[one] >= 2)
    return one[kept], two[kept]
