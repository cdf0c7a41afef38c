"""Columns of whole numbers: which stand in one, and the place of each among those known."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from polyphonie.kit.instrument import Integers

LOOSE: Final = 4
"""Numbers spread over more than so many times their count are sorted rather than laid out."""
FEW: Final = 1_000


def is_close(low: int, high: int, count: int) -> bool:
    """Tell whether numbers between two bounds may be laid out, one place each."""
    return high - low <= LOOSE * count + FEW


def present(numbers: Integers) -> Integers:
    """Give the numbers that stand in a column, each once, in order."""
    if not len(numbers):
        return numbers
    low, high = int(numbers.min()), int(numbers.max())
    if not is_close(low, high, len(numbers)):
        return np.unique(numbers)
    seen = np.zeros(high - low + 1, dtype=bool)
    seen[numbers - low] = True
    return np.flatnonzero(seen) + low


def places_in(numbers: Integers, known: Sequence[int]) -> Integers:
    """Give the place of each number among those known, each known once and all of which it must be one of.

    Example
    -------
    >>> places_in(np.array([7, 3, 7]), [3, 5, 7]).tolist()
    [2, 0, 2]
    """
    if not len(numbers):
        return numbers
    among, low, high = np.asarray(known, dtype=np.int64), min(known), max(known)
    if not is_close(low, high, len(numbers)):
        order = np.argsort(among)
        return np.asarray(order[np.searchsorted(among[order], numbers)], dtype=np.int64)
    place = np.zeros(high - low + 1, dtype=np.int64)
    place[among - low] = np.arange(len(among))
    return np.asarray(place[numbers - low], dtype=np.int64)
