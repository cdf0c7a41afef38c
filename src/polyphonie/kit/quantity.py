"""Quantities said as ranges: the least, the typical and the most one may expect."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Range:
    """Three ordered numbers of one unit.

    Example
    -------
    >>> Range(1, 2, 4) + Range(1, 1, 1)
    Range(least=2, typical=3, most=5)
    """

    least: float
    typical: float
    most: float

    @classmethod
    def exactly(cls, value: float) -> Self:
        """Give the range of one sure number."""
        return cls(value, value, value)

    def __add__(self, other: "Range") -> "Range":
        return Range(self.least + other.least, self.typical + other.typical, self.most + other.most)

    def times(self, factor: float) -> "Range":
        """Give the range multiplied by a factor of at least 0."""
        return Range(self.least * factor, self.typical * factor, self.most * factor)

    @property
    def is_exact(self) -> bool:
        """Tell whether the range is one number."""
        return self.least == self.most
