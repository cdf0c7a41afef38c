"""The quota studio, against brute force."""

from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from polyphonie.engines.sortition import (
    Quota,
    Recruitment,
    UnknownPerson,
    conflict,
    draw_lottery,
    loosened,
    opening_for,
    prices,
    recruitment,
    relaxations,
)
from tests.engines.sortition.cases import small_pools, triangle, two_ages
from tests.engines.sortition.oracle import every_panel

FEW = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])


@st.composite
def shut_pools(draw):
    """Small pools with quotas tightened until no panel exists."""
    pool = draw(small_pools(homes=False))
    quotas = list(pool.quotas)
    for _ in range(2):
        j = draw(st.integers(0, len(quotas) // 2 - 1)) * 2
        low = draw(st.integers(0, pool.seats))
        quotas[j] = replace(quotas[j], low=low, high=low)
        quotas[j + 1] = replace(quotas[j + 1], low=pool.seats - low, high=pool.seats - low)
    pool = replace(pool, quotas=tuple(quotas))
    assume(not every_panel(pool))
    return pool


@FEW
@given(shut_pools())
def test_without_any_one_of_them_the_others_can_be_met(pool: Recruitment):
    held = conflict(pool)
    assert held
    free = {(q.feature, q.value): Quota(q.feature, q.value, 0, pool.seats) for q in pool.quotas}

    def keeping(kept):
        named = {k[:2]: Quota(*k) for k in kept}
        return replace(pool, quotas=tuple(named.get(key, free[key]) for key in free))

    assert not every_panel(keeping(held))
    for one in held:
        assert every_panel(keeping([other for other in held if other != one]))


@FEW
@given(shut_pools())
def test_loosened_so_a_panel_exists_and_no_cheaper_way_does(pool: Recruitment):
    ways = relaxations(pool)
    assert ways
    assert all(every_panel(loosened(pool, way)) for way in ways)
    costs = [way.cost for way in ways]
    assert costs == sorted(costs)
    assert len({frozenset(c.index for c in way.changes) for way in ways}) == len(ways)
    assert costs[0] == cheapest(pool)


def cheapest(pool: Recruitment) -> Fraction:
    """The least cost of any panel of the right size, by listing them all."""
    free = replace(pool, quotas=tuple(replace(q, low=0, high=pool.seats) for q in pool.quotas))
    best = None
    for panel in every_panel(free):
        cost = Fraction(0)
        for q in pool.quotas:
            count = sum(pool.people[i].answers[pool.features.index(q.feature)] == q.value for i in panel)
            cost += max(q.low - count, 0) * (1 + Fraction(2, max(q.low, 1))) + max(count - q.high, 0)
        best = cost if best is None else min(best, cost)
    assert best is not None
    return best


def test_a_feasible_pool_has_no_conflict_and_nothing_to_loosen():
    assert conflict(two_ages()) == ()
    assert [way.changes for way in relaxations(two_ages())] == [()]


def test_homes_alone_may_forbid_every_panel():
    pool = recruitment(["a"], {"x": ["1"], "y": ["1"]}, [Quota("a", "1", 0, 2)], 2, {"x": "h", "y": "h"})
    assert conflict(pool) == ()
    assert relaxations(pool) == ()
    assert opening_for(pool, "x") is None


def test_a_seat_on_a_scarce_quota_has_its_price():
    pool = two_ages(young=2, old=8, seats=4, low=2, high=2)
    dear = prices(replace(pool, quotas=(Quota("age", "young", 2, 2), Quota("age", "old", 0, 4))))
    assert all(p.after >= p.before for p in dear)
    assert [(p.quota.value, p.side) for p in dear] == [("young", "low")]
    assert (float(dear[0].before), float(dear[0].after)) == pytest.approx((2 / 8, 3 / 8))


def test_prices_are_solved_again():
    pool = two_ages(young=6, old=2, seats=3, low=1, high=1)
    for price, side in product(prices(pool), ("low", "high")):
        if price.side == side:
            bound = {"low": {"low": price.quota.low - 1}, "high": {"high": price.quota.high + 1}}[side]
            wide = replace(pool, quotas=tuple(replace(q, **bound) if q == price.quota else q for q in pool.quotas))
            assert float(price.after) == pytest.approx(float(draw_lottery(wide).lowest), abs=1e-4)


def test_prices_need_a_panel():
    pool = recruitment(
        ["a", "b"],
        {"x": ["1", "1"], "y": ["2", "2"], "z": ["2", "2"]},
        [Quota("a", "1", 1, 1), Quota("a", "2", 0, 1), Quota("b", "1", 0, 0), Quota("b", "2", 0, 2)],
        2,
    )
    assert prices(pool) == ()


def test_who_is_kept_out_is_named_with_the_cheapest_way_in():
    pool = recruitment(["a"], {"x": ["1"], "y": ["2"], "z": ["2"]}, [Quota("a", "1", 0, 0), Quota("a", "2", 0, 2)], 1)
    lottery = draw_lottery(pool)
    assert lottery.uncoverable == ("x",)
    way = opening_for(pool, "x")
    assert way is not None
    assert [(c.quota.value, c.high) for c in way.changes] == [("1", 1)]
    assert draw_lottery(loosened(pool, way)).uncoverable == ()
    with pytest.raises(UnknownPerson):
        opening_for(pool, "nobody")


def test_the_triangle_needs_nothing():
    assert opening_for(triangle()[0], "p0") is not None
