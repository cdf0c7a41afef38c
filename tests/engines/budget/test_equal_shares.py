"""Equal Shares: against an oracle in fractions, and by hand."""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import Settings, allocate, read_support, share_equally
from polyphonie.engines.budget.purses import Purses
from tests.engines.budget.votes import slow_equal_shares, vote, votes


def satisfactions(cast):
    return {"approval": ("cost", "cardinality"), "ordinal": ("cost", "borda"), "cumulative": ("points", "cost_points")}[
        cast.kind
    ]


@given(votes(), st.integers(0, 1), st.fractions(0, 20, max_denominator=12))
def test_same_as_fractions(cast, which, endowment):
    support = read_support(cast, satisfactions(cast)[which])
    run = share_equally(support, endowment)
    assert list(run.bought) == slow_equal_shares(support, endowment)
    assert run.spent == sum(cast.projects[c].cost for c in run.bought)


@given(votes())
def test_rates_never_fall(cast):
    run = share_equally(read_support(cast, "cost"), Fraction(cast.budget, cast.voters))
    rates = [r.rate for r in run.rounds]
    assert rates == sorted(rates)


@given(votes())
def test_payments_cover_the_cost(cast):
    support = read_support(cast, "cost")
    run = share_equally(support, Fraction(cast.budget, cast.voters))
    everybody = np.arange(len(support.weights))
    held = run.purses.all_held(everybody)
    assert held + run.spent == Fraction(cast.budget, cast.voters) * int(support.weights.sum())


@given(votes())
def test_nothing_left_is_affordable(cast):
    support = read_support(cast, "cost")
    run = share_equally(support, Fraction(cast.budget, cast.voters))
    for c in support.supported:
        gone = {*run.bought, *support.barred(run.bought)}
        assert c in gone or run.purses.all_held(support.backers[c]) < support.costs[c]


def test_by_hand():
    # 4 voters hold 25 each. a (40): 20 each from 1, 2. b (30): 10 each from 2, 3, 4, but 2 holds only 5: 12.50.
    cast = vote([40, 30, 60], 100, [[0], [0, 1], [1], [1, 2]])
    found = allocate(cast, Settings(satisfaction="cardinality"))
    assert [cast.ids[c] for c in found.funded] == ["b", "a"]
    first, second = found.rounds
    assert (first.price, first.supporters, first.full_payers) == (10, 3, 3)
    assert (second.price, second.full_payers) == (25, 1)
    (lost,) = found.losses
    assert (lost.reason, lost.money, lost.missing, lost.lacking) == ("short", 15, 45, 30)


def test_poor_give_all_that_they_have():
    # 4 voters hold 20 each; a takes 10 from three of them, so that b (25) gets 10 from the first and 15 from the last
    first, second = allocate(vote([30, 25], 80, [[0, 1], [0], [0], [1]]), Settings()).rounds
    assert (first.price, first.full_payers) == (10, 3)
    assert (second.price, second.supporters, second.full_payers) == (15, 2, 1)


def test_effective_support_is_the_number_of_supporters_when_nobody_is_poor():
    cast = vote([10], 100, [[0], [0], []])
    (only,) = allocate(cast, Settings()).rounds
    assert only.effective_support == 2
    free = allocate(vote([0], 1, [[0]]), Settings()).rounds[0]
    assert free.effective_support is None


def test_a_tie_is_told_and_the_declared_order_decides():
    cast = vote([10, 10, 10], 20, [[0, 1], [0, 1], [2]])
    assert allocate(cast, Settings()).ties[0].level_with == (1,)
    assert allocate(cast, Settings(), order=(1, 2, 0)).funded[0] == 1


def test_a_voter_who_pays_exactly_everything_is_not_poor():
    cast = vote([20, 10], 20, [[0], [0, 1]])
    found = allocate(cast, Settings())
    assert found.funded == (0,)
    assert found.rounds[0].full_payers == 2


def test_purses_stay_exact_when_floats_cannot_separate():
    tiny = Fraction(1, 10**30)
    support = read_support(vote([3, 3], 9, [[0], [1], [0, 1]]), "cost")
    assert share_equally(support, Fraction(3, 2) - tiny).bought == ()
    assert share_equally(support, Fraction(3, 2)).bought == (0,)


def test_held_counts_nothing_of_who_was_left_with_nothing():
    support = read_support(vote([3], 9, [[0], [0]]), "cost")
    purses = Purses(support, Fraction(2))
    rest, shares, poor = purses.price(0, *purses.bounds(0))
    assert purses.pay(0, rest, shares, poor) == Fraction(3, 2)
    assert purses.all_held(np.array([0])) == 1
    assert purses.price(0, 0.0, float("inf")) is None
    assert purses.bounds(0) == (float("inf"), float("inf"))


def test_stops_when_told_to():
    support = read_support(vote([10, 10], 40, [[0, 1], [0, 1]]), "cost")
    assert share_equally(support, Fraction(20), most=5).bought == (0,)


def test_many_rounds():
    cast = vote([1] * 20, 40, [list(range(20)), list(range(0, 20, 2))])
    assert len(share_equally(read_support(cast, "cost"), Fraction(20)).bought) == 20


def test_short_by_less_than_a_float_can_tell():
    tiny = Fraction(1, 10**30)
    support = read_support(vote([3], 4, [{0: 2}, {0: 1}], kind="cumulative"), "points")
    (only,) = share_equally(support, 2 - tiny).rounds
    assert (only.price, only.full_payers) == (1 + tiny, 1)


def test_floats_that_say_too_little_are_not_believed():
    support = read_support(vote([3], 4, [[0], [0]]), "cost")
    purses = Purses(support, Fraction(3, 2))
    purses.money *= 1 - 2.0**-53
    low, high = purses.bounds(0)
    assert (low <= 1.5, high) == (True, float("inf"))
    rest, shares, poor = purses.price(0, low, high)
    assert (Fraction(rest, shares * purses.common), poor.any()) == (Fraction(3, 2), False)
