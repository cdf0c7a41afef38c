"""Which statement to show next: priorities as Polis computes them, and a minimum exposure for each statement."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray
from .model import Votes
from .polis_counts import GroupCounts
from .refusals import BadParameter, NothingToShow, UnknownPerson

META_PRIORITY = 49.0
UNKNOWN_PRIORITY = 1.0
EXPOSURE_SHARE = 0.3
LEAST_EXPOSURE = 30


@dataclass(frozen=True, slots=True)
class Exposure:
    """A statement drawn for a person, with the chance that it had: to be logged, for inverse-probability weighting."""

    person: str
    statement: str
    probability: float
    eligible: int


def statement_priorities(whole: GroupCounts, extremity: FloatArray, is_meta: BoolArray) -> FloatArray:
    """Compute the priority (m) of each statement.

    Parameters
    ----------
    whole
        counts (1 x m); Polis takes those of the update before, ours are current.
    extremity
        distance (m) of each statement from the centre of the map.
    is_meta
        statements (m) about the conversation itself: a constant priority.

    Example
    -------
    >>> none = np.zeros((1, 1), dtype=int)
    >>> statement_priorities(GroupCounts(none, none, none), np.zeros(1), np.zeros(1, dtype=bool)).tolist()
    [5.0625]
    """
    seen = whole.seen[0]
    passing = (whole.passes[0] + 1) / (seen + 2)
    agreeing = (whole.agrees[0] + 1) / (seen + 2)
    importance = (1 - passing) * (extremity + 1) * agreeing
    return np.where(is_meta, META_PRIORITY, (importance * (1 + 8 * 2.0 ** (-seen / 5))) ** 2)


def routing_probabilities(
    priorities: FloatArray,
    seen: IntArray,
    eligible: BoolArray,
    *,
    exposure_share: float = EXPOSURE_SHARE,
    least_exposure: int = LEAST_EXPOSURE,
) -> FloatArray:
    """Give the chance of each statement (m) to be shown: by priority, with a share kept for those little seen.

    Parameters
    ----------
    priorities, seen, eligible
        m priorities (> 0), votes received, and whether the statement may be shown to this person.
    exposure_share
        share (0-1) of the chance kept for statements below `least_exposure` votes, while there are some.
    least_exposure
        votes that each statement should reach.

    Raises
    ------
    BadParameter

    Guarantees
    ----------
    Chances add up to 1 when a statement is eligible; a statement that is not eligible has none.
    """
    if not 0 <= exposure_share <= 1:
        raise BadParameter("exposure_share", exposure_share, 0, 1)
    by_priority = np.where(eligible, np.maximum(priorities, 1e-12), 0.0)
    missing = np.where(eligible, np.maximum(least_exposure - seen, 0), 0).astype(float)
    if not eligible.any():
        return by_priority
    by_priority = by_priority / by_priority.sum()
    if not missing.any():
        return by_priority
    return np.asarray((1 - exposure_share) * by_priority + exposure_share * missing / missing.sum())


def eligible_statements(votes: Votes, person: str, left_out: BoolArray) -> BoolArray:
    """Tell which statements (m) may be shown to a person: not left out, and not voted on yet.

    Raises
    ------
    UnknownPerson
    """
    try:
        row = votes.people.index(person)
    except ValueError:
        raise UnknownPerson(person) from None
    free = ~left_out
    free[votes.columns[votes.starts[row] : votes.starts[row + 1]]] = False
    return free


def draw_statement(
    votes: Votes,
    person: str,
    priorities: FloatArray,
    left_out: BoolArray,
    chance: np.random.Generator,
    **settings: float,
) -> Exposure:
    """Draw the next statement for a person, with the chance that it had.

    Raises
    ------
    UnknownPerson, NothingToShow, BadParameter
    """
    eligible = eligible_statements(votes, person, left_out)
    if not eligible.any():
        raise NothingToShow(person)
    seen = np.bincount(votes.columns, minlength=len(votes.statements))
    chances = routing_probabilities(priorities, seen, eligible, **settings)  # type: ignore[arg-type]
    heights = np.cumsum(chances)
    drawn = min(
        int(np.searchsorted(heights, chance.random() * heights[-1], side="right")), int(np.flatnonzero(chances)[-1])
    )
    return Exposure(person, votes.statements[drawn], float(chances[drawn]), int(eligible.sum()))
