"""How firmly a ranking stands: intervals, smallest changes and shares, each checked by brute force."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from polyphonie.engines.portfolio.stability import first_shares, intervals, smallest_change, weightings

SEEDS = range(25)


def drawn(seed, count=6, criteria=4):
    """Random flows (columns of sum 0) and weights of sum 1, the leader first."""
    chance = np.random.default_rng(seed)
    flows = chance.uniform(-1, 1, (count, criteria))
    flows -= flows.mean(axis=0)
    weights = chance.dirichlet(np.ones(criteria))
    flows = flows[np.argsort(-(flows @ weights))]
    return flows, weights, [f"c{k}" for k in range(criteria)], [f"m{i}" for i in range(count)]


def moved(weights, k, value):
    """The weights with one of them set, the others in proportion."""
    others = np.delete(weights, k)
    return np.insert(others * (1 - value) / others.sum(), k, value)


@pytest.mark.parametrize("seed", SEEDS)
def test_scanning_the_weights_finds_the_same_interval(seed):
    flows, weights, criteria, slugs = drawn(seed)
    for k, found in enumerate(intervals(flows, weights, criteria, slugs)):
        assert found.criterion == criteria[k]
        assert found.low <= found.weight <= found.high
        for value in np.linspace(0, 1, 401):
            order = flows @ moved(weights, k, value)
            if found.low + 1e-6 < value < found.high - 1e-6:
                assert order.argmax() == 0
            elif value < found.low - 1e-6 or value > found.high + 1e-6:
                assert order.argmax() != 0


@pytest.mark.parametrize("seed", SEEDS)
def test_at_the_end_of_an_interval_the_rival_ties(seed):
    flows, weights, criteria, slugs = drawn(seed)
    for k, found in enumerate(intervals(flows, weights, criteria, slugs)):
        for end, rival, limit in ((found.low, found.rival_low, 0.0), (found.high, found.rival_high, 1.0)):
            assert (rival is None) == (end == limit)
            if rival is not None:
                order = flows @ moved(weights, k, end)
                assert order[slugs.index(rival)] == pytest.approx(order[0], abs=1e-9)
                assert order.max() == pytest.approx(order[0], abs=1e-9)


def test_a_single_criterion_leaves_nothing_to_move():
    found = intervals(np.array([[0.5], [-0.5]]), np.array([1.0]), ["only"], ["a", "b"])
    assert (found[0].low, found[0].high) == (0.0, 1.0)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_smallest_change_puts_the_rival_first(seed):
    flows, weights, criteria, slugs = drawn(seed)
    for rival in range(1, 4):
        found = smallest_change(flows, weights, criteria, slugs, rival)
        assert found.method == slugs[rival]
        if found.change is None:
            continue
        after = np.array([found.weights.get(name, before) for name, before in zip(criteria, weights, strict=True)])
        assert after.min() >= -1e-12
        assert after.sum() == pytest.approx(1, abs=1e-8)
        assert np.abs(after - weights).sum() == pytest.approx(found.change, abs=1e-8)
        order = flows @ after
        assert order[rival] >= order.max() - 1e-9


@pytest.mark.parametrize("seed", SEEDS[:10])
def test_no_sampled_weighting_is_nearer_or_possible_where_none_is(seed):
    flows, weights, criteria, slugs = drawn(seed)
    near = np.abs(weights + np.random.default_rng(seed).normal(0, 0.1, (4000, len(weights))))
    samples = np.vstack([weightings(4000, len(weights), seed), near / near.sum(axis=1, keepdims=True)])
    first = (samples @ flows.T).argmax(axis=1)
    for rival in range(1, 4):
        found = smallest_change(flows, weights, criteria, slugs, rival)
        reached = samples[first == rival]
        if found.change is None:
            assert not len(reached)
        elif len(reached):
            assert np.abs(reached - weights).sum(axis=1).min() >= found.change - 1e-9


def test_no_weighting_puts_a_dominated_rival_first():
    flows = np.array([[0.5, 0.5], [-0.5, -0.5]])
    found = smallest_change(flows, np.array([0.5, 0.5]), ["a", "b"], ["x", "y"], 1)
    assert found.change is None
    assert found.weights == {}


@given(arrays(float, st.tuples(st.integers(1, 12), st.integers(1, 6)), elements=st.sampled_from((0.0, 0.5, 1.0))))
def test_the_shares_of_first_places_sum_to_one(values):
    shares = first_shares(values)
    assert shares.sum() == pytest.approx(1)
    assert np.all(shares >= 0)


def test_ties_are_split():
    assert first_shares(np.array([[1.0, 1.0, 0.0], [0.0, 2.0, 1.0]])).tolist() == [0.25, 0.75, 0.0]


def test_weightings_repeat_and_lie_on_the_simplex():
    drawn_once, again = weightings(50, 7, 3), weightings(50, 7, 3)
    assert np.array_equal(drawn_once, again)
    assert not np.array_equal(drawn_once, weightings(50, 7, 4))
    assert np.allclose(drawn_once.sum(axis=1), 1)
    assert drawn_once.min() >= 0
    assert weightings(20_000, 3, 0).mean(axis=0) == pytest.approx(1 / 3, abs=0.01)
