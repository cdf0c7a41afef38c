"""From a recruitment to a lottery over panels, under a rule, with its certificate."""

from fractions import Fraction
from typing import Final

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent

from .attain import Attained, attain
from .bound import Bound
from .conflict import conflict
from .deal import Dealer
from .dives import Diver
from .exact import Exact, exact_chances
from .goldilocks import balance, goldilocks_targets
from .legacy import legacy_panels
from .model import RULES, Basis, BoolArray, Certificate, FloatArray, IntArray, Lottery, Recruitment, Rule, Status
from .nash import nash_gap, nash_targets
from .profiles import Profiles, put_together
from .refusals import NoPanel, UnknownRule
from .targets import Targets, leximin_targets, maximin_targets

GRAIN: Final = 10**12
NEAR: Final = 0.01  # what a rule other than the lowest chance may miss and still be called proved, as a share
LEGACY_DRAWS: Final = 500


def draw_lottery(
    recruitment: Recruitment,
    rule: Rule = "leximin",
    chance: Chance | None = None,
    *,
    tolerance: float = 1e-4,
    gamma: float = 1.0,
    progress: Progress = silent,
) -> Lottery:
    """Find a lottery over panels that is as fair as `rule` asks, and prove how fair it is.

    Parameters
    ----------
    recruitment : n people, quotas, k seats
    rule : leximin, maximin, nash, goldilocks; legacy draws the old way 500 times, only to compare
    chance : where dives break ties and legacy draws; Chance(0) when it is not given
    tolerance : how far a chance (0-1) may stay under its target
    gamma : goldilocks only, weight of low chances beside high ones

    Returns
    -------
    Lottery : panels by profile, weights, exact chances, who cannot be drawn, certificate

    Raises
    ------
    NoPanel : with a smallest set of quotas that cannot hold together
    UnknownRule

    Guarantees
    ----------
    chances sum to the seats, exactly; every panel meets the quotas and the homes; people alike have the same chance;
    the bound holds for every lottery; whoever some panel can contain has a chance under leximin, maximin and nash

    Cost
    ----
    about t linear programmes of t columns, t the number of profiles

    Source
    ------
    Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596 (2021)

    Example
    -------
    >>> from polyphonie.engines.sortition import Quota, recruitment
    >>> quotas = [Quota("age", "young", 1, 1), Quota("age", "old", 1, 1)]
    >>> pool = recruitment(["age"], {"ann": ["young"], "bo": ["old"], "cy": ["old"]}, quotas, 2)
    >>> [str(c) for c in draw_lottery(pool).chances]
    ['1', '1/2', '1/2']
    """
    if rule not in RULES:
        raise UnknownRule(rule, RULES)
    profiles = put_together(recruitment)
    found = Diver(profiles).search(np.zeros(len(profiles.sizes)))
    if found is None:
        raise NoPanel(conflict(recruitment), recruitment.seats)
    work = _Work(recruitment, profiles, rule, chance or Chance(0), tolerance, gamma, progress, found[0])
    return work.compared() if rule == "legacy" else work.drawn()


class _Work:
    """One lottery being made."""

    def __init__(
        self,
        recruitment: Recruitment,
        profiles: Profiles,
        rule: Rule,
        chance: Chance,
        tolerance: float,
        gamma: float,
        progress: Progress,
        panel: IntArray,
    ) -> None:
        self.recruitment, self.profiles, self.rule, self.chance = recruitment, profiles, rule, chance
        self.tolerance, self.gamma, self.progress = tolerance, gamma, progress
        self.whole = Diver(profiles)
        self.known: list[IntArray] = [panel]
        self.skipped: IntArray = np.empty(0, dtype=np.int64)
        self.searches = 1
        self.balance = 0.0

    def drawn(self) -> Lottery:
        """Seek the targets, leave out those whom no panel can contain, and seek again while some are found."""
        while True:
            targets = self._targets()
            if self._left_out(targets.chances <= 1e-9):
                continue
            rng = self.chance.generator("lot", "dives")
            attained = attain(self.profiles, targets, rng, self.tolerance, self.progress)
            if attained is not None:
                self.searches += attained.searches
                self.known = [*attained.panels]
            if self._left_out(np.ones(len(targets.chances), dtype=bool)):
                continue
            if attained is not None and attained.shortfall <= self.tolerance:
                return self._lottery(attained, targets, None)
            if self.rule in ("leximin", "maximin"):
                return self._searched(targets)
            return self._nearest(targets, rng)

    def _nearest(self, targets: Targets, rng: np.random.Generator) -> Lottery:
        """Targets of nash or goldilocks that cannot be attained: mix what comes near, or keep leximin if nearer."""
        mixed = attain(self.profiles, targets, rng, self.tolerance, self.progress, on_face=False)
        assert mixed is not None, "there is a panel"
        level = exact_chances(self.profiles, self.skipped, np.array([*mixed.panels, *self.known]), only_lowest=False)
        made = (self._lottery(one, targets, None) for one in (mixed, level.attained))
        return min(made, key=lambda lottery: lottery.certificate.gap)

    def compared(self) -> Lottery:
        """Draw the old way many times, and count."""
        self._left_out(np.ones(len(self.profiles.sizes), dtype=bool))
        homes: dict[str, int] = {}
        home = np.array([homes.setdefault(name, len(homes)) for name in Dealer(self.recruitment, self.profiles).home])
        rng = self.chance.rng("lot", "legacy")
        panels = list(legacy_panels(self.profiles, home, rng, LEGACY_DRAWS)) or self.known
        targets = maximin_targets(self.profiles, self.skipped)
        assert targets is not None, "there is a panel"
        weights = np.full(len(panels), 1 / len(panels))
        return self._lottery(Attained(np.array(panels), weights, 1.0, 0), targets, None)

    def _targets(self) -> Targets:
        first = leximin_targets if self.rule in ("leximin", "nash") else maximin_targets
        found = first(self.profiles, self.skipped)
        assert found is not None, "there is a panel"
        if self._stuck(found.chances <= 1e-9).any():
            return found
        if self.rule == "goldilocks":
            balanced = goldilocks_targets(self.profiles, self.skipped, self.gamma, found.bound)
            found, self.balance = balanced.targets, balanced.value
        elif self.rule == "nash":
            found = nash_targets(self.profiles, self.skipped, found.seats, found.bound)
        return found

    def _stuck(self, asked: BoolArray) -> BoolArray:
        """Among the profiles asked, those still running."""
        is_stuck = asked.copy()
        is_stuck[self.skipped] = False
        return is_stuck

    def _left_out(self, asked: BoolArray) -> bool:
        """Leave out the profiles asked that no panel can contain; tell whether there are any."""
        covered: BoolArray = np.asarray(np.array(self.known).any(axis=0))
        new = []
        for t in np.flatnonzero(self._stuck(asked) & ~covered):
            if covered[t]:
                continue
            self.searches += 1
            found = self.whole.search(np.where(np.arange(len(asked)) == t, 1.0, 0.0))
            if found is None or found[0][t] == 0:
                new.append(int(t))
            else:
                self.known.append(found[0])
                covered |= found[0] > 0
        self.skipped = np.array(sorted({*self.skipped.tolist(), *new}), dtype=np.int64)
        return bool(new)

    def _searched(self, targets: Targets) -> Lottery:
        """Fractions of seats promised too much: settle the chances over whole panels."""
        only_lowest = self.rule == "maximin"
        exact = exact_chances(self.profiles, self.skipped, np.array(self.known), only_lowest=only_lowest)
        self.searches += exact.attained.searches
        return self._lottery(exact.attained, targets, exact)

    def _lottery(self, attained: Attained, targets: Targets, exact: Exact | None) -> Lottery:
        parts = exact_weights(attained.weights)
        taken = [int(x) for x in np.array(parts, dtype=np.int64) @ attained.panels]
        chances = [Fraction(x, GRAIN * int(c)) for x, c in zip(taken, self.profiles.sizes, strict=True)]
        running = np.delete(np.arange(len(taken)), self.skipped)
        value = min(chances[t] for t in running)
        skipped = {i for t in self.skipped for i in self.profiles.members[t]}
        aims = targets.chances if exact is None else exact.chances
        return Lottery(
            recruitment=self.recruitment,
            rule=self.rule,
            panels=tuple(tuple(int(x) for x in panel) for panel in attained.panels),
            weights=tuple(Fraction(part, GRAIN) for part in parts),
            chances=tuple(chances[t] for t in self.profiles.of_person),
            targets=tuple(float(aims[t]) for t in self.profiles.of_person),
            uncoverable=tuple(p.id for i, p in enumerate(self.recruitment.people) if i in skipped),
            certificate=self._certificate(value, np.array([float(c) for c in chances]), targets.bound, aims, exact),
            searches=self.searches,
        )

    def _certificate(
        self, value: Fraction, chances: FloatArray, bound: Bound, aims: FloatArray, exact: Exact | None
    ) -> Certificate:
        """Say how good the lottery is, claiming no more than was proved."""
        basis: Basis = "duality"
        best, weights, multipliers = bound.value, bound.weights, bound.multipliers
        if exact is not None and exact.bound < best:
            basis, best, weights, multipliers = "exact search", exact.bound, exact.weights, ()
        gap, limit = self._gap(value, chances, best, aims)
        is_proved = gap <= limit and (exact is None or exact.is_whole)
        status: Status = "proved" if is_proved else "within gap" if exact is None else "not proved"
        return Certificate(min(best, Fraction(1)), value, gap, status, basis, limit, weights, multipliers)

    def _gap(self, value: Fraction, chances: FloatArray, best: Fraction, aims: FloatArray) -> tuple[float, float]:
        """How far the lottery is from the best for its rule, and how far it may be."""
        if self.rule == "nash":
            running = np.delete(np.arange(len(chances)), self.skipped)
            return (nash_gap(self.profiles, self.skipped, chances) if chances[running].min() > 0 else 1.0), NEAR
        if self.rule == "goldilocks":
            return max(balance(self.profiles, self.skipped, chances, self.gamma) / self.balance - 1, 0.0), NEAR
        if self.rule in ("maximin", "legacy"):
            return max(float(best - value), 0.0), self.tolerance
        return float(np.maximum(aims - chances, 0.0).max()), self.tolerance


def exact_weights(weights: FloatArray) -> list[int]:
    """Write weights as whole parts of a million million, summing to it; what rounding leaves goes to the largest."""
    parts = [round(float(w) * GRAIN) for w in weights]
    parts[int(np.argmax(weights))] += GRAIN - sum(parts)
    return parts
