"""The search: swaps proposed at random, taken if they gain, or if chance allows, less and less; whole numbers only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from .board import Tables
from .state import PlanState

STEPS = 60
SCALE = 1 << 30
QUIET = 31  # one proposal in 32 may move somebody who clashes with nobody


@dataclass(frozen=True, slots=True)
class Cooling:
    """How warm the search starts and ends, in repeats, and how many swaps it proposes."""

    first: float
    last: float
    swaps: int


def thresholds(warmth: float, unit: int) -> list[int]:
    """For each loss, how often of 2^30 it is accepted; whole, so that every machine goes the same way.

    Example
    -------
    >>> [round(found / SCALE, 3) for found in thresholds(0.5, 1)[:3]]
    [1.0, 0.135, 0.018]
    """
    found: list[int] = []
    while (chance := round(SCALE * exp(-len(found) / (warmth * unit)))) and len(found) < 10_000:
        found.append(chance)
    return found


def improve(
    state: PlanState,
    rounds: Sequence[int],
    cooling: Cooling,
    floor: int,
    rng: Random,
    tick: Callable[[int], None],
) -> tuple[int, Tables]:
    """Swap people in some rounds until nothing is left to gain or the swaps are spent.

    Parameters
    ----------
    state : the plan, changed in place
    rounds : those in which people may move
    floor : a cost that cannot be beaten: the search stops there
    tick : told of the swaps proposed, at each step

    Returns
    -------
    best cost and its tables

    Cost
    ----
    about two microseconds for each swap proposed
    """
    free = [(one, people) for one in rounds if len(people := state.board.movable(one)) > 1]
    best, kept = state.cost, state.copy()
    if not free or best <= floor:
        return best, kept
    ratio = cooling.last / cooling.first
    each = max(1, cooling.swaps // STEPS)
    for step in range(STEPS):
        warmth = cooling.first * ratio ** (step / (STEPS - 1))
        accepted = thresholds(warmth, state.price.repeat)
        best, kept = _step(state, free, accepted, each, best, kept, floor, rng)
        tick(each)
        if best <= floor:
            break
    return best, kept


def _step(
    state: PlanState,
    free: Sequence[tuple[int, list[int]]],
    accepted: Sequence[int],
    swaps: int,
    best: int,
    kept: Tables,
    floor: int,
    rng: Random,
) -> tuple[int, Tables]:
    """Propose swaps at one warmth."""
    draw, bits, most = rng.random, rng.getrandbits, len(accepted)
    count, focus = len(free), not state.board.traits
    groups, tables, swaps_worth, is_clashing = any(state.board.together), state.tables, state.change, state.is_clashing
    for turn in range(swaps):
        one, people = free[int(draw() * count)]
        size = len(people)
        p, q = people[int(draw() * size)], people[int(draw() * size)]
        row = tables[one]
        if row[p] == row[q] or (focus and turn & QUIET and not is_clashing(one, p)):
            continue
        if groups and (moves := _block(state, one, p, row[q], people, rng)):
            _try_block(state, one, moves, accepted, rng)
        else:
            change = swaps_worth(one, p, q)
            if change > 0 and (change >= most or bits(30) >= accepted[change]):
                continue
            state.swap(one, p, q, change)
        if state.cost < best:
            best, kept = state.cost, state.copy()
            if best <= floor:
                break
    return best, kept


def _block(state: PlanState, one: int, p: int, table: int, people: Sequence[int], rng: Random) -> list[tuple[int, int]]:
    """The swaps that bring a whole group that stays together to another table, if this is what p belongs to."""
    board, row = state.board, state.tables[one]
    if not board.together[p] & state.at[one][row[p]]:
        return []
    group = [x for x in people if row[x] == row[p] and (x == p or board.together[p] >> x & 1)]
    others = [x for x in people if row[x] == table and not board.together[x]]
    if len(group) > len(others):
        return []
    return list(zip(group, rng.sample(others, len(group)), strict=True))


def _try_block(
    state: PlanState, one: int, moves: Sequence[tuple[int, int]], accepted: Sequence[int], rng: Random
) -> None:
    """Make several swaps as one move, and unmake them if the whole is not accepted."""
    before = state.cost
    for p, q in moves:
        state.swap(one, p, q, state.change(one, p, q))
    change = state.cost - before
    if change > 0 and (change >= len(accepted) or rng.getrandbits(30) >= accepted[change]):
        for p, q in reversed(moves):
            state.swap(one, p, q, state.change(one, p, q))
