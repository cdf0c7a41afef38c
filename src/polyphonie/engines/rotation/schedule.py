"""Rounds in which nobody meets twice, by algebra: classes of one person per table, each turning at its own pace."""

from collections.abc import Sequence
from functools import cache

from .fields import field, prime_power
from .squares import SQUARES

Rows = tuple[tuple[int, ...], ...]


@cache
def schedule(tables: int, people: int, rounds: int) -> Rows:
    """Seat people in rounds of which no two put the same pair together, as many as are known, at most those asked.

    Person number ``i * tables + j`` is column j of class i. In round r, they sit at table ``j + r i`` of the field of
    that many elements. Two people of different classes then meet in exactly one of the first q rounds, and two of the
    same class in none. Where a table seats more people than there are tables, classes take the same paces again: the
    people of the classes that share a pace meet every time, which is the least that two rounds can have in common.

    Parameters
    ----------
    tables, people, rounds : how many

    Returns
    -------
    rows : for each round, the table of each person; empty where no two rounds are known

    Guarantees
    ----------
    no pair meets twice when a table seats no more people than there are tables

    Source
    ------
    Transversal designs from mutually orthogonal Latin squares; for the squares, see `squares`.
    """
    classes = -(-people // tables)
    if prime_power(tables) is not None:
        turning = _by_field(tables, classes, min(rounds, tables))
    elif tables in SQUARES:
        turning = _by_squares(SQUARES[tables], classes, rounds)
    else:
        turning = _by_search(tables, classes, rounds)
    rows = [tuple(row[:people]) for row in turning]
    if len(rows) < rounds and (last := _within_classes(tables, people)):
        rows.append(last)
    return tuple(rows)


def _by_field(q: int, classes: int, rounds: int) -> list[list[int]]:
    numbers = field(q)
    return [
        [numbers.add[column][numbers.mul[pace][one % q]] for one in range(classes) for column in range(q)]
        for pace in range(rounds)
    ]


def _by_squares(squares: Sequence[Rows], classes: int, rounds: int) -> list[list[int]]:
    """The columns, then each square of a set where each is orthogonal to each: its symbols are the tables."""
    q = len(squares[0])
    straight = [column for _ in range(classes) for column in range(q)]
    return [straight, *([square[i % q][j] for i in range(classes) for j in range(q)] for square in squares)][:rounds]


def _within_classes(tables: int, people: int) -> tuple[int, ...]:
    """One more round, each class cut into whole tables, if that gives tables of the right sizes."""
    size = -(-people // tables)
    if tables % size or people <= tables * (size - 1):
        return ()
    each = tables // size
    row = [person // tables * each + person % each for person in range(people)]
    return tuple(row) if min(row.count(t) for t in range(tables)) >= people // tables else ()


LONGEST_SEARCH = 20_000


def _by_search(tables: int, classes: int, rounds: int) -> list[list[int]]:
    """Paces found by trying, for a number of tables without a field: column j of class i sits at j + pace, modulo.

    Two rounds are compatible when their paces differ by another number for each class. Rounds are added as long as the
    trials last; the best set is kept.
    """
    if classes > tables:
        return []
    best: list[list[int]] = []
    for attempt in range(4):
        found = _paces(tables, classes, rounds, attempt)
        if len(found) > len(best):
            best = found
        if len(best) >= rounds:
            break
    return [[(j + pace[i]) % tables for i in range(classes) for j in range(tables)] for pace in best]


def _paces(tables: int, classes: int, rounds: int, attempt: int) -> list[list[int]]:
    chosen = [[0] * classes]
    while len(chosen) < rounds and (pace := _one_pace(tables, classes, chosen, attempt)):
        chosen.append(pace)
    return chosen


def _one_pace(tables: int, classes: int, chosen: Sequence[Sequence[int]], attempt: int) -> list[int]:
    """One more row of paces, by trying and turning back: its differences with each row before are all distinct."""
    pace: list[int] = [0]
    taken = [{0} for _ in chosen]
    tried = [0] * classes
    step = 1 + attempt * 2
    for _ in range(LONGEST_SEARCH):
        depth = len(pace)
        if depth == classes:
            return pace
        for offset in range(tried[depth], tables):
            value = (offset * step + depth * len(chosen)) % tables
            gaps = [(value - row[depth]) % tables for row in chosen]
            if all(gap not in seen for gap, seen in zip(gaps, taken, strict=True)):
                tried[depth] = offset + 1
                pace.append(value)
                for gap, seen in zip(gaps, taken, strict=True):
                    seen.add(gap)
                break
        else:
            tried[depth] = 0
            if depth == 1:
                return []
            last = pace.pop()
            for row, seen in zip(chosen, taken, strict=True):
                seen.discard((last - row[depth - 1]) % tables)
    return []
