"""Who goes when votes are equal: what earlier rounds say, the latest first, then the declared order."""

from collections.abc import Sequence

from polyphonie.engines.ballots.model import Settled


def part(
    equals: Sequence[int], earlier: Sequence[Sequence[int]], places: Sequence[int], *, highest: bool
) -> tuple[int, Settled]:
    """Choose one among equals.

    Parameters
    ----------
    equals : options with as many votes now
    earlier : votes of each option (m) at the rounds before, the first one first
    places : place of each option in the declared order
    highest : choose the one with the most votes earlier (then the first declared), else the fewest (then the last)

    Returns
    -------
    The option, and what settled it.
    """
    left, best = list(equals), max if highest else min
    for votes in reversed(earlier):
        mark = best(votes[option] for option in left)
        left = [option for option in left if votes[option] == mark]
        if len(left) == 1:
            return left[0], "earlier-rounds"
    return (min if highest else max)(left, key=lambda option: places[option]), "declared-order"


def by_votes(options: Sequence[str], left: Sequence[int], votes: Sequence[int]) -> list[tuple[str, ...]]:
    """Group those still there by their votes, the most first."""
    marks = sorted({votes[option] for option in left}, reverse=True)
    return [tuple(options[option] for option in left if votes[option] == mark) for mark in marks]
