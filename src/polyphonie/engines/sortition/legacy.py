"""LEGACY: seats filled one by one, the most urgent value first, as was long done; for comparison only."""

from collections.abc import Iterator
from random import Random
from typing import Final

import numpy as np

from .model import BoolArray, FloatArray, IntArray
from .profiles import Profiles

MOST_STARTS: Final = 100


def legacy_panels(profiles: Profiles, home: IntArray, rng: Random, draws: int) -> Iterator[IntArray]:
    """Draw panels as was long done: somebody at random among those who answer the most urgent value, seat after seat.

    Urgency is what a value still lacks, over the people who can still bring it. When nobody is left for a value, the
    draw starts again, so many times at most; then it is given up. Nothing keeps the chances from being very unequal.

    Parameters
    ----------
    home : home of each person (n), as an index
    draws : how many panels to try for

    Returns
    -------
    panels (t, people per profile), `draws` of them or fewer
    """
    profile = profiles.of_person
    starts = MOST_STARTS + 2 * draws
    while draws and starts:
        starts -= 1
        if (panel := _start(profiles, profile, home, rng)) is not None:
            draws -= 1
            yield panel


def _start(profiles: Profiles, profile: IntArray, home: IntArray, rng: Random) -> IntArray | None:
    """Fill the seats once, or give None when stuck."""
    panel = np.zeros(len(profiles.sizes), dtype=np.int64)
    is_left = np.ones(len(profile), dtype=bool)
    for _ in range(profiles.seats):
        counted = profiles.counts @ panel
        is_full: BoolArray = np.asarray(profiles.counts[counted >= profiles.high].any(axis=0))
        is_left &= ~is_full[profile]
        left = np.bincount(profile[is_left], minlength=len(panel))
        urgency = _urgency(profiles, counted, profiles.counts @ left)
        if urgency is None or not is_left.any():
            return None
        wanted = profiles.counts[int(np.argmax(urgency))][profile] > 0 if urgency.max() > 0 else is_left
        one = rng.choice(np.flatnonzero(is_left & wanted).tolist())
        panel[profile[one]] += 1
        is_left &= home != home[one]
    counted = profiles.counts @ panel
    return panel if (counted >= profiles.low).all() and (counted <= profiles.high).all() else None


def _urgency(profiles: Profiles, counted: FloatArray, bringing: FloatArray) -> FloatArray | None:
    """What each value lacks over who can bring it; None when one lacks more than can be brought."""
    lacking = np.maximum(profiles.low - counted, 0.0)
    return None if (bringing < lacking).any() else lacking / np.maximum(bringing, 1.0)
