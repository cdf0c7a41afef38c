"""Whether a round can keep every rule, and a seating that does, near one that does not: a small integer programme."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .board import AWAY, Board, members
from .refusals import RoundImpossible

MOST_NODES = 5_000
INFEASIBLE = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One inequality: a sum of places taken, from `low` to `high`; a coefficient 1 or -1 for each place."""

    places: tuple[tuple[int, int], ...]
    low: float
    high: float


def seat_by_rules(board: Board, one: int, wished: Sequence[int]) -> list[int] | None:
    """Seat a round so that it keeps every rule, with as many people as possible where they were wished.

    Returns
    -------
    list of int : the table of each person; None where the search was cut short before any was found

    Raises
    ------
    RoundImpossible : proved, no seating keeps them all

    Cost
    ----
    an integer programme of people x tables places
    """
    import numpy as np  # here: most plans need no programme, and these imports take longer than they do
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    people, g = board.present(one), board.tables
    lines = list(_lines(board, one, people))
    rows = [k for k, line in enumerate(lines) for _ in line.places]
    columns = [place for line in lines for place, _ in line.places]
    values = [sign for line in lines for _, sign in line.places]
    matrix = csr_array((values, (rows, columns)), shape=(len(lines), len(people) * g))
    likes = np.zeros(len(people) * g)
    for k, person in enumerate(people):
        likes[k * g + max(wished[person], 0)] = -1.0
    found = milp(
        likes,
        constraints=LinearConstraint(matrix, [line.low for line in lines], [line.high for line in lines]),
        integrality=np.ones(len(people) * g),
        bounds=Bounds(0, 1),
        options={"node_limit": MOST_NODES, "mip_rel_gap": 0.1},
    )
    if found.status == INFEASIBLE:
        raise RoundImpossible(one + 1)
    if found.x is None:
        return None
    row = [AWAY] * board.n
    for place in np.flatnonzero(np.asarray(found.x) > 0.5).tolist():
        row[people[place // g]] = place % g
    return row


def _lines(board: Board, one: int, people: Sequence[int]) -> Iterator[Line]:
    """Everything that a round must keep: one table each, sizes, fixed places, groups, quotas."""
    g, sizes = board.tables, board.sizes[one]
    number = {person: k for k, person in enumerate(people)}
    for k, person in enumerate(people):
        yield Line(tuple((k * g + t, 1) for t in range(g)), 1, 1)
        if (table := board.fixed[one][person]) != AWAY:
            yield Line(((k * g + table, 1),), 1, 1)
    for t in range(g):
        yield Line(tuple((k * g + t, 1) for k in range(len(people))), sizes[t], sizes[t])
        for trait in board.traits:
            holders = [number[p] for p in members(trait.holders & board.here[one])]
            if trait.least or trait.most < len(holders):
                yield Line(tuple((k * g + t, 1) for k in holders), trait.least, min(trait.most, board.n))
    for person in people:
        later = board.here[one] & (-1 << (person + 1))
        for other in members(board.apart[person] & later):
            for t in range(g):
                yield Line(((number[person] * g + t, 1), (number[other] * g + t, 1)), 0, 1)
        if companions := members(board.together[person] & later):
            for t in range(g):
                yield Line(((number[person] * g + t, 1), (number[companions[0]] * g + t, -1)), 0, 0)
