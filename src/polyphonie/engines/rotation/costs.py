"""What a plan costs: repeats, imbalance by its weight, and rules broken at a price that nothing else can reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from .board import AWAY, Board, Trait, members


@dataclass(frozen=True, slots=True)
class Prices:
    """Whole prices: of one repeat, of one seat of imbalance, of one rule broken by one."""

    repeat: int
    seat: int
    rule: int


def prices(board: Board, weight: Fraction) -> Prices:
    """Set prices so that a seat of imbalance costs `weight` repeats and one rule costs more than all the rest."""
    repeat, seat = weight.denominator, weight.numerator
    repeats = sum(size * size for sizes in board.sizes for size in sizes) + 1
    seats = sum(here.bit_count() for here in board.here) * (len(board.traits) + 1)
    return Prices(repeat, seat, repeat * repeats + seat * seats)


def share(trait: Trait, here: int, size: int) -> tuple[int, int]:
    """Floor and ceiling of the share of a value that a table of this size would have."""
    held, people = (trait.holders & here).bit_count() * size, here.bit_count()
    return held // people, -(-held // people)


def trait_price(trait: Trait, count: int, here: int, size: int, price: Prices) -> int:
    """What it costs that a table seats this many people of a value."""
    broken = max(0, trait.least - count) + max(0, count - trait.most)
    if not trait.is_balanced or not here:
        return broken * price.rule
    floor, ceiling = share(trait, here, size)
    return broken * price.rule + (max(0, floor - count) + max(0, count - ceiling)) * price.seat


def price_lists(board: Board, one: int, sizes: Sequence[int], price: Prices) -> list[list[list[int]]]:
    """For each table of a round, for each trait, what each count would cost."""
    here = board.here[one]
    return [
        [[trait_price(trait, count, here, size, price) for count in range(size + 1)] for trait in board.traits]
        for size in sizes
    ]


def table_bits(tables: Sequence[int], count: int) -> list[int]:
    """Who sits at each table of a round, as bits."""
    bits = [0] * count
    for person, table in enumerate(tables):
        if table != AWAY:
            bits[table] |= 1 << person
    return bits


def linked_pairs(table: int, links: Sequence[int]) -> int:
    """How many linked pairs a group of people holds."""
    return sum((links[person] & table).bit_count() for person in members(table)) // 2


def rule_price(board: Board, one: int, tables: Sequence[int], price: Prices) -> int:
    """What the pairs of a round cost that should be apart, or together and are not."""
    here = board.here[one]
    close = together = 0
    for table in table_bits(tables, board.tables):
        close += linked_pairs(table, board.apart)
        together += linked_pairs(table, board.together)
    wanted = linked_pairs(here, board.together)
    return (close + wanted - together) * price.rule
