"""The gauge of a majority judgment: shown beside the grade, never used to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import Literal


@dataclass(frozen=True, slots=True)
class Gauge:
    """A majority grade, with the shares of votes strictly above and strictly below it.

    `sign` is + when more are above than below, else -.
    """

    grade: str
    place: int
    above: Fraction
    below: Fraction

    @property
    def sign(self) -> Literal["+", "-"]:
        """Say on which side of the grade more votes lie."""
        return "+" if self.above > self.below else "-"

    @property
    def order(self) -> tuple[int, int, Fraction]:
        """Give what gauges are sorted by: grade, then + before -, then more above or fewer below."""
        return self.place, int(self.sign == "+"), self.above if self.sign == "+" else -self.below

    def parts_from(self, other: "Gauge") -> bool:
        """Tell whether two gauges alone part two options: the largest of the four shares decides, if it is alone.

        Source: Balinski and Laraki's gauge; undecided in about one pair in ten on small electorates.
        """
        if (self.place, self.sign) != (other.place, other.sign):
            return True
        return self.order != other.order


def gauge_of(scale: Sequence[str], counts: Sequence[int]) -> Gauge:
    """Give the gauge of one option from its grades (k counts, the lowest first, at least one vote).

    Example
    -------
    >>> gauge = gauge_of(("low", "mid", "high"), (1, 2, 1))
    >>> gauge.grade, gauge.sign, str(gauge.above)
    ('mid', '-', '1/4')
    """
    total = sum(counts)
    place = next(place for place, reached in enumerate(accumulate(counts)) if 2 * reached >= total)
    above, below = sum(counts[place + 1 :]), sum(counts[:place])
    return Gauge(scale[place], place, Fraction(above, total), Fraction(below, total))
