"""How many times each person has met each other, kept as bits: plane k of a person holds the 2^k of every count."""

from collections.abc import Iterable


class Meetings:
    """Counts of meetings of n people; adding or removing a whole table is a few operations on bits.

    `once[p]` and `twice[p]` hold, as bits, whom p has met at least once, and at least twice.
    """

    __slots__ = ("once", "planes", "twice")

    def __init__(self, n: int, most: int) -> None:
        self.planes = [[0] * most.bit_length() for _ in range(n)]
        self.once = [0] * n
        self.twice = [0] * n

    def add(self, person: int, others: int) -> None:
        """Count one more meeting of a person with others; the others are told apart."""
        planes, carry = self.planes[person], others
        for k, plane in enumerate(planes):
            planes[k], carry = plane ^ carry, plane & carry
        self._tell(person)

    def take(self, person: int, others: int) -> None:
        """Count one meeting less, with people that this person had met."""
        planes, borrow = self.planes[person], others
        for k, plane in enumerate(planes):
            planes[k], borrow = plane ^ borrow, ~plane & borrow
        self._tell(person)

    def _tell(self, person: int) -> None:
        first, *rest = self.planes[person]
        twice = 0
        for plane in rest:
            twice |= plane
        self.twice[person] = twice
        self.once[person] = twice | first

    def pairs_met(self) -> int:
        """How many pairs have met."""
        return sum(bits.bit_count() for bits in self.once) // 2

    def total(self) -> int:
        """How many meetings there were."""
        return sum(plane.bit_count() << k for planes in self.planes for k, plane in enumerate(planes)) // 2

    def seat(self, people: Iterable[int], table: int) -> None:
        """Count the meetings of everyone at a table."""
        for person in people:
            self.add(person, table & ~(1 << person))

    def times(self, one: int, other: int) -> int:
        """How many times two people have met."""
        return sum((plane >> other & 1) << k for k, plane in enumerate(self.planes[one]))
