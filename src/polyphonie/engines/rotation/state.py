"""A plan being improved: what a swap would change, computed from bits in about a microsecond, and the swap itself."""

from .board import Board, Tables, members
from .costs import Prices, price_lists, rule_price, table_bits
from .planes import Meetings


class PlanState:
    """A plan that changes by swaps of two people of different tables in a round, with its cost kept exact."""

    __slots__ = ("at", "board", "cost", "counts", "differ", "has_pairs", "lists", "meetings", "own", "price", "tables")

    def __init__(self, board: Board, tables: Tables, price: Prices) -> None:
        self.board, self.price = board, price
        self.has_pairs = any(board.apart) or any(board.together)
        self.tables = [list(row) for row in tables]
        self.at = [table_bits(row, board.tables) for row in tables]
        self.meetings = Meetings(board.n, board.rounds + 1)
        for person, others in enumerate(board.met):
            self.meetings.add(person, others)
        for bits in self.at:
            for table in bits:
                self.meetings.seat(members(table), table)
        sizes = [[table.bit_count() for table in bits] for bits in self.at]
        self.lists = [price_lists(board, one, row, price) for one, row in enumerate(sizes)]
        self.own = [
            frozenset(k for k, trait in enumerate(board.traits) if trait.holders >> p & 1) for p in range(board.n)
        ]
        self.differ: dict[tuple[int, int], tuple[tuple[int, ...], tuple[int, ...]]] = {}
        self.cost = self.price_now()

    def price_now(self) -> int:
        """Count the whole cost again."""
        total = (self.meetings.total() - self.meetings.pairs_met()) * self.price.repeat
        for one, bits in enumerate(self.at):
            total += rule_price(self.board, one, self.tables[one], self.price)
            for table, lists in zip(bits, self.lists[one], strict=True):
                for trait, costs in zip(self.board.traits, lists, strict=True):
                    total += costs[(table & trait.holders).bit_count()]
        return total

    def change(self, one: int, p: int, q: int) -> int:
        """What the cost would gain if two people of different tables swapped in a round."""
        row, at = self.tables[one], self.at[one]
        a, b = row[p], row[q]
        here, there = at[a], at[b]
        beside_p, beside_q = here & ~(1 << p), there & ~(1 << q)
        once, twice = self.meetings.once, self.meetings.twice
        found = (
            (once[p] & beside_q).bit_count()
            + (once[q] & beside_p).bit_count()
            - (twice[p] & here).bit_count()
            - (twice[q] & there).bit_count()
        ) * self.price.repeat
        if self.has_pairs:
            apart, together = self.board.apart, self.board.together
            found += self.price.rule * (
                (apart[p] & beside_q).bit_count()
                + (apart[q] & beside_p).bit_count()
                - (apart[p] & here).bit_count()
                - (apart[q] & there).bit_count()
                + (together[p] & here).bit_count()
                + (together[q] & there).bit_count()
                - (together[p] & beside_q).bit_count()
                - (together[q] & beside_p).bit_count()
            )
        return found + self.trait_change(one, p, q) if self.board.traits else found

    def trait_change(self, one: int, p: int, q: int) -> int:
        """What the traits that only one of the two has would cost more at their tables."""
        traits, row = self.board.traits, self.tables[one]
        here, there = self.at[one][row[p]], self.at[one][row[q]]
        costs_here, costs_there = self.lists[one][row[p]], self.lists[one][row[q]]
        leaving, coming = self.difference(p, q)
        found = 0
        for k in leaving:
            h, t = (here & traits[k].holders).bit_count(), (there & traits[k].holders).bit_count()
            found += costs_here[k][h - 1] - costs_here[k][h] + costs_there[k][t + 1] - costs_there[k][t]
        for k in coming:
            h, t = (here & traits[k].holders).bit_count(), (there & traits[k].holders).bit_count()
            found += costs_here[k][h + 1] - costs_here[k][h] + costs_there[k][t - 1] - costs_there[k][t]
        return found

    def difference(self, p: int, q: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The traits of the first only, and of the second only."""
        found = self.differ.get((p, q))
        if found is None:
            found = tuple(sorted(self.own[p] - self.own[q])), tuple(sorted(self.own[q] - self.own[p]))
            self.differ[p, q] = found
        return found

    def swap(self, one: int, p: int, q: int, change: int) -> None:
        """Swap two people of different tables, the change of the cost being known."""
        row, at, meetings = self.tables[one], self.at[one], self.meetings
        for person, other in ((p, q), (q, p)):
            left, joined = at[row[person]] & ~(1 << person), at[row[other]] & ~(1 << other)
            meetings.take(person, left)
            meetings.add(person, joined)
            bit = 1 << person
            for one_left in members(left):
                meetings.take(one_left, bit)
            for one_joined in members(joined):
                meetings.add(one_joined, bit)
        moved = (1 << p) | (1 << q)
        at[row[p]] ^= moved
        at[row[q]] ^= moved
        row[p], row[q] = row[q], row[p]
        self.cost += change

    def is_clashing(self, one: int, p: int) -> bool:
        """Tell whether a person meets someone again at their table in a round, or breaks a rule of pairs there."""
        table = self.at[one][self.tables[one][p]]
        if self.meetings.twice[p] & table:
            return True
        return self.has_pairs and bool(
            self.board.apart[p] & table or self.board.together[p] & self.board.here[one] & ~table
        )

    def copy(self) -> Tables:
        """The tables as they are."""
        return [list(row) for row in self.tables]
