"""Recounts shares weighed by strata with plain loops and fractions, sharing no rule with the code that made them."""

import math
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from statistics import NormalDist

from scipy.special import betainc

from .model import Votes
from .recount import gap
from .strata import Strata, Weighted
from .verify import TOLERANCE, Difference

HALF = Fraction(1, 2)
SIGNS = (1, -1, 0)


def verify_strata(votes: Votes, strata: Strata, level: float, found: Weighted) -> tuple[Difference, ...]:
    """Recount shares weighed by strata and name every figure that differs.

    Returns
    -------
    tuple
        Differences, none when the shares hold: people and votes of each stratum, shares, the probability outside their
        intervals, effective sizes.

    Cost
    ----
    Votes and strata x statements, in plain loops.
    """
    tally: Counter[tuple[str, int, int]] = Counter()
    people = Counter(strata.of.get(person, "") for person in votes.people)
    for row, column, value in zip(votes.rows.tolist(), votes.columns.tolist(), votes.values.tolist(), strict=True):
        tally[strata.of.get(votes.people[row], ""), column, value] += 1
    wholes = {name: Fraction(size) / sum(strata.sizes.values()) for name, size in strata.sizes.items()}
    return (*_people(people, strata, found), *_figures(votes, tally, wholes, level, found))


def _people(people: Counter[str], strata: Strata, found: Weighted) -> Iterator[Difference]:
    for name, held in zip(found.strata, found.people.tolist(), strict=True):
        if held != people[name]:
            yield Difference("stratum", (name,), held, people[name])
    apart = sum(count for name, count in people.items() if name not in strata.sizes)
    if found.undeclared != apart:
        yield Difference("undeclared", (), found.undeclared, apart)


def _figures(
    votes: Votes, tally: Counter[tuple[str, int, int]], wholes: dict[str, Fraction], level: float, found: Weighted
) -> Iterator[Difference]:
    for place, statement in enumerate(votes.statements):
        seen = {name: sum(tally[name, place, sign] for sign in SIGNS) for name in wholes}
        held = [int(count) for count in found.seen[:, place]]
        if held != [*seen.values()]:
            yield Difference("seen_by_strata", (statement,), held, [*seen.values()])
        is_missing = 0 in seen.values()
        size = math.nan if is_missing else float(1 / sum(wholes[n] ** 2 / seen[n] for n in wholes))
        yield from _differ("effective", statement, float(found.effective[place]), size)
        for sign, shares in zip(SIGNS, (found.agree, found.disagree, found.passing), strict=True):
            given = {name: tally[name, place, sign] for name in wholes}
            means = {name: (given[name] + HALF) / (seen[name] + 1) for name in wholes}
            share = sum((wholes[name] * means[name] for name in wholes), Fraction(0))
            yield from _differ(
                "weighted_share", statement, float(shares.share[place]), math.nan if is_missing else float(share)
            )
            if is_missing:
                continue
            apart = sum(wholes[n] ** 2 * means[n] * (1 - means[n]) / (seen[n] + 2) for n in wholes)
            strength = share * (1 - share) / apart - 1
            yes, no = float(share * strength), float((1 - share) * strength)
            lean = sum(wholes[n] ** 3 * _lean(means[n], seen[n] + 1) for n in wholes) - _lean(share, strength)
            skewed = float(lean / apart) * (NormalDist().inv_cdf((1 + level) / 2) ** 2 - 1) / 6
            middle = float(shares.share[place])
            for bound, part, least, most, edge in (
                (float(shares.low[place]), (1 - level) / 2, 0.0, middle, None if any(given.values()) else 0.0),
                (float(shares.high[place]), (1 + level) / 2, middle, 1.0, 1.0 if given == seen else None),
            ):
                reached = float(betainc(yes, no, min(max(bound - skewed, 0.0), 1.0)))
                is_held = (bound == least and reached > part) or (bound == most and reached < part)
                holds = is_held or gap(reached, part) <= 1e-6 if edge is None else bound == edge
                if not holds:
                    yield Difference("weighted_interval", (statement,), bound, part if edge is None else edge)


def _lean(mean: Fraction, total: Fraction | int) -> Fraction:
    """Third central moment of a Beta of this mean, whose two parameters have this sum."""
    return 2 * mean * (1 - mean) * (1 - 2 * mean) / ((total + 1) * (total + 2))


def _differ(name: str, statement: str, held: float, wanted: float) -> Iterator[Difference]:
    if math.isnan(held) != math.isnan(wanted) or (not math.isnan(held) and gap(held, wanted) > TOLERANCE):
        yield Difference(name, (statement,), held, wanted)
