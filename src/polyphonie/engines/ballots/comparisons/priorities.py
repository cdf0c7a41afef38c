"""Priorities from comparisons by pairs: the Bradley-Terry model, with intervals."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.ballots.model import Ranking, Tie, groups_by, ties_of

from .model import Comparisons

MOST_ROUNDS, CLOSE = 20_000, 1e-12
SURE = 1.959963984540054  # half-width of a 95 % interval, in standard errors
EQUAL = 1e-9


@dataclass(frozen=True, slots=True)
class Priority:
    """What is known of one option.

    `score` is the chance, in 100, that it beats an option taken at random, `low` and `high` its 95 % interval;
    `win_share` the exact share of its decided comparisons that it won (None without any), `compared` how many they are.
    """

    option: str
    score: float
    low: float
    high: float
    win_share: Fraction | None
    compared: int


@dataclass(frozen=True, slots=True)
class Priorities:
    """The outcome of comparisons by pairs.

    `unseparated` are the pairs whose intervals overlap: the answers do not part them; `parts` are the groups of options
    that no chain of comparisons links: more than one means that scores of different groups cannot be compared.
    """

    priorities: tuple[Priority, ...]
    ranking: Ranking
    winners: tuple[str, ...]
    unseparated: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, ...], ...]
    ties: tuple[Tie, ...]


def prioritise(comparisons: Comparisons) -> Priorities:
    """Estimate how likely each option is to beat another: P(i beats j) = a_i / (a_i + a_j).

    Each option has one virtual win and one virtual loss against an option of strength 1, so that strengths stay finite
    for those that never lost. Undecided pairs say nothing.

    Guarantees
    ----------
    order of answers and of options indifferent; scores average 50; an option that swaps its wins and losses swaps its
    score around 50

    Cost
    ----
    A few hundred rounds of m^2, then m^3.

    Source
    ------
    Hunter, MM algorithms for generalized Bradley-Terry models, Annals of Statistics 32, 2004.

    Example
    -------
    >>> from polyphonie.engines.ballots.comparisons import gather
    >>> prioritise(gather(("a", "b"), [("a", "b", True)] * 9)).ranking
    (('a',), ('b',))
    """
    options, meetings = comparisons.options, (comparisons.wins + comparisons.wins.T).astype(float)
    strengths = _strengths(comparisons.wins.sum(axis=1) + 1.0, meetings)
    scores, errors = _scores(np.log(strengths), meetings)
    won, seen = comparisons.wins.sum(axis=1), comparisons.seen
    priorities = tuple(
        Priority(
            option,
            float(scores[i]),
            float(max(0.0, scores[i] - SURE * errors[i])),
            float(min(100.0, scores[i] + SURE * errors[i])),
            Fraction(int(won[i]), int(seen[i])) if seen[i] else None,
            int(seen[i]),
        )
        for i, option in enumerate(options)
    )
    ranking = groups_by(
        options, lambda i, j: 0 if abs(scores[i] - scores[j]) < EQUAL else 1 if scores[i] > scores[j] else -1
    )
    close = ((a, b) for a, b in combinations(priorities, 2) if a.low <= b.high and b.low <= a.high)
    return Priorities(
        priorities=priorities,
        ranking=ranking,
        winners=ranking[0],
        unseparated=tuple((a.option, b.option) for a, b in close),
        parts=_parts(options, meetings > 0),
        ties=ties_of(ranking),
    )


def _strengths(wins: NDArray[np.float64], meetings: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fit by minorisation and maximisation; the virtual option keeps strength 1."""
    strengths = np.ones(len(wins))
    for _ in range(MOST_ROUNDS):
        pulls = (meetings / (strengths[:, None] + strengths[None])).sum(axis=1) + 2.0 / (strengths + 1.0)
        fitted = wins / pulls
        if np.abs(np.log(fitted / strengths)).max() < CLOSE:
            return fitted
        strengths = fitted
    return strengths


def _scores(
    logs: NDArray[np.float64], meetings: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Turn log strengths into chances in 100, with their standard errors by the observed information."""
    chances = 1.0 / (1.0 + np.exp(logs[None] - logs[:, None]))
    spread = chances * (1.0 - chances)
    weighed = meetings * spread
    virtual = 1.0 / (1.0 + np.exp(-logs))
    information = np.diag(weighed.sum(axis=1) + 2.0 * virtual * (1.0 - virtual)) - weighed
    rivals = max(len(logs) - 1, 1)
    np.fill_diagonal(spread, 0.0)
    slopes = np.diag(spread.sum(axis=1)) - spread
    variance = np.einsum("ij,jk,ik->i", slopes, np.linalg.inv(information), slopes)
    scores = 100.0 * (chances.sum(axis=1) - 0.5) / rivals if len(logs) > 1 else np.full(1, 50.0)
    return scores, 100.0 * np.sqrt(np.maximum(variance, 0.0)) / rivals


def _parts(options: tuple[str, ...], met: NDArray[np.bool_]) -> tuple[tuple[str, ...], ...]:
    left, found = list(range(len(options))), []
    while left:
        group, edge = {left[0]}, [left[0]]
        while edge:
            near = [j for j in np.flatnonzero(met[edge.pop()]).tolist() if j not in group]
            group.update(near)
            edge += near
        found.append(tuple(options[i] for i in sorted(group)))
        left = [i for i in left if i not in group]
    return tuple(found)
