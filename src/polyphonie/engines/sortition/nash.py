"""NASH: the chances whose product is greatest; a compromise that never leaves anybody behind for long."""

from typing import Final

import numpy as np

from .bound import Bound
from .model import FloatArray, IntArray
from .profiles import Profiles
from .programme import Programme
from .targets import Targets, rows_of, seats_programme

STEPS: Final = (0.7, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001)
PIECES: Final = 5
MOST_MOVES: Final = 30


def nash_targets(profiles: Profiles, skipped: IntArray, start: FloatArray, bound: Bound) -> Targets:
    """Maximise the sum of the logarithms of the chances, with fractions of seats.

    The logarithm is replaced by pieces around the chances in hand, finer and finer; a step is repeated while some
    chance still leaves its pieces.

    Parameters
    ----------
    start : seats per profile (t) to begin with, above 0 but for those skipped

    Cost
    ----
    some ten linear programmes of 11 t columns
    """
    running = np.delete(np.arange(len(profiles.sizes)), skipped)
    seats = start.copy()
    for step in STEPS:
        for _ in range(MOST_MOVES):
            found, is_inside = _moved(profiles, running, seats, step)
            seats[running] = found
            if is_inside:
                break
    return Targets(seats / profiles.sizes, seats, bound)


def _moved(profiles: Profiles, running: IntArray, seats: FloatArray, step: float) -> tuple[FloatArray, bool]:
    """Solve with pieces around `seats`; give the new seats, and whether all stayed inside their pieces."""
    ends = np.exp(step * np.arange(-PIECES, PIECES + 1))
    marks = np.minimum(seats[running, None] * ends, profiles.most[running, None])
    marks = np.concatenate([np.zeros((len(running), 1)), marks, profiles.most[running, None]], axis=1)
    lengths = np.maximum(np.diff(marks, axis=1), 0.0)
    middle = np.maximum((marks[:, 1:] + marks[:, :-1]) / 2, 1e-12)
    slopes = profiles.sizes[running, None] / middle
    slopes[:, 0] *= 4  # what is below the pieces is needed first
    pieces = lengths.shape[1]
    programme = Programme(np.zeros(lengths.size), lengths.ravel())
    place = np.full(len(profiles.sizes), -1)
    place[running] = np.arange(len(running))
    for columns, low, high in rows_of(profiles):
        where = place[columns[np.isin(columns, running)]]
        cells = (where[:, None] * pieces + np.arange(pieces)).ravel()
        programme.add_row(low, high, cells, np.ones(len(cells)))
    programme.aim(slopes.ravel())
    answer = programme.solve_columns()
    assert answer is not None, "the start meets the quotas"
    taken = answer.reshape(lengths.shape).sum(axis=1)
    is_inside = (taken > marks[:, 1] * (1 + 1e-9)) & (taken <= marks[:, -2] + 1e-12)
    return taken, bool(is_inside.all())


def nash_gap(profiles: Profiles, skipped: IntArray, chances: FloatArray) -> float:
    """Bound how far the mean logarithm of the chances is from the best, as a share: 0 at the best.

    No lottery has a mean logarithm above this one's by more than this gap.
    """
    running = np.delete(np.arange(len(profiles.sizes)), skipped)
    programme = seats_programme(profiles)
    wishes = np.zeros(len(profiles.sizes))
    wishes[running] = 1 / chances[running]
    programme.aim(wishes)
    answer = programme.solve()
    assert answer is not None, "the chances come from panels"
    return max(answer.value / float(profiles.sizes[running].sum()) - 1, 0.0)
