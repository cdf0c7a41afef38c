"""Comparisons by pairs: who won a shown pair, or that nobody could decide."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from polyphonie.engines.ballots.arrays import IntArray, read_only
from polyphonie.engines.ballots.model import named_options
from polyphonie.engines.ballots.refusals import BadOptions


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """How often each option was preferred to each other (m x m), and each shown pair left undecided (m x m)."""

    options: tuple[str, ...]
    wins: IntArray
    undecided: IntArray

    @property
    def seen(self) -> IntArray:
        """How many times each option was compared with a decision (m)."""
        return (self.wins + self.wins.T).sum(axis=1)

    @property
    def shown(self) -> IntArray:
        """How many times each pair was shown, decided or not (m x m, symmetric)."""
        return self.wins + self.wins.T + self.undecided


def gather(options: Sequence[str], answers: Iterable[tuple[str, str, bool]]) -> Comparisons:
    """Gather answers: two options, the preferred one first, and whether the pair was decided.

    Raises
    ------
    BadOptions : for an option unknown, or compared with itself

    Example
    -------
    >>> gather(("a", "b"), [("a", "b", True), ("b", "a", True), ("a", "b", False)]).wins.tolist()
    [[0, 1], [1, 0]]
    """
    names = named_options(options)
    places = {name: place for place, name in enumerate(names)}
    wins, undecided = (np.zeros((len(names), len(names)), dtype=np.int64) for _ in range(2))
    for one, other, is_decided in answers:
        for name in (one, other):
            if name not in places or one == other:
                raise BadOptions(name)
        i, j = places[one], places[other]
        if is_decided:
            wins[i, j] += 1
        else:
            undecided[i, j] += 1
            undecided[j, i] += 1
    return Comparisons(names, read_only(wins), read_only(undecided))
