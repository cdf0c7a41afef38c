"""Seating people: algebra where it has a plan, search from it otherwise, and the bound beside the result."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent

from .anneal import Cooling, improve
from .board import Board, Tables, lay_out
from .bound import lower_bound
from .check import check
from .costs import Prices, prices
from .count import count
from .feasible import seat_by_rules
from .model import Gathering, Method, Seating
from .refusals import BadEffort
from .starts import algebraic_start, random_start
from .state import PlanState

WEIGHT: Final = Fraction(1, 5)
EFFORT: Final = 400_000
WARM: Final = (0.4, 0.15)
MILD: Final = (0.25, 0.1)
Tick = Callable[[int], None]


@dataclass(slots=True)
class Told:
    """What was proposed so far, told to whoever listens."""

    progress: Progress
    total: int
    done: int = 0

    def __call__(self, swaps: int) -> None:
        """Hear of a few more swaps."""
        self.done += swaps
        self.progress(min(self.done, self.total), self.total)


def seat_people(
    gathering: Gathering,
    chance: Chance,
    *,
    weight: Fraction = WEIGHT,
    effort: int = EFFORT,
    progress: Progress = silent,
) -> Seating:
    """Seat people round after round so that as few as possible meet again, every rule being kept.

    Parameters
    ----------
    gathering : n people, tables, rounds, and the rules
    chance : decides between plans as good, and what the search tries
    weight : how many repeats one seat of imbalance is worth, where features are balanced
    effort : swaps proposed by the search, at most
    progress : told of the swaps proposed, as they go

    Returns
    -------
    Seating : the best plan found, its figures, the bound; `figures.broken` is empty unless a rule could neither be kept
        nor proved impossible

    Raises
    ------
    GatheringRefused : what cannot be, all at once
    RoundImpossible : a round whose rules go against each other, proved
    BadEffort : a weight or an effort below zero

    Guarantees
    ----------
    everyone present sits once in each round; tables are as even as the rules allow; fixed places are kept; repeats are
    never below the bound; nobody meets twice where algebra has a plan; the order of people is indifferent; the same
    seed gives the same plan

    Cost
    ----
    none to speak of where algebra has a plan; otherwise about two microseconds for each swap proposed

    Source
    ------
    Transversal designs for the plans; simulated annealing by swaps within a round for the search.

    Example
    -------
    >>> people = tuple(f"p{i}" for i in range(9))
    >>> seating = seat_people(Gathering(people, tables=3, rounds=4), Chance(0))
    >>> seating.figures.repeats, seating.bound.repeats, seating.method
    (0, 0, 'algebraic')
    """
    check(gathering)
    if weight < 0 or effort < 0:
        raise BadEffort("weight" if weight < 0 else "effort", weight if weight < 0 else effort)
    board = lay_out(gathering)
    bound = lower_bound(board)
    price = prices(board, weight)
    told, floor = Told(progress, effort), bound.repeats * price.repeat
    tables, method = _seat(board, price, floor, effort, chance.rng("rotation"), told)
    plan = tuple(
        tuple(tuple(name for p, name in enumerate(board.people) if row[p] == table) for table in range(board.tables))
        for row in tables
    )
    return Seating(plan, count(board, tables), bound, method, weight)


def _seat(board: Board, price: Prices, floor: int, effort: int, rng: Random, tick: Tick) -> tuple[Tables, Method]:
    start, made = algebraic_start(board, rng)
    state = PlanState(board, start, price)
    if made and state.cost <= floor:
        return start, "algebraic"
    if made == board.rounds:
        found = [improve(state, range(made), _mild(board, price, effort), floor, rng, tick)]
    else:
        found = _pieced(board, price, state if made > 1 else None, made, floor, effort, rng, tick)
    best = min(found, key=lambda one: one[0])
    if best[0] >= price.rule:
        best = _mend(board, price, best, floor, effort, rng, tick)
    return best[1], "search"


def _mild(board: Board, price: Prices, effort: int) -> Cooling:
    """How to improve a plan that is good already without losing what makes it good.

    Where features are balanced, the search ends cool enough for one seat of imbalance to matter.
    """
    seat = price.seat / price.repeat
    if seat and any(trait.is_balanced for trait in board.traits):
        return Cooling(min(MILD[0], 0.1 + seat / 2), min(MILD[1], 0.3 * seat), effort)
    return Cooling(*MILD, effort // 2)


def _pieced(
    board: Board, price: Prices, state: PlanState | None, made: int, floor: int, effort: int, rng: Random, tick: Tick
) -> list[tuple[int, Tables]]:
    """Search from the rounds of algebra and others beside them, then from chance alone."""
    every, found, left = range(board.rounds), list[tuple[int, Tables]](), effort
    if state is not None:
        part, left = effort // 3, effort - 2 * (effort // 3)
        _, kept = improve(state, range(made, board.rounds), Cooling(*WARM, part), floor, rng, tick)
        found.append(improve(PlanState(board, kept, price), every, _mild(board, price, part), floor, rng, tick))
    if not found or found[0][0] > floor:
        scattered = PlanState(board, random_start(board, rng), price)
        last = min(WARM[1], _mild(board, price, 0).last * 1.5)
        found.append(improve(scattered, every, Cooling(WARM[0], last, left), floor, rng, tick))
    return found


def _mend(
    board: Board, price: Prices, best: tuple[int, Tables], floor: int, effort: int, rng: Random, tick: Tick
) -> tuple[int, Tables]:
    """Seat by an integer programme the rounds where a rule is broken, then search again from there."""
    tables = [list(row) for row in best[1]]
    for one in sorted({broken.round - 1 for broken in count(board, tables).broken}):
        tables[one] = seat_by_rules(board, one, tables[one]) or tables[one]
    state = PlanState(board, tables, price)
    again = improve(state, range(board.rounds), _mild(board, price, effort), floor, rng, tick)
    return min(best, again, key=lambda one: one[0])
