"""Figures of a survey: how many chose what, the middle of numbers, and the floor under which nothing is told."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from polyphonie.engines.survey.model import Answer, Question


def counts_of(question: Question, answers: Iterable[Answer]) -> dict[str, int]:
    """Count how many chose each choice, in the order of the form; a choice that nobody took counts 0.

    Example
    -------
    >>> counts_of(Question("way", "select_multiple", ("foot", "bus")), [("foot",), ("foot", "bus")])
    {'foot': 2, 'bus': 1}
    """
    counts = dict.fromkeys(question.choices, 0)
    for answer in answers:
        for choice in answer if isinstance(answer, tuple) else (answer,):
            if isinstance(choice, str) and choice in counts:
                counts[choice] += 1
    return counts


def quartiles_of(numbers: Sequence[Fraction]) -> tuple[float, float, float]:
    """Give the three quartiles of n numbers, n >= 1, by linear interpolation between ranks (1 + (n - 1) k / 4).

    Guarantees
    ----------
    quartiles_are_in_order; they_move_with_the_numbers : adding a constant to all adds it to each.

    Source
    ------
    R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50, 1996: type 7.

    Example
    -------
    >>> quartiles_of([Fraction(n) for n in (5, 10, 15, 20, 40)])
    (10.0, 15.0, 20.0)
    """
    order = sorted(numbers)
    found = []
    for k in (1, 2, 3):
        whole, rest = divmod((len(order) - 1) * k, 4)
        above = order[min(whole + 1, len(order) - 1)]
        found.append(float(order[whole] + (above - order[whole]) * Fraction(rest, 4)))
    return (found[0], found[1], found[2])


def may_be_split(sizes: Sequence[int], least: int) -> bool:
    """Tell whether figures may be given group by group: all groups that answered are large enough, or none is told.

    All or none: one group left out would be found again by subtraction.

    Example
    -------
    >>> may_be_split((6, 5, 0), 5), may_be_split((6, 4), 5)
    (True, False)
    """
    return bool(sizes) and all(size == 0 or size >= least for size in sizes)
