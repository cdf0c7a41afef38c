"""The number of repeats below which no plan can go: the best of three arguments."""

from .board import Board
from .model import Bound, BoundReason


def fewest_pairs(people: int, cells: int) -> int:
    """How many pairs share a cell, at least, when people are spread over cells.

    Example
    -------
    >>> fewest_pairs(10, 4)
    8
    """
    each, more = divmod(people, cells)
    return more * (each + 1) * each // 2 + (cells - more) * each * (each - 1) // 2


def lower_bound(board: Board) -> Bound:
    """Bound the repeats of any plan.

    Returns
    -------
    Bound : the largest of: meetings less the pairs that can meet (``pairs``); half of what each person must repeat
        (``people``); what two rounds must have in common, by how many tables there are (``tables``)

    Guarantees
    ----------
    no plan of a small gathering has fewer repeats

    Cost
    ----
    n x rounds
    """
    found: list[tuple[int, BoundReason]] = [
        (_by_pairs(board), "pairs"),
        (_by_people(board), "people"),
        (_by_tables(board), "tables"),
    ]
    repeats, reason = max(found, key=lambda one: one[0])
    return Bound(max(repeats, 0), reason)


def _fresh(board: Board, person: int) -> int:
    """Whom a person can meet for the first time: there in a same round, not kept apart, not met before."""
    others = 0
    for here in board.here:
        if here >> person & 1:
            others |= here
    return others & ~(1 << person) & ~board.apart[person] & ~board.met[person]


def _by_pairs(board: Board) -> int:
    meetings = sum(size * (size - 1) // 2 for sizes in board.sizes for size in sizes)
    return meetings - sum(_fresh(board, person).bit_count() for person in range(board.n)) // 2


def _by_people(board: Board) -> int:
    """What each person must repeat: seats beside them, less those they can meet, less what companions already take."""
    total = 0
    for person in range(board.n):
        fresh = _fresh(board, person)
        companions, beside, taken = board.together[person], 0, 0
        free = (fresh & ~companions).bit_count()
        for here, sizes in zip(board.here, board.sizes, strict=True):
            if here >> person & 1:
                seats = min(size for size in sizes if size) - 1
                beside += seats
                taken += max(0, seats - (companions & here).bit_count())
        total += max(0, beside - min(free, taken) - (fresh & companions).bit_count())
    return (total + 1) // 2


def _by_tables(board: Board) -> int:
    """In each round, the pairs that an earlier round had already put together, at least."""
    total = 0
    for one in range(1, board.rounds):
        total += max(
            fewest_pairs((board.here[one] & board.here[before]).bit_count(), _open(board, one) * _open(board, before))
            for before in range(one)
        )
    return total


def _open(board: Board, one: int) -> int:
    return max(1, sum(size > 0 for size in board.sizes[one]))
