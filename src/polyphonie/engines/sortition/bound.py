"""A bound on the lowest chance, checked by exact arithmetic from multipliers of the rows."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np

from .model import Multiplier
from .profiles import Profiles
from .programme import Answer

GRAIN: Final = 10**12


@dataclass(frozen=True, slots=True)
class Bound:
    """A proved bound: weights by profile that sum to 1, and the multipliers of the rows that limit a panel."""

    value: Fraction
    weights: tuple[Fraction, ...]
    multipliers: tuple[Multiplier, ...]


def exact_bound(profiles: Profiles, answer: Answer, rows: dict[int, int]) -> Bound:
    """Turn the duals of the first stage into weights of people and multipliers of rows, and bound with them.

    Guarantees
    ----------
    whatever the solver's rounding, the bound holds for every lottery, by weak duality
    """
    raw = np.zeros(len(profiles.sizes))
    for profile, row in rows.items():
        raw[profile] = abs(answer.row_duals[row]) * profiles.sizes[profile]
    parts = [round(float(w) * GRAIN) for w in raw / raw.sum()]
    weights = tuple(Fraction(part, sum(parts)) for part in parts)
    multipliers = _multipliers(profiles, answer)
    return Bound(bound_by(profiles, weights, multipliers), weights, multipliers)


def _multipliers(profiles: Profiles, answer: Answer) -> tuple[Multiplier, ...]:
    """Read the multipliers of the seats, of the sides of quotas and of the homes, rounded to exact fractions."""
    q = len(profiles.low)
    duals = [Fraction(round(float(d) * GRAIN), GRAIN) for d in answer.row_duals[: 1 + q + len(profiles.shared)]]
    found = [Multiplier("seats", 0, duals[0])]
    for j in range(q):
        if duals[1 + j]:
            found.append(Multiplier("high" if duals[1 + j] > 0 else "low", j, abs(duals[1 + j])))
    for h, home in enumerate(profiles.shared):
        if duals[1 + q + h] > 0:
            found.append(Multiplier("homes", home, duals[1 + q + h]))
    return tuple(found)


def bound_by(profiles: Profiles, weights: tuple[Fraction, ...], multipliers: tuple[Multiplier, ...]) -> Fraction:
    """Bound the lowest chance of any lottery: the most that weighted people can weigh in one panel.

    A panel weighs at most (seats x multiplier) + (highs and homes x multipliers) - (lows x multipliers), plus what each
    profile weighs above its rows, as often as a panel may take it.
    """
    price = [Fraction(0)] * len(weights)
    total = Fraction(0)
    for one in multipliers:
        signed = -one.weight if one.row == "low" else one.weight
        where, side = _row(profiles, one)
        total += signed * side
        for i in where:
            price[i] += signed
    for i, weight in enumerate(weights):
        own = weight / int(profiles.sizes[i]) - price[i]
        if own > 0:
            total += own * int(profiles.most[i])
    return total


def _row(profiles: Profiles, one: Multiplier) -> tuple[list[int], int]:
    """The profiles of a row and the side of it that counts."""
    if one.row == "seats":
        return list(range(len(profiles.sizes))), profiles.seats
    if one.row == "homes":
        return np.flatnonzero(profiles.homes == one.index).tolist(), int(profiles.home_count[one.index])
    side = profiles.high if one.row == "high" else profiles.low
    return np.flatnonzero(profiles.counts[one.index]).tolist(), int(side[one.index])
