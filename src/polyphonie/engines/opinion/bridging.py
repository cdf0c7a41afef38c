"""Agreement that crosses the main divide: what a statement gets beyond what each side's leaning explains."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .arrays import FloatArray, FrozenArrays
from .axes import find_axes
from .model import Votes
from .positions import sample_rows, statement_means

INTERCEPT_WEIGHT = 0.15
FACTOR_WEIGHT = 0.03
MOST_PEOPLE = 20_000
MOST_ROUNDS = 60
STILL = 1e-5


@dataclass(frozen=True, slots=True, eq=False)
class Bridging(FrozenArrays):
    """Intercept (m) of each statement, with the lowest and highest it takes when one more extreme voter is added.

    `factors` (m) tells which side of the main divide each statement leans to. Votes are read 1, 1/2 for a pass, 0.
    """

    score: FloatArray
    low: FloatArray
    high: FloatArray
    factors: FloatArray
    middle: float
    rounds: int


@dataclass(slots=True)
class _Sides:
    """Intercepts and factors of one side of the table, people or statements."""

    intercept: FloatArray
    factor: FloatArray


def bridge(votes: Votes, chance: np.random.Generator) -> Bridging:
    """Explain votes by a middle, an intercept a person, an intercept a statement, and one factor on each side.

    Parameters
    ----------
    votes
        n people, m statements; beyond 20,000 people, so many are drawn.

    Returns
    -------
    Bridging
        The score is the intercept of the statement: agreement that no side explains. Groups play no part.

    Guarantees
    ----------
    Exchanging agree and disagree changes the sign of every score.

    Cost
    ----
    votes x rounds, at most 60.

    Source
    ------
    Matrix factorisation of Wojcik et al. (2022), with its weights (intercepts 0.15, factors 0.03, by vote).
    """
    rows = sample_rows(len(votes.people), MOST_PEOPLE, chance)
    some = votes if len(rows) == len(votes.people) else votes.keep(np.isin(np.arange(len(votes.people)), rows))
    graded = some.values / 2 + 0.5
    middle = float(graded.mean())
    gaps = some.matrix(graded - middle)
    seen = some.matrix(np.ones(len(graded)))
    people, statements = _start(some, gaps)
    across = seen.T.tocsr(), gaps.T.tocsr()
    rounds, move = 0, np.inf
    while move >= STILL and rounds < MOST_ROUNDS:
        rounds += 1
        people = _solve(seen, gaps, statements)
        before = statements.intercept
        statements = _solve(*across, people)
        move = float(np.abs(statements.intercept - before).max(initial=0.0))
    low, high = _pushed(*across, people)
    return Bridging(statements.intercept, low, high, statements.factor, middle, rounds)


def _start(votes: Votes, gaps: Any) -> tuple[_Sides, _Sides]:
    """Start from the main axis of the votes."""
    centred = votes.matrix(votes.values - statement_means(votes)[votes.columns])
    axes = find_axes(centred, 1, most_steps=60).directions
    factor = axes[:, 0] if axes.shape[1] else np.zeros(gaps.shape[1])
    scale = float(np.sqrt((factor**2).mean())) or 1.0
    return _Sides(np.zeros(gaps.shape[0]), np.zeros(gaps.shape[0])), _Sides(
        np.zeros(gaps.shape[1]), 0.5 * factor / scale
    )


def _sums(seen: Any, gaps: Any, other: _Sides) -> tuple[FloatArray, ...]:
    """Give, for each line, what its two unknowns need: counts, factors, squares, gaps and gaps by factors."""
    size = len(other.factor)
    sides = np.stack(
        [np.ones(size), other.factor, other.factor**2, other.intercept, other.intercept * other.factor], axis=1
    )
    count, factor, square, taken, taken_factor = (seen @ sides).T
    given, given_factor = (gaps @ np.stack([np.ones(size), other.factor], axis=1)).T
    return count, factor, square, given - taken, given_factor - taken_factor


def _solve(seen: Any, gaps: Any, other: _Sides) -> _Sides:
    return _solved(*_sums(seen, gaps, other))


def _solved(
    count: FloatArray, factor: FloatArray, square: FloatArray, pull: FloatArray, pull_factor: FloatArray
) -> _Sides:
    """Solve the two unknowns of each line; both are 0 without votes."""
    top, bottom = count * (1 + INTERCEPT_WEIGHT), square + count * FACTOR_WEIGHT
    scale = top * bottom - factor**2
    scale = np.where(scale > 0, scale, 1.0)
    return _Sides((bottom * pull - factor * pull_factor) / scale, (top * pull_factor - factor * pull) / scale)


def _pushed(seen: Any, gaps: Any, people: _Sides) -> tuple[FloatArray, FloatArray]:
    """Add one voter at either end of the divide, who agrees or disagrees entirely: the range of the intercepts."""
    count, factor, square, pull, pull_factor = _sums(seen, gaps, people)
    ends = (float(people.factor.min(initial=0.0)), float(people.factor.max(initial=0.0)))
    tried = [
        _solved(count + 1, factor + end, square + end**2, pull + gap, pull_factor + gap * end).intercept
        for end in ends
        for gap in (-0.5, 0.5)
    ]
    return np.min(tried, axis=0), np.max(tried, axis=0)
