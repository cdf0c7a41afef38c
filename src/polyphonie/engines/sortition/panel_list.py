"""Numbered panels, each as likely: the list published before a public draw."""

from typing import Final

import numpy as np

from polyphonie.kit.chance import Chance

from .deal import Dealer
from .dives import Diver
from .exchange import repaired, vary
from .model import IntArray, Lottery, PanelList
from .profiles import Profiles, put_together

FRESH: Final = 60


def list_panels(lottery: Lottery, count: int = 1000, chance: Chance | None = None) -> PanelList:
    """Turn a lottery into `count` numbered panels, so that balls drawn in public name one of them.

    Parameters
    ----------
    lottery : chances of n people
    count : how many panels; 1000 asks for three digits
    chance : who sits for a profile, and the order of the list; Chance(0) when it is not given

    Returns
    -------
    PanelList : panels (ids), chances counted from the list, how many panels were already listed

    Guarantees
    ----------
    every panel meets the quotas and the homes; chances sum to the seats; where it can be, nobody's chance is under the
    target rounded down to a whole number of panels

    Cost
    ----
    count x t, and a few dives
    """
    source = chance or Chance(0)
    profiles = put_together(lottery.recruitment)
    maker = _Maker(profiles, lottery, count, source.generator("lot", "list"))
    panels = vary(profiles, maker.listed(), source.rng("lot", "vary"))
    rng = source.rng("lot", "deal")
    rng.shuffle(panels)
    dealer = Dealer(lottery.recruitment, profiles)
    dealt = [dealer.deal_in_turn(panel.tolist(), rng) for panel in panels]
    return from_people(lottery, dealt)


def from_people(lottery: Lottery, dealt: list[tuple[int, ...]]) -> PanelList:
    """Count the chances of a list of panels of people, by index."""
    from fractions import Fraction

    people = lottery.recruitment.people
    times = np.bincount(np.concatenate([np.array(p, dtype=np.int64) for p in dealt]), minlength=len(people))
    chances = tuple(Fraction(int(n), len(dealt)) for n in times)
    gone = set(lottery.uncoverable)
    lowest = min(c for c, person in zip(chances, people, strict=True) if person.id not in gone)
    panels = tuple(tuple(people[i].id for i in panel) for panel in dealt)
    return PanelList(panels, chances, lowest, len(dealt) - len(set(panels)))


class _Maker:
    """Chooses the panels of the list, by profile."""

    def __init__(self, profiles: Profiles, lottery: Lottery, count: int, rng: np.random.Generator) -> None:
        self.profiles, self.count, self.rng = profiles, count, rng
        self.known = np.array(lottery.panels, dtype=np.int64)
        self.weights = np.array([float(w) for w in lottery.weights])
        targets = np.array([lottery.targets[members[0]] for members in profiles.members])
        self.goal = (np.floor(count * targets + 1e-6) * profiles.sizes).astype(np.int64)
        self.wanted = count * targets * profiles.sizes
        self.diver = Diver(profiles, targets * profiles.sizes)

    def listed(self) -> list[IntArray]:
        """Give the panels: whole copies by weight, then those that bring most of what lacks, then repairs."""
        copies = np.floor(self.count * self.weights + 1e-9).astype(np.int64)
        shares = self.known / self.profiles.sizes
        while copies.sum() < self.count - FRESH:
            lack = (self.wanted * (copies.sum() + 1) / self.count - copies @ self.known) / self.profiles.sizes
            copies[int(np.argmax(shares @ lack))] += 1
        listed = [self.known[j] for j in np.flatnonzero(copies) for _ in range(copies[j])]
        held = copies @ self.known
        while len(listed) < self.count:
            panel = self._fresh(held, len(listed))
            listed.append(panel)
            held = held + panel
        return repaired(self.profiles, listed, self.goal)

    def _fresh(self, held: IntArray, done: int) -> IntArray:
        """Dive for a panel with those furthest behind; where rounding fails, take the known one that brings most."""
        lack = (self.wanted * (done + 1) / self.count - held) / self.profiles.sizes
        panel = self.diver.dive(lack, self.rng)
        return self.known[int(np.argmax(self.known @ lack))] if panel is None else panel
