"""What a plan is worth: who meets again, whom each person meets, what is uneven, which rules are not kept."""

from collections.abc import Iterator
from itertools import combinations

from .board import Board, Tables, members
from .costs import share, table_bits
from .model import Broken, Figures, Rule
from .planes import Meetings


def count(board: Board, tables: Tables) -> Figures:
    """Count the figures of a plan."""
    meetings = Meetings(board.n, board.rounds + 1)
    for person, others in enumerate(board.met):
        meetings.add(person, others)
    for row in tables:
        for table in table_bits(row, board.tables):
            meetings.seat(members(table), table)
    today = Meetings(board.n, board.rounds + 1)
    for row in tables:
        for table in table_bits(row, board.tables):
            today.seat(members(table), table)
    again = tuple(_again(board, meetings, today))
    broken = tuple(b for one, row in enumerate(tables) for b in _broken(board, one, table_bits(row, board.tables)))
    return Figures(
        meetings.total() - meetings.pairs_met(),
        again,
        max((meetings.times(p, q) for p in range(board.n) for q in members(today.once[p])), default=0),
        {name: today.once[person].bit_count() for person, name in enumerate(board.people)},
        sum(_imbalance(board, one, table_bits(row, board.tables)) for one, row in enumerate(tables)),
        broken,
    )


def _again(board: Board, meetings: Meetings, today: Meetings) -> Iterator[tuple[str, str, int]]:
    """Pairs who meet today and had met, with how often they meet in all."""
    for p in range(board.n):
        for q in members(meetings.twice[p] & today.once[p] & (-1 << (p + 1))):
            yield board.people[p], board.people[q], meetings.times(p, q)


def _imbalance(board: Board, one: int, tables: list[int]) -> int:
    total, here = 0, board.here[one]
    for table in tables:
        for trait in board.traits:
            if trait.is_balanced and here:
                floor, ceiling = share(trait, here, table.bit_count())
                held = (table & trait.holders).bit_count()
                total += max(0, floor - held) + max(0, held - ceiling)
    return total


def _broken(board: Board, one: int, tables: list[int]) -> Iterator[Broken]:
    def said(rule: Rule, table: int, names: tuple[str, str], wanted: int, found: int) -> Broken:
        return Broken(rule, one + 1, table + 1, names, wanted, found)

    for t, table in enumerate(tables):
        for p, q in combinations(members(table), 2):
            if board.apart[p] >> q & 1:
                yield said("apart", t, (board.people[p], board.people[q]), 0, 1)
        for p in members(table):
            for q in members(board.together[p] & board.here[one] & ~table & (-1 << (p + 1))):
                yield said("together", t, (board.people[p], board.people[q]), 1, 0)
        for trait in board.traits:
            held, names = (table & trait.holders).bit_count(), (trait.feature, trait.value)
            if held < trait.least:
                yield said("least", t, names, trait.least, held)
            if held > trait.most:
                yield said("most", t, names, trait.most, held)
