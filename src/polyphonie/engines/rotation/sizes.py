"""How many people each table seats: as even as the seats and the fixed places allow."""

from collections.abc import Sequence
from heapq import heapify, heapreplace


def even_sizes(people: int, most: Sequence[int], least: Sequence[int]) -> tuple[int, ...]:
    """Fill tables one person at a time, the emptiest first, from what each must seat to the most it may.

    Parameters
    ----------
    people : to seat; at least the sum of `least` and at most the sum of `most`
    most, least : bounds of each table

    Returns
    -------
    tuple of int : no table could give a person to another and make the sizes closer

    Example
    -------
    >>> even_sizes(11, (9, 9, 2), (0, 0, 0))
    (5, 4, 2)
    >>> even_sizes(10, (8, 8, 8), (6, 0, 0))
    (6, 2, 2)
    """
    fill = list(least)
    waiting = [(size, table) for table, size in enumerate(fill) if size < most[table]]
    heapify(waiting)
    full = len(fill) * (people + 1)
    for _ in range(people - sum(least)):
        size, table = waiting[0]
        fill[table] = size + 1
        heapreplace(waiting, (size + 1 if size + 1 < most[table] else full, table))
    return tuple(fill)


def is_even(sizes: Sequence[int], most: Sequence[int], least: Sequence[int]) -> bool:
    """Tell whether sizes are as even as their bounds allow, in whatever order the tables come."""
    if any(not low <= size <= high for size, high, low in zip(sizes, most, least, strict=True)):
        return False
    can_give = max((size for size, low in zip(sizes, least, strict=True) if size > low), default=0)
    can_take = min((size for size, high in zip(sizes, most, strict=True) if size < high), default=can_give)
    return can_give - can_take <= 1
