"""Between fewer repeats and more even tables: several plans of which none is better on both."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from polyphonie.kit.chance import Chance

from .model import Gathering, Seating
from .seat import EFFORT, seat_people

WEIGHTS: Final = (Fraction(0), Fraction(1, 20), Fraction(1, 5), Fraction(1))


def compromises(
    gathering: Gathering, chance: Chance, *, weights: Sequence[Fraction] = WEIGHTS, effort: int = EFFORT
) -> tuple[Seating, ...]:
    """Seat people once for each weight of balance, and keep the plans that no other beats on both counts.

    Parameters
    ----------
    gathering, chance, effort : as for `seat_people`; the effort is that of each plan
    weights : what a seat of imbalance costs beside a repeat, from meetings first to balance first

    Returns
    -------
    tuple of Seating : from fewest repeats to least imbalance; both strictly change from one to the next

    Guarantees
    ----------
    no plan returned is beaten by another on repeats and imbalance
    """
    found = [seat_people(gathering, chance, weight=weight, effort=effort) for weight in weights]
    kept: list[Seating] = []
    for one in sorted(found, key=lambda s: (len(s.figures.broken), s.figures.repeats, s.figures.imbalance)):
        if not kept or one.figures.imbalance < kept[-1].figures.imbalance:
            kept.append(one)
    return tuple(kept)
