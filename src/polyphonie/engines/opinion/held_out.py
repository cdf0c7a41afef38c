"""How many axes the votes support: those that help to guess votes that were hidden."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, FrozenArrays
from .model import Votes
from .positions import find_frame, regress, sample_rows

RIDGES = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
HIDDEN = 0.1
FOLDS = 5
ENOUGH = 20_000
MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class HeldOut(FrozenArrays):
    """Axes and ridge kept, and the error (root mean square) on hidden votes for 0, 1, 2... axes at their best ridge."""

    axes: int
    ridge: float
    errors: FloatArray
    hidden: int


def choose_axes(votes: Votes, most: int, chance: np.random.Generator) -> HeldOut:
    """Choose the number of axes: the fewest whose error is within one standard error of the best.

    Parameters
    ----------
    votes
        n people, m statements.
    most
        largest number of axes tried.

    Guarantees
    ----------
    No axis when none guesses hidden votes better than the mean of each statement.

    Cost
    ----
    At most five times a map of 10,000 people.
    """
    rows = sample_rows(len(votes.people), MOST_PEOPLE, chance)
    some = votes.keep(np.isin(np.arange(len(votes.people)), rows))
    losses = np.zeros((most + 1, len(RIDGES), len(some.people)))
    hidden = 0
    for _ in range(FOLDS):
        is_hidden = chance.random(len(some.values)) < HIDDEN
        losses += _losses(some, is_hidden, most)
        hidden += int(is_hidden.sum())
        if hidden >= ENOUGH:
            break
    return _choose(losses, hidden)


def _losses(votes: Votes, is_hidden: BoolArray, most: int) -> FloatArray:
    """Squared error on hidden votes, for each number of axes, ridge and person."""
    left = _without(votes, is_hidden)
    frame, centred = find_frame(left, most, 1.0, most_steps=60)
    normal = regress(centred, frame.loadings)
    people, columns = votes.rows[is_hidden], votes.columns[is_hidden]
    truth = votes.values[is_hidden] - frame.means[columns]
    found = np.zeros((most + 1, len(RIDGES), len(votes.people)))
    for axes in range(most + 1):
        for place, ridge in enumerate(RIDGES):
            kept = min(axes, frame.axes)
            where = normal.solve(kept, ridge)
            guess = (where[people] * frame.loadings[columns, :kept]).sum(axis=1)
            found[axes, place] = np.bincount(people, weights=(truth - guess) ** 2, minlength=len(votes.people))
            if axes == 0:
                found[0, :] = found[0, 0]
                break
    return found


def _without(votes: Votes, is_hidden: BoolArray) -> Votes:
    kept = ~is_hidden
    counts = np.bincount(votes.rows[kept], minlength=len(votes.people))
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Votes(votes.people, votes.statements, starts, votes.columns[kept], votes.values[kept], votes.received)


def _choose(losses: FloatArray, hidden: int) -> HeldOut:
    totals = losses.sum(axis=2)
    ridges = np.argmin(totals, axis=1)
    best_of = totals[np.arange(len(totals)), ridges]
    best = int(np.argmin(best_of))
    chosen = losses[np.arange(len(totals)), ridges]
    apart = chosen[: best + 1] - chosen[best]
    axes = int(np.argmax(apart.sum(axis=1) <= np.sqrt((apart**2).sum(axis=1))))
    return HeldOut(axes, RIDGES[ridges[axes]], np.sqrt(best_of / max(hidden, 1)), hidden)
