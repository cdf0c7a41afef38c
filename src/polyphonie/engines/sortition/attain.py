"""Seeks a lottery that attains targets: panels by dives, weights by a programme, until the shortfall is small."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from polyphonie.kit.progress import Progress

from .dives import Diver
from .mixture import Mixed, Mixture
from .model import FloatArray, IntArray
from .neighbours import Neighbours
from .profiles import Profiles
from .targets import Targets

ROUNDS: Final = 24
EXACT_ROUNDS: Final = 40
PROGRESS: Final = 100
MANY: Final = 400  # profiles from which weighing panels costs more than seeking them
PACE: Final = ((0.25, 0.8), (0.55, 0.3))  # panels sought by dives, then added between weighings, by profile; from MANY
LEAST: Final = 8
WEIGHT: Final = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Attained:
    """Panels (s x t), their weights (s), the shortfall left, how many exact searches it took.

    `is_final` says that an exact search found no panel that would lessen the shortfall: the targets cannot be attained.
    """

    panels: IntArray
    weights: FloatArray
    shortfall: float
    searches: int
    is_final: bool = False

    def chances(self, profiles: Profiles) -> FloatArray:
        """Give the chance of each profile (t)."""
        return self.weights @ self.panels / profiles.sizes


def attain(
    profiles: Profiles,
    targets: Targets,
    rng: np.random.Generator,
    tolerance: float,
    progress: Progress,
    *,
    on_face: bool = True,
) -> Attained | None:
    """Mix panels until every chance is within `tolerance` of its target, or until no panel can help.

    Parameters
    ----------
    on_face : seek only panels that fill every row that the targets fill

    Returns
    -------
    Attained : or None when no whole panel lies on the face of the targets

    Cost
    ----
    about t / 4 dives and 3 t exchanges; more when the targets are hard; counted in rounds, never in time
    """
    quest = _Quest(Diver(profiles, targets.seats if on_face else None), targets, rng)
    if not quest.dive(quest.first):
        return None
    mixed = quest.mixture.mix()
    for turn in range(ROUNDS):
        progress(min(PROGRESS - 1, round(PROGRESS * tolerance / max(mixed.shortfall, tolerance))), PROGRESS)
        if mixed.shortfall <= tolerance or not quest.add(mixed, turn):
            break
        mixed = quest.mixture.mix()
    return quest.searched(mixed, tolerance)


class _Quest:
    """Panels sought by dives, towards the profiles furthest behind, then by exchanges, by what more would be worth."""

    def __init__(self, diver: Diver, targets: Targets, rng: np.random.Generator) -> None:
        self.profiles, self.targets, self.rng = diver.profiles, targets, rng
        self.diver, self.mixture = diver, Mixture(diver.profiles, targets)
        self.done = np.zeros(len(diver.profiles.sizes))
        self.turn = 0
        profiles = len(diver.profiles.sizes)
        self.first, self.more = (max(LEAST, round(share * profiles)) for share in PACE[profiles >= MANY])

    def add(self, mixed: Mixed, turn: int) -> int:
        """Add panels that would lessen the shortfall, by exchanges and where these lack by dives; tell how many."""
        before = len(self.mixture.panels)
        self.exchange(mixed, self.more)
        lacking = self.more // 2 - (len(self.mixture.panels) - before)
        if lacking > 0:
            self.dive(max(LEAST, lacking // 2), mixed.wishes if turn % 2 else None)
        return len(self.mixture.panels) - before

    def exchange(self, mixed: Mixed, count: int) -> None:
        """Add about `count` panels next to those that have a weight: such a panel helps as soon as it weighs more."""
        near = Neighbours(self.diver, mixed.wishes, self.rng)
        support = np.flatnonzero(mixed.weights > WEIGHT)
        for place in support:
            for panel in near.of(self.mixture.panels[place], -(-count // len(support))):
                self.mixture.add(panel)

    def dive(self, count: int, worth: FloatArray | None = None) -> bool:
        """Seek `count` panels, by what one more person would be worth if told; tell whether there is any panel."""
        for _ in range(count):
            wishes = ((self.turn + 1) * self.targets.seats - self.done) / self.profiles.sizes
            if worth is not None:
                wishes = worth * self.rng.exponential(1.0, len(worth))
            panel = self.diver.dive(wishes, self.rng)
            if panel is None and self.turn:
                continue
            if panel is None:
                if (found := self.diver.search(wishes)) is None:
                    return False
                panel = found[0]
            self.turn += 1
            self.done += panel
            self.mixture.add(panel)
        return True

    def searched(self, mixed: Mixed, tolerance: float) -> Attained:
        """Where dives no longer help, price panels by exact search: either one helps, or none can."""
        searches, is_final = 0, False
        while mixed.shortfall > tolerance and searches < EXACT_ROUNDS:
            found = self.diver.search(mixed.wishes)
            searches += 1
            if found is None or found[1] <= mixed.worth + 1e-7 or not self.mixture.add(found[0]):
                is_final = True
                break
            mixed = self.mixture.mix()
        kept = np.flatnonzero(mixed.weights > WEIGHT)
        panels = np.array(self.mixture.panels)[kept]
        return Attained(panels, mixed.weights[kept], mixed.shortfall, searches, is_final)
