"""Approval, points and quadratic votes."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import (
    NoBallots,
    OutOfRange,
    WrongShape,
    count_approvals,
    count_points,
    count_quadratic,
)

TABLES = st.integers(1, 4).flatmap(
    lambda m: st.lists(st.lists(st.integers(0, 1), min_size=m, max_size=m), min_size=1, max_size=8)
)


@given(TABLES, st.randoms())
def test_order_of_ballots_and_of_options_indifferent(rows, chance):
    names = "abcd"[: len(rows[0])]
    order = list(range(len(names)))
    chance.shuffle(order)
    turned = [[row[i] for i in order] for row in rows]
    chance.shuffle(turned)
    for rule in (count_approvals, lambda o, b: count_points(o, b, 2), lambda o, b: count_quadratic(o, b, 2)):
        one, two = rule(names, np.array(rows)), rule([names[i] for i in order], np.array(turned))
        assert [set(group) for group in one.ranking] == [set(group) for group in two.ranking]


@given(TABLES)
def test_one_more_approval_never_harms(rows):
    names, table = "abcd"[: len(rows[0])], np.array(rows)
    winner = names.index(count_approvals(names, table).winners[0])
    more = table.copy()
    more[0, winner] = 1
    assert names[winner] in count_approvals(names, more).winners


def test_approvals_are_counted_on_valid_ballots():
    ballots = np.array([[1, 0, 0], [1, 1, 0], [1, 1, 1], [0, 0, 0]])
    found = count_approvals("abc", ballots, most=2)
    assert (found.approvals, found.valid, found.blank, found.invalid) == ((2, 1, 0), 2, 1, (2,))
    assert found.shares == (1, Fraction(1, 2), 0)
    assert count_approvals("abc", ballots, counts_blank=True).shares[0] == Fraction(3, 4)
    assert count_approvals("abc", ballots[3:]).shares == (0, 0, 0)
    assert count_approvals("abc", ballots[3:]).ties[0].options == ("a", "b", "c")


def test_points_beyond_what_a_ballot_has_make_it_invalid():
    found = count_points("ab", np.array([[3, 0], [1, 2], [4, 0], [0, 0], [2, 1]]), 3, 2)
    assert (found.totals, found.supporters, found.invalid, found.blank) == ((3, 3), (2, 2), (0, 2), 1)
    assert count_points("ab", np.array([[3, 0]]), 3).totals == (3, 0)


def test_a_quadratic_vote_costs_its_square():
    found = count_quadratic("ab", np.array([[3, 0], [2, 2], [-3, 0], [9, 0], [3, 1]]), 9)
    assert (found.totals, found.supporters, found.valid, found.invalid) == ((2, 2), (2, 1), 3, (3, 4))


def test_what_cannot_be_counted_is_refused():
    with pytest.raises(NoBallots):
        count_approvals("a", np.zeros((0, 1), dtype=int))
    with pytest.raises(OutOfRange):
        count_approvals("a", np.array([[2]]))
    with pytest.raises(OutOfRange):
        count_points("a", np.array([[-1]]), 3)
    with pytest.raises(WrongShape):
        count_quadratic("ab", np.array([[1]]), 3)
