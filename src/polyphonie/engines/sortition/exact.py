"""Chances settled one level after another over whole panels only, where fractions of seats promise too much."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np

from .attain import Attained
from .dives import Diver
from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import INFINITY, Answer, Programme
from .targets import BINDING, SLACK

MOST_SEARCHES: Final = 3000
GRAIN: Final = 10**9
HELPS: Final = 1e-8


@dataclass(frozen=True, slots=True, eq=False)
class Exact:
    """What the exact search settled: chances by profile (t), a bound on the lowest, and whether it went to the end.

    `weights` (t, summing to 1) are such that no panel weighs more than the bound: anybody with a solver can check it.
    """

    attained: Attained
    chances: FloatArray
    bound: Fraction
    weights: tuple[Fraction, ...]
    is_whole: bool


def exact_chances(
    profiles: Profiles, skipped: IntArray, start: IntArray, *, only_lowest: bool, most: int = MOST_SEARCHES
) -> Exact:
    """Raise the chances level by level, pricing panels by exact search.

    Parameters
    ----------
    skipped : profiles that no panel can contain
    start : panels (s x t) to begin with, one at least
    only_lowest : stop after the lowest chance (maximin)
    most : searches after which it stops and says so

    Cost
    ----
    one exact search per panel added and per level settled
    """
    stage = _Stages(profiles, skipped, start)
    is_whole, bound = True, Fraction(1)
    shares: tuple[Fraction, ...] = ()
    while stage.is_free.any() and is_whole:
        answer, heaviest = stage.raised(most)
        is_whole = heaviest is not None
        if not shares:
            shares = stage.shares(answer)
            bound = bound if heaviest is None else Fraction(round(heaviest * GRAIN) + 1, GRAIN)
        stage.settle(answer)
        if only_lowest:
            break
    panels, weights = stage.weights()
    attained = Attained(panels, weights, 0.0, stage.searches, True)
    return Exact(attained, attained.chances(profiles), bound, shares, is_whole)


class _Stages:
    """The panels found, and the programme that raises the level of those still free."""

    def __init__(self, profiles: Profiles, skipped: IntArray, start: IntArray) -> None:
        t = len(profiles.sizes)
        self.profiles, self.diver = profiles, Diver(profiles)
        self.is_free = np.ones(t, dtype=bool)
        self.is_free[skipped] = False
        self.panels: list[IntArray] = []
        self.searches = 0
        self.programme = Programme(np.zeros(1), np.array([1.0]))
        self.rows = [
            self.programme.add_row(0 if free else -INFINITY, INFINITY, [0] if free else [], [-1.0] if free else [])
            for free in self.is_free
        ]
        self.sum = self.programme.add_row(1, 1, [], [])
        self.programme.aim(np.array([1.0]))
        self.last: Answer | None = None
        for panel in start:
            self.add(panel)

    def add(self, panel: IntArray) -> bool:
        """Add a panel to the lottery; tell whether it is new."""
        if any((panel == one).all() for one in self.panels):
            return False
        self.panels.append(panel)
        where = np.flatnonzero(panel)
        values = np.append(panel[where] / self.profiles.sizes[where], 1.0)
        self.programme.add_column(0.0, 0.0, INFINITY, np.append(where, self.sum), values)
        return True

    def raised(self, most: int) -> tuple[Answer, float | None]:
        """Raise the level until no panel helps.

        Give also what the heaviest panel weighs by the duals (at the first level, a bound), or None when it gave up.
        """
        while True:
            answer = self.programme.solve()
            assert answer is not None, "the panels in hand always meet the levels already settled"
            self.last = answer
            if self.searches >= most:
                return answer, None
            found = self.diver.search(np.abs(answer.row_duals[: len(self.rows)]) / self.profiles.sizes)
            assert found is not None, "there is a panel: some are in hand"
            self.searches += 1
            if found[1] - float(answer.row_duals[self.sum]) <= HELPS or not self.add(found[0]):
                return answer, found[1]

    def settle(self, answer: Answer) -> None:
        """Settle those that hold the others back at the level reached."""
        level = float(answer.columns[0])
        pull = np.abs(answer.row_duals[: len(self.rows)])
        settled = np.flatnonzero(self.is_free & (pull > BINDING))
        for i in settled if len(settled) else np.flatnonzero(self.is_free):
            self.programme.change(self.rows[int(i)], 0, 0.0)
            self.programme.bound_row(self.rows[int(i)], level * (1 - SLACK), INFINITY)
            self.is_free[i] = False

    def weights(self) -> tuple[IntArray, FloatArray]:
        """Give the panels that count and their weights."""
        assert self.last is not None
        raw = np.maximum(self.last.columns[1:], 0.0)
        raw = np.pad(raw, (0, len(self.panels) - len(raw)))
        kept = np.flatnonzero(raw > 1e-12)
        return np.array(self.panels)[kept], raw[kept] / raw[kept].sum()

    def shares(self, answer: Answer) -> tuple[Fraction, ...]:
        """Give the weights of people that prove the first bound."""
        parts = [round(float(pull) * GRAIN) for pull in np.abs(answer.row_duals[: len(self.rows)])]
        return tuple(Fraction(part, sum(parts)) for part in parts)
