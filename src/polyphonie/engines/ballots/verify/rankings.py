"""Checks Schulze, ranked pairs and Borda from the ballots, each by another way than its rule."""

from collections.abc import Iterator
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.ballots.rankings import Borda, RankedBallots, RankedPairs, Schulze

from .difference import Difference, compared, ranked

Table = list[list[int]]
AT_ONCE = 2_000


def _parts(ballots: RankedBallots) -> Iterator[tuple[NDArray[np.bool_], NDArray[np.int64]]]:
    """Give, a few ballots at a time, who is ranked above whom (u x m x m), and how many cast each."""
    for start in range(0, len(ballots.ranks), AT_ONCE):
        rows = ballots.ranks[start : start + AT_ONCE].astype(np.int32)
        rows = np.where(rows > 0, rows, len(ballots.options) + 1)
        yield rows[:, :, None] < rows[:, None, :], ballots.weights[start : start + AT_ONCE]


def _weighed(above: NDArray[np.bool_], weights: NDArray[np.int64]) -> NDArray[np.int64]:
    if (weights == weights[0]).all():
        return above.sum(axis=0) * weights[0]
    return np.tensordot(weights, above.astype(np.int64), 1)


def _victories(ballots: RankedBallots, measure: str) -> Table:
    """Count duels ballot by ballot, and keep the victories."""
    size = range(len(ballots.options))
    found = [_weighed(above, weights) for above, weights in _parts(ballots)]
    wins = np.sum(found, axis=0).tolist()
    lead = [[wins[i][j] - wins[j][i] for j in size] for i in size]
    kept = wins if measure == "winning" else lead
    return [[kept[i][j] if lead[i][j] > 0 else 0 for j in size] for i in size]


def verify_schulze(ballots: RankedBallots, outcome: Schulze) -> tuple[Difference, ...]:
    """Check a Schulze count: the strongest paths, found from each option by widening its reach, and the ranking.

    Returns
    -------
    Differences, none when the outcome holds.

    Cost
    ----
    m^2 for each ballot, then m^3.
    """
    victories = _victories(ballots, outcome.measure)
    paths = [_reach(victories, start) for start in range(len(victories))]
    found = [*compared({"paths": outcome.paths.tolist()}, {"paths": paths}), *ranked(ballots.options, outcome.ranking)]
    size = range(len(paths))
    before = {(ballots.options[i], ballots.options[j]) for i in size for j in size if paths[i][j] > paths[j][i]}
    found += _layered(before, outcome.ranking)
    found += compared({"winners": outcome.winners}, {"winners": tuple(outcome.ranking[0])})
    return tuple(found)


def _reach(victories: Table, start: int) -> list[int]:
    """Widen the reach of one option: always through the option reached by the strongest path."""
    best, left = list(victories[start]), set(range(len(victories))) - {start}
    while left:
        relay = max(left, key=lambda i: best[i])
        left.remove(relay)
        for j in left:
            best[j] = max(best[j], min(best[relay], victories[relay][j]))
    best[start] = 0
    return best


def _layered(before: set[tuple[str, str]], ranking: tuple[tuple[str, ...], ...]) -> Iterator[Difference]:
    """Check that nobody is before another of its group, and that each has somebody before it in the group above."""
    for above, group in zip(((), *ranking), ranking, strict=False):
        for name in group:
            if any((other, name) in before for other in group):
                yield Difference(f"{name}.group", group, "one is before another")
            if above and not any((other, name) in before for other in above):
                yield Difference(f"{name}.rank", group, "nobody above is before it")


def verify_ranked_pairs(ballots: RankedBallots, outcome: RankedPairs) -> tuple[Difference, ...]:
    """Check a ranked pairs count: each victory left out closes a cycle with victories kept before it, no other does.

    Returns
    -------
    Differences, none when the outcome holds.
    """
    victories = _victories(ballots, outcome.measure)
    options = ballots.options
    places = {name: place for place, name in enumerate(outcome.order)}
    expected = sorted(
        (
            (-s, places[options[i]], -places[options[j]])
            for i, row in enumerate(victories)
            for j, s in enumerate(row)
            if s
        )
    )
    said = [(-v.strength, places[v.winner], -places[v.loser]) for v in outcome.victories]
    found = [*compared({"victories": said}, {"victories": expected}), *ranked(options, outcome.ranking)]
    kept: set[tuple[str, str]] = set()
    for victory in outcome.victories:
        closes = _leads(kept, victory.loser, victory.winner)
        if closes == victory.is_kept:
            found.append(Difference(f"{victory.winner}, {victory.loser}", victory.is_kept, not closes))
        if victory.is_kept:
            kept.add((victory.winner, victory.loser))
    before = {(a, b) for a in options for b in options if a != b and _leads(kept, a, b)}
    found += _layered(before, outcome.ranking)
    found += compared({"winners": outcome.winners}, {"winners": tuple(outcome.ranking[0])})
    return tuple(found)


def _leads(steps: set[tuple[str, str]], start: str, end: str) -> bool:
    seen, edge = {start}, [start]
    while edge:
        here = edge.pop()
        near = {b for a, b in steps if a == here} - seen
        seen |= near
        edge += sorted(near)
    return end in seen


def verify_borda(ballots: RankedBallots, outcome: Borda) -> tuple[Difference, ...]:
    """Check a Borda count: points given ballot by ballot, by the place of each option, equals sharing theirs.

    Returns
    -------
    Differences, none when the outcome holds.
    """
    points = [Fraction(0) for _ in ballots.options]
    for above, weights in _parts(ballots):
        below, over = above.sum(axis=2), above.sum(axis=1)
        equal = len(points) - 1 - below - over
        halves = np.tensordot(weights, 2 * below + equal, 1).tolist()
        points = [sofar + Fraction(half, 2) for sofar, half in zip(points, halves, strict=True)]
    groups = tuple(
        tuple(name for name, mark in zip(ballots.options, points, strict=True) if mark == best)
        for best in sorted(set(points), reverse=True)
    )
    said = {"points": outcome.points, "ranking": outcome.ranking, "winners": outcome.winners}
    return tuple(compared(said, {"points": tuple(points), "ranking": groups, "winners": groups[0]}))
