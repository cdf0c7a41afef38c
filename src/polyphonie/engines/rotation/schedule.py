"""Rounds in which nobody meets twice, by algebra: classes of one person per table, each turning at its own pace."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .fields import field, prime_power
from .squares import ten_tables, twelve_tables

Rows = tuple[tuple[int, ...], ...]
MOST_TRIALS = 40_000


@dataclass(slots=True)
class Trials:
    """How many trials are left."""

    left: int


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
    no pair meets twice when a table seats no more people than there are tables, save in the fifth round of ten tables
    of ten, where 18 pairs do

    Source
    ------
    Transversal designs, difference matrices and mutually orthogonal Latin squares: Colbourn and Dinitz, Handbook of
    Combinatorial Designs, 2nd edition, 2007, parts III and VI.17.
    """
    classes = -(-people // tables)
    if prime_power(tables) is not None:
        turning = _by_field(tables, classes, min(rounds, tables))
    else:
        turning = _known(tables, classes)[:rounds]
        if len(turning) < rounds and (tables, classes) != (10, 10):
            turning = max(turning, _by_search(tables, classes, rounds), key=len)
    rows = [tuple(row[:people]) for row in turning]
    if len(rows) < rounds and (last := _within_classes(tables, people)):
        rows.append(last)
    return tuple(rows)


def _known(tables: int, classes: int) -> list[list[int]]:
    """Rounds that a search of our own found once for all."""
    if tables == 12:
        return twelve_tables(classes)
    if tables == 10 and classes == 10:
        seats = sorted(ten_tables(), key=lambda own: (own[-1], own[0]))
        return [list(row) for row in zip(*(own[:-1] for own in seats), strict=True)]
    return []


def _by_field(q: int, classes: int, rounds: int) -> list[list[int]]:
    numbers = field(q)
    return [
        [numbers.add[column][numbers.mul[pace][one % q]] for one in range(classes) for column in range(q)]
        for pace in range(rounds)
    ]


def _within_classes(tables: int, people: int) -> tuple[int, ...]:
    """One more round, each class cut into whole tables, if that gives tables of the right sizes."""
    size = -(-people // tables)
    if tables % size:
        return ()
    each = tables // size
    row = [person // tables * each + person % each for person in range(people)]
    return tuple(row) if min(row.count(t) for t in range(tables)) >= people // tables else ()


def _by_search(tables: int, classes: int, rounds: int) -> list[list[int]]:
    """Paces found by trying, for a number of tables without a field: column j of class i sits at j + pace, modulo.

    Two rounds are compatible when their paces differ by another number for each class. Rounds are added as long as the
    trials last; the best set is kept.
    """
    if classes > tables:
        return []
    best: list[list[int]] = []
    trials = Trials(MOST_TRIALS)
    for step in (1, 3, 5, 7):
        chosen = [[0] * classes]
        while len(chosen) < rounds and (pace := _one_pace(tables, chosen, step, trials)):
            chosen.append(pace)
        best = max(best, chosen, key=len)
        if len(best) >= rounds:
            break
    return [[(j + pace[i]) % tables for i in range(classes) for j in range(tables)] for pace in best]


def _one_pace(tables: int, chosen: Sequence[Sequence[int]], step: int, trials: Trials) -> list[int]:
    """One more row of paces, by trying and turning back: its differences with each row before are all distinct."""
    classes = len(chosen[0])
    pace = [0]
    taken = [{0} for _ in chosen]
    tried = [0] * (classes + 1)
    for _ in range(min(trials.left, MOST_TRIALS // 4)):
        depth = len(pace)
        if depth == classes:
            return pace
        trials.left -= 1
        for offset in range(tried[depth], tables):
            value = (offset * step + depth * len(chosen)) % tables
            gaps = [(value - row[depth]) % tables for row in chosen]
            if all(gap not in seen for gap, seen in zip(gaps, taken, strict=True)):
                tried[depth], tried[depth + 1] = offset + 1, 0
                pace.append(value)
                for gap, seen in zip(gaps, taken, strict=True):
                    seen.add(gap)
                break
        else:
            if depth == 1:
                return []
            last = pace.pop()
            for row, seen in zip(chosen, taken, strict=True):
                seen.discard((last - row[depth - 1]) % tables)
    return []
