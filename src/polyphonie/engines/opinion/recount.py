"""The formulas of Polis written a second time, one statement at a time, for the verifier."""

import math
from collections import Counter, defaultdict
from typing import Final

from .model import Votes

Z_90: Final = 1.2816
Tally = defaultdict[tuple[int, int], Counter[int]]
Figures = tuple[float, float, float, float]


def gap(one: float, other: float) -> float:
    """Give the gap between two figures, against their size where it is above one."""
    return abs(one - other) / max(1.0, abs(other))


def grouped_tally(votes: Votes, labels: list[int]) -> Tally:
    """Count 1, 0 and -1 for each group and statement, vote after vote; a pair without votes counts none."""
    tally: Tally = defaultdict(Counter)
    for person, label in enumerate(labels):
        if label >= 0:
            for cell in range(int(votes.starts[person]), int(votes.starts[person + 1])):
                tally[label, int(votes.columns[cell])][int(votes.values[cell])] += 1
    return tally


def priority(given: Counter[int], reach: float, *, is_meta: bool) -> float:
    """Compute the priority of a statement from its votes and its distance from the centre."""
    if is_meta:
        return 49.0
    seen = given[1] + given[0] + given[-1]
    importance = (1 - (given[0] + 1) / (seen + 2)) * (reach + 1) * (given[1] + 1) / (seen + 2)
    return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2


def polis_figures(tally: Tally, groups: int, group: int, place: int) -> tuple[Figures, Figures, int, int]:
    """Give p, pt, r, rt for agreement and for disagreement, and the counts of both."""
    mine = tally[group, place]
    others = sum((tally[g, place] for g in range(groups) if g != group), Counter[int]())
    seen, elsewhere = sum(mine.values()), sum(others.values())
    both = [_four(mine[sign], seen, others[sign], elsewhere) for sign in (1, -1)]
    return both[0], both[1], mine[1], mine[-1]


def _four(count: int, seen: int, others: int, elsewhere: int) -> Figures:
    p = (count + 1) / (seen + 2)
    pt = 2 * math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5)
    r = p / ((others + 1) / (elsewhere + 2))
    first, second = (count + 1) / (seen + 1), (others + 1) / (elsewhere + 1)
    pool = (count + others + 2) / (seen + elsewhere + 2)
    rt = 0.0 if pool == 1 else (first - second) / math.sqrt(pool * (1 - pool) * (1 / (seen + 1) + 1 / (elsewhere + 1)))
    return p, pt, r, rt


def recount_lists(figures: dict[int, tuple[Figures, Figures, int, int]]) -> list[tuple[int, bool]]:
    """List the representative statements of a group again, as (statement, agree), in the order shown."""
    enough: list[tuple[float, int, bool]] = []
    best: tuple[float, int, bool] | None = None
    held: tuple[int, Figures] | None = None
    for place, (agree, disagree, agrees, disagrees) in figures.items():
        is_agree = agree[3] > disagree[3]
        chosen = agree if is_agree else disagree
        if (agree[3] > Z_90 and agree[1] > Z_90) or (disagree[3] > Z_90 and disagree[1] > Z_90):
            enough.append((math.prod(chosen), place, is_agree))
        elif not enough and (best is None or chosen[3] > best[0]):
            best = (chosen[3], place, is_agree)
        if agrees or disagrees:
            held = _best_agree(held, place, agree)
    if not enough:
        return [(held[0], True)] if held else [(best[1], best[2])] if best else []
    first = [(held[0], True)] if held else []
    rest = [(place, way) for _, place, way in sorted(enough, key=lambda one: -one[0]) if not held or place != held[0]]
    five = (first + rest)[:5]
    return [one for one in five if one[1]] + [one for one in five if not one[1]]


def _best_agree(held: tuple[int, Figures] | None, place: int, new: Figures) -> tuple[int, Figures] | None:
    if held is None:
        return (place, new) if new[1] > Z_90 or (new[2] > 1 and new[0] > 0.5) else None
    old = held[1]
    if old[2] > 1:
        return (place, new) if math.prod(new) > math.prod(old) else held
    return (place, new) if new[0] * new[1] > old[0] * old[1] else held
