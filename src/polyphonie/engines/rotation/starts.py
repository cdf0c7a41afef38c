"""Where the search starts: the algebraic rounds fitted to who is there, and people scattered in the rounds left."""

from collections.abc import Sequence
from itertools import groupby
from random import Random

from .board import AWAY, Board, Tables
from .schedule import schedule
from .sizes import is_even


def algebraic_start(board: Board, rng: Random) -> tuple[Tables, int]:
    """Seat people by algebra in as many rounds as it has, at random in the others.

    Returns
    -------
    tables, and the number of rounds that algebra made
    """
    rows = schedule(board.tables, board.n, board.rounds)
    place = {person: number for number, person in enumerate(order_people(board, rng))}
    tables = [fit(board, one, [row[place[p]] for p in range(board.n)], rng) for one, row in enumerate(rows)]
    tables += [scatter(board, one, rng) for one in range(len(rows), board.rounds)]
    return tables, len(rows)


def random_start(board: Board, rng: Random) -> Tables:
    """Seat people at random in every round."""
    return [scatter(board, one, rng) for one in range(board.rounds)]


def scatter(board: Board, one: int, rng: Random) -> list[int]:
    """Seat at random, where there is room, those who have no fixed table."""
    row, movable = list(board.fixed[one]), board.movable(one)
    chairs = [t for t, size in enumerate(board.sizes[one]) for _ in range(size - row.count(t))]
    rng.shuffle(chairs)
    for person, table in zip(movable, chairs, strict=True):
        row[person] = table
    return row


def fit(board: Board, one: int, wished: Sequence[int], rng: Random) -> list[int]:
    """Keep to the tables wished as far as absences, fixed places and even sizes allow."""
    row = list(board.fixed[one])
    movable = board.movable(one)
    for person in movable:
        row[person] = wished[person]
    counts = [row.count(table) for table in range(board.tables)]
    if is_even(counts, board.most, board.least(one)):
        return row
    sizes = board.sizes[one]
    if not any(board.least(one)):
        ranked = sorted(range(board.tables), key=lambda t: (-counts[t], t))
        wanted = sorted(range(board.tables), key=lambda t: (-sizes[t], t))
        renamed = dict(zip(ranked, wanted, strict=True))
        row = [renamed.get(table, AWAY) for table in row]
    return _evened(board, one, row, movable, rng)


def _evened(board: Board, one: int, row: list[int], movable: Sequence[int], rng: Random) -> list[int]:
    """Move people from tables too full to tables with room."""
    sizes = board.sizes[one]
    room = [t for t, size in enumerate(sizes) for _ in range(size - row.count(t))]
    over = {t: row.count(t) - size for t, size in enumerate(sizes)}
    shuffled = list(movable)
    rng.shuffle(shuffled)
    rng.shuffle(room)
    for person in shuffled:
        if over[row[person]] > 0:
            over[row[person]] -= 1
            row[person] = room.pop()
    return row


def order_people(board: Board, rng: Random) -> list[int]:
    """Put people in the order of the classes of the algebraic rounds.

    People of one class never meet there: those who must stay apart go into one class, as far as they hold in it; then
    those who are alike, which spreads each value over the tables. People fixed at a table all along are in the class
    that does not turn.
    """
    hosts = _hosts(board)
    rest = [person for person in range(board.n) if person not in hosts.values()]
    rng.shuffle(rest)
    rest.sort(key=lambda person: [k for k, trait in enumerate(board.traits) if trait.holders >> person & 1])
    line: list[int | None] = [hosts.get(table) for table in range(min(board.tables, board.n))]
    line += [None] * (board.n - len(line))
    for group in _separate(board, set(rest)):
        _put_in_one_class(line, group, board.tables)
    waiting = iter([person for person in rest if person not in line])
    return [next(waiting) if person is None else person for person in line]


def _hosts(board: Board) -> dict[int, int]:
    """For each table, one person fixed there in every round they attend."""
    found: dict[int, int] = {}
    for person in range(board.n):
        places = {row[person] for row, here in zip(board.fixed, board.here, strict=True) if here >> person & 1}
        if len(places) == 1 and (table := places.pop()) != AWAY:
            found.setdefault(table, person)
    return found


def _separate(board: Board, free: set[int]) -> list[list[int]]:
    """Groups of people of whom no two may meet, the largest first; who is in two groups goes with the first."""
    keyed = sorted((board.apart[p] | 1 << p, p) for p in free if board.apart[p])
    groups = [[p for _, p in same] for _, same in groupby(keyed, key=lambda one: one[0])]
    return sorted((g for g in groups if len(g) > 1), key=lambda g: (-len(g), g))


def _put_in_one_class(line: list[int | None], group: Sequence[int], tables: int) -> None:
    """Give a group places of the first class that has enough of them."""
    for start in range(0, len(line), tables):
        places = [k for k in range(start, min(start + tables, len(line))) if line[k] is None]
        if len(places) >= len(group):
            for place, person in zip(places, group, strict=False):
                line[place] = person
            return
