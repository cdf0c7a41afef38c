"""Delphi: how far a panel converges from one round to the next, exactly, on thresholds declared beforehand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from polyphonie.engines.ballots.refusals import BadChoice, NobodyAnswered, OutOfRange

Side = Literal["in", "out", "none"]
Conclusion = Literal["consensus", "stable-dissent", "last-round", "another-round"]
WEIGHTS: Final = ("linear", "quadratic")


@dataclass(frozen=True, slots=True)
class DelphiRules:
    """Thresholds declared before the first round.

    Scores go from `low` to `high`. An item is in when at least `agree` of the panel scores in its top third and less
    than `disagree` in its bottom third; out, the other way round. It is polarised when both thirds hold at least
    `split`. It is stable when at least `steady` of those present in both rounds keep their score.
    """

    low: int = 1
    high: int = 9
    agree: Fraction = Fraction(7, 10)
    disagree: Fraction = Fraction(15, 100)
    split: Fraction = Fraction(3, 10)
    steady: Fraction = Fraction(8, 10)
    most_rounds: int = 3


@dataclass(frozen=True, slots=True)
class Spread:
    """One item, one round: quartiles (linear interpolation), relative dispersion, thirds, and what they say."""

    answers: int
    first_quartile: Fraction
    median: Fraction
    third_quartile: Fraction
    dispersion: Fraction | None
    bottom: Fraction
    top: Fraction
    side: Side
    is_polarised: bool

    @property
    def interquartile(self) -> Fraction:
        """Give the distance between the quartiles."""
        return self.third_quartile - self.first_quartile


@dataclass(frozen=True, slots=True)
class Stability:
    """One item, two rounds, panellists present in both.

    `unchanged` is their share that keeps its score, `change` the mean distance, `kappa` the weighted agreement (None
    where chance alone would agree); `lost` and `joined` count those present in only one round.
    """

    both: int
    unchanged: Fraction
    change: Fraction
    kappa: Fraction | None
    lost: int
    joined: int


def spread(scores: Sequence[int], rules: DelphiRules) -> Spread:
    """Measure one item at one round.

    Parameters
    ----------
    scores : one for each panellist who answered
    rules : thresholds declared before the first round

    Raises
    ------
    NobodyAnswered, OutOfRange

    Guarantees
    ----------
    order of panellists indifferent; mirrored scores swap in and out

    Example
    -------
    >>> found = spread([7, 8, 8, 9, 7, 8, 9, 4], DelphiRules())
    >>> found.side, str(found.median), found.is_polarised
    ('in', '8', False)
    """
    _check(scores, rules)
    ordered = sorted(scores)
    first, median, third = (_quantile(ordered, Fraction(n, 4)) for n in (1, 2, 3))
    third_of_scale = Fraction(rules.high - rules.low + 1, 3)
    bottom = Fraction(sum(1 for s in scores if s - rules.low + 1 <= third_of_scale), len(scores))
    top = Fraction(sum(1 for s in scores if rules.high - s + 1 <= third_of_scale), len(scores))
    side: Side = "none"
    if top >= rules.agree and bottom < rules.disagree:
        side = "in"
    elif bottom >= rules.agree and top < rules.disagree:
        side = "out"
    return Spread(
        answers=len(scores),
        first_quartile=first,
        median=median,
        third_quartile=third,
        dispersion=(third - first) / (third + first) if third + first else None,
        bottom=bottom,
        top=top,
        side=side,
        is_polarised=min(bottom, top) >= rules.split,
    )


def _check(scores: Sequence[int], rules: DelphiRules) -> None:
    if not scores:
        raise NobodyAnswered(1, 0)
    for one in (min(scores), max(scores)):
        if not rules.low <= one <= rules.high:
            raise OutOfRange(one, rules.low, rules.high)


def _quantile(ordered: Sequence[int], share: Fraction) -> Fraction:
    place = share * (len(ordered) - 1)
    below = place.numerator // place.denominator
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def concordance(ratings: Sequence[Sequence[int]]) -> Fraction | None:
    """Measure how alike judges order items: Kendall's W, from 0 to 1, corrected for ties.

    Parameters
    ----------
    ratings : m judges x n items, all answered

    Returns
    -------
    None where it is undefined: one item, or every judge holds all items equal

    Raises
    ------
    NobodyAnswered

    Guarantees
    ----------
    between 0 and 1; 1 for identical rankings; order of judges indifferent

    Source
    ------
    Kendall and Babington Smith, The problem of m rankings, 1939.

    Example
    -------
    >>> concordance([[1, 2, 3], [4, 5, 9]])
    Fraction(1, 1)
    """
    if not ratings or not ratings[0]:
        raise NobodyAnswered(1, 0)
    judges, items = len(ratings), len(ratings[0])
    doubled = [[sum((o < s) - (o > s) for o in row) + items + 1 for s in row] for row in ratings]
    sums = [sum(column) for column in zip(*doubled, strict=True)]
    squares = Fraction(sum((2 * s - 2 * judges * (items + 1)) ** 2 for s in sums), 16)
    ties = sum(row.count(score) ** 2 - 1 for row in map(list, ratings) for score in row)
    whole = judges**2 * (items**3 - items) - judges * ties
    return 12 * squares / whole if whole else None


def stability(
    before: Mapping[str, int], after: Mapping[str, int], rules: DelphiRules, weights: str = "linear"
) -> Stability:
    """Compare two rounds of one item, panellist by panellist.

    Parameters
    ----------
    before, after : the score of each panellist
    rules : the scale
    weights : how far apart two scores are for kappa: ``linear`` or ``quadratic``

    Raises
    ------
    BadChoice, NobodyAnswered, OutOfRange

    Guarantees
    ----------
    relabelling panellists changes nothing; the same answers twice are wholly stable

    Source
    ------
    Cohen, Weighted kappa, Psychological Bulletin 70, 1968; Holey et al., BMC Medical Research Methodology 7:52, 2007.

    Example
    -------
    >>> found = stability({"a": 3, "b": 7}, {"a": 4, "b": 7, "c": 1}, DelphiRules())
    >>> str(found.unchanged), str(found.change), found.joined
    ('1/2', '1/2', 1)
    """
    if weights not in WEIGHTS:
        raise BadChoice("weights", weights, WEIGHTS)
    both = sorted(before.keys() & after.keys())
    _check([before[p] for p in both], rules)
    _check([after[p] for p in both], rules)
    pairs = [(before[p], after[p]) for p in both]
    power = 1 if weights == "linear" else 2
    seen = sum(abs(a - b) ** power for a, b in pairs) * len(both)
    expected = sum(abs(a - b) ** power for a, _ in pairs for _, b in pairs)
    return Stability(
        both=len(both),
        unchanged=Fraction(sum(a == b for a, b in pairs), len(both)),
        change=Fraction(sum(abs(a - b) for a, b in pairs), len(both)),
        kappa=1 - Fraction(seen, expected) if expected else None,
        lost=len(before.keys() - after.keys()),
        joined=len(after.keys() - before.keys()),
    )


def conclude(side: Side, since: Stability | None, round_number: int, rules: DelphiRules) -> Conclusion:
    """Say what an item calls for: it converged, it is stable without converging, rounds are over, or one more.

    Example
    -------
    >>> conclude("none", None, 1, DelphiRules())
    'another-round'
    """
    if side != "none":
        return "consensus"
    if since is not None and since.unchanged >= rules.steady:
        return "stable-dissent"
    return "last-round" if round_number >= rules.most_rounds else "another-round"
