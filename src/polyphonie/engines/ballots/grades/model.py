"""Grades: how many of each grade an option received, and how many left it blank."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from polyphonie.engines.ballots.arrays import AnyInts, IntArray, read_only
from polyphonie.engines.ballots.model import named_options
from polyphonie.engines.ballots.refusals import (
    AllBlank,
    BadChoice,
    BadScale,
    BlankForbidden,
    NoBallots,
    OutOfRange,
    WrongShape,
)

BLANKS = ("reject", "drop", "forbidden")


@dataclass(frozen=True, slots=True, eq=False)
class GradeTable:
    """How the options were graded.

    Parameters
    ----------
    options : m names
    scale : k >= 2 grades, the lowest first
    counts : m x k, how many of each grade
    blanks : m, how many ballots left the option blank
    ballots : n, all ballots
    """

    options: tuple[str, ...]
    scale: tuple[str, ...]
    counts: IntArray
    blanks: IntArray
    ballots: int

    def __post_init__(self) -> None:
        options, scale = named_options(self.options), tuple(self.scale)
        if len(scale) < 2 or len(set(scale)) < len(scale) or not all(scale):
            raise BadScale(scale)
        counts, blanks = np.asarray(self.counts), np.asarray(self.blanks)
        if counts.shape != (len(options), len(scale)) or blanks.shape != (len(options),):
            raise WrongShape(f"{len(options)} x {len(scale)}", " x ".join(map(str, counts.shape)))
        if min(counts.min(), blanks.min()) < 0:
            raise OutOfRange(int(min(counts.min(), blanks.min())), 0, self.ballots)
        if self.ballots < 1:
            raise NoBallots
        given = counts.sum(axis=1) + blanks
        if (given != self.ballots).any():
            raise WrongShape(str(self.ballots), str(int(given[given != self.ballots][0])))
        object.__setattr__(self, "options", options)
        object.__setattr__(self, "scale", scale)
        object.__setattr__(self, "counts", read_only(counts.astype(np.int64)))
        object.__setattr__(self, "blanks", read_only(blanks.astype(np.int64)))

    def with_blanks(self, blank: str) -> tuple[tuple[int, ...], ...]:
        """Give the grades of each option once blanks are treated as was declared.

        Parameters
        ----------
        blank : ``reject`` (a blank is the lowest grade), ``drop`` (it does not count), ``grade:<grade>``, ``forbidden``

        Raises
        ------
        AllBlank, BadChoice, BlankForbidden
        """
        if not self.counts.any():
            raise AllBlank(self.ballots)
        if blank == "forbidden" and self.blanks.any():
            worst = int(self.blanks.argmax())
            raise BlankForbidden(self.options[worst], int(self.blanks[worst]))
        counts = [[int(count) for count in row] for row in self.counts]
        place = self._place(blank)
        if place is not None:
            for row, missing in zip(counts, self.blanks, strict=True):
                row[place] += int(missing)
        return tuple(tuple(row) for row in counts)

    def _place(self, blank: str) -> int | None:
        if blank == "reject":
            return 0
        if blank in ("drop", "forbidden"):
            return None
        name = blank.removeprefix("grade:")
        if name == blank or name not in self.scale:
            raise BadChoice("blank", blank, (*BLANKS, *(f"grade:{grade}" for grade in self.scale)))
        return self.scale.index(name)


def count_grades(options: Sequence[str], scale: Sequence[str], ballots: AnyInts) -> GradeTable:
    """Count the grades that ballots give.

    Parameters
    ----------
    ballots : n x m, 0 for the lowest grade to k - 1 for the highest, -1 for a blank

    Raises
    ------
    BadOptions, BadScale, NoBallots, OutOfRange, WrongShape

    Example
    -------
    >>> import numpy as np
    >>> count_grades(["a"], ["no", "yes"], np.array([[1], [0], [1], [-1]])).counts.tolist()
    [[1, 2]]
    """
    shape = (len(ballots), len(options))
    if ballots.ndim != 2 or ballots.shape[1] != len(options):
        raise WrongShape(" x ".join(map(str, shape)), " x ".join(map(str, ballots.shape)))
    if not len(ballots):
        raise NoBallots
    if ballots.size and (ballots.min() < -1 or ballots.max() >= len(scale)):
        wrong = int(ballots.min() if ballots.min() < -1 else ballots.max())
        raise OutOfRange(wrong, -1, len(scale) - 1)
    found = np.stack([np.bincount(column + 1, minlength=len(scale) + 1) for column in ballots.T.astype(np.int64)])
    return GradeTable(tuple(options), tuple(scale), found[:, 1:], found[:, 0], len(ballots))
