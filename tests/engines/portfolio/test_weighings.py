"""Several weightings side by side: ranks, agreement, what moves, how firmly each stands."""

from fractions import Fraction

import numpy as np
import pytest

from polyphonie.engines.portfolio import CRITERIA, WEIGHTS
from polyphonie.engines.portfolio.model import Contribution, Rated
from polyphonie.engines.portfolio.weighings import compared, compromise, firmness, shares_of, tau


def rated(slug: str, flows: dict[str, float], **more) -> Rated:
    parts = tuple(Contribution(name, 0.0, None, flows.get(name, 0.0)) for name in CRITERIA)
    return Rated(slug, 0, 0.0, 1.0, parts, **more)


THREE = (
    rated("a", {"cost": 1.0, "publics": -1.0}),
    rated("b", {"cost": 0.0, "publics": 0.0}),
    rated("c", {"cost": -1.0, "publics": 1.0}),
    rated("out", {"cost": 9.0}, excluded_by=("budget",)),
)
COST, PUBLICS = {"cost": 1.0}, {"publics": 1.0}


def test_each_weighting_ranks_the_usable_methods_its_own_way():
    found = compared(THREE, {"cost": COST, "publics": PUBLICS})
    assert found.order == {"cost": ("a", "b", "c"), "publics": ("c", "b", "a")}
    assert found.agreement["cost", "publics"] == found.agreement["publics", "cost"] == -1.0
    assert found.movers == (("a", 1, 3), ("c", 1, 3))


def test_scaling_a_weighting_changes_nothing():
    one, other = compared(THREE, {"x": COST}), compared(THREE, {"x": {"cost": 70.0}})
    assert one == other


def test_the_same_weighting_twice_agrees_wholly_and_moves_nothing():
    found = compared(THREE, {"x": WEIGHTS, "y": WEIGHTS})
    assert found.agreement["x", "y"] == pytest.approx(1.0)
    assert found.movers == ()


def test_a_weighting_that_orders_nothing_cannot_be_compared():
    flat = (rated("a", {"cost": 1.0}), rated("b", {"cost": 0.0}))
    assert compared(flat, {"x": COST, "y": PUBLICS}).agreement["x", "y"] is None


def test_no_method_at_all_makes_empty_rankings():
    found = compared(THREE[3:], {"x": COST})
    assert found.order == {"x": ()}


def test_a_compromise_is_the_mean_of_shares():
    found = compromise([COST, {"publics": 30.0}])
    assert (found["cost"], found["publics"], sum(found.values())) == (0.5, 0.5, 1.0)


def test_weights_that_weigh_nothing_weigh_alike():
    assert shares_of({})[0] == float(Fraction(1, len(CRITERIA)))


def test_tau_counts_pairs_as_by_hand():
    # 4 options, one pair swapped of six: (5 - 1) / 6
    assert tau(np.array([4.0, 3, 2, 1]), np.array([3.0, 4, 2, 1])) == pytest.approx(4 / 6)
    # one tie on one side: 5 concordant of sqrt(6 * 5)
    assert tau(np.array([4.0, 3, 2, 1]), np.array([4.0, 4, 2, 1])) == pytest.approx(5 / np.sqrt(30))


def test_firmness_names_the_leader_and_the_change_that_unseats_it():
    found = firmness(THREE, {"cost": 2.0, "publics": 1.0}, 200, 7)
    assert found.leader == "a"
    assert sum(found.first_shares.values()) == pytest.approx(1.0)
    nearest = min(s.change for s in found.smallest if s.change is not None)
    assert nearest == pytest.approx(1 / 3, abs=1e-6)  # a sixth of the weight moved from cost to publics
    assert firmness(THREE[:1], COST, 10, 7) is None
