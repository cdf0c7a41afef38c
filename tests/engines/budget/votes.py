"""Budget votes for tests: small ones by hand, random ones, and an oracle in plain fractions."""

from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from polyphonie.engines.budget import Project, Support, Vote, budget_vote

ROOT = Path(__file__).parents[3]
REAL = ROOT.parent / "shared" / "data" / "decisions" / "pabulib"


def vote(costs, budget, ballots, **more) -> Vote:
    """Make a vote whose projects are named a, b, c…"""
    return budget_vote([Project(chr(97 + c), cost) for c, cost in enumerate(costs)], budget, ballots, **more)


@st.composite
def votes(draw, most_projects=7, most_voters=12, kinds=("approval", "cumulative", "ordinal")) -> Vote:
    """Draw a small vote of any kind, often with projects that exclude each other; few costs, so that many tie."""
    kind = draw(st.sampled_from(kinds))
    m = draw(st.integers(1, most_projects))
    costs = draw(st.lists(st.sampled_from((0, 1, 2, 3, 5, 6, 10, 12, 30)), min_size=m, max_size=m))
    some = st.lists(st.integers(0, m - 1), unique=True, max_size=m)
    if kind == "cumulative":
        some = st.dictionaries(st.integers(0, m - 1), st.integers(0, 4), max_size=m)
    ballots = draw(st.lists(some, min_size=1, max_size=most_voters))
    groups = st.lists(st.lists(st.integers(0, m - 1), min_size=2, max_size=3, unique=True), max_size=2)
    return vote(costs, draw(st.integers(0, 60)), ballots, kind=kind, exclusive=draw(groups) if m > 1 else ())


def slow_equal_shares(support: Support, endowment: Fraction) -> list[int]:
    """Run Equal Shares in fractions, voter group by voter group, each rate found by trying every set of poor."""
    purse = [endowment] * len(support.weights)
    bought: list[int] = []
    for c in support.supported:
        if not support.costs[c] and not any(c in support.rivals[other] for other in bought):
            bought.append(c)
    rest = [c for c in support.supported if support.costs[c]]
    while True:
        rest = [c for c in rest if not any(c in support.rivals[other] for other in bought)]
        rates = [(rate, c) for c in rest if (rate := slow_rate(support, purse, c)) is not None]
        if not rates:
            return bought
        rate, best = min(rates)
        for ballot, units in zip(support.backers[best].tolist(), support.units[best].tolist(), strict=True):
            purse[ballot] -= min(purse[ballot], rate * support.values[best] * units)
        bought.append(best)
        rest.remove(best)


def slow_rate(support: Support, purse: list[Fraction], project: int) -> Fraction | None:
    """Find the rate by sorting supporters by what they hold per unit."""
    supporters = [
        (purse[ballot] / units, units * int(support.weights[ballot]), int(support.weights[ballot]) * purse[ballot])
        for ballot, units in zip(support.backers[project].tolist(), support.units[project].tolist(), strict=True)
    ]
    cost = Fraction(support.costs[project])
    if sum(money for _, _, money in supporters) < cost:
        return None
    carried = sum(shares for _, shares, _ in supporters)
    for most, shares, money in sorted(supporters):
        if cost <= most * carried:
            return cost / carried / support.values[project]
        cost, carried = cost - money, carried - shares
    raise AssertionError("enough money, yet no rate")
