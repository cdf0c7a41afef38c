"""Net flows: invariants, and agreement with another implementation."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from polyphonie.engines.portfolio.promethee import net_flows, ranks, scores

CELLS = st.floats(0, 1, allow_nan=False).map(lambda x: round(x, 3))


@st.composite
def fits(draw, holes=True, least=1, most=8):
    """Tables of fits, with unknown cells or not."""
    shape = (draw(st.integers(least, most)), draw(st.integers(1, 5)))
    cells = CELLS | st.just(np.nan) if holes else CELLS
    return draw(arrays(float, shape, elements=cells))


def weights_for(table):
    """Weights that differ, of sum 1."""
    raw = np.arange(1.0, table.shape[1] + 1)
    return raw / raw.sum()


@given(fits())
def test_each_column_sums_to_nothing(table):
    assert np.allclose(net_flows(table).sum(axis=0), 0, atol=1e-12)


@given(fits())
def test_flows_lie_between_minus_one_and_one(table):
    assert np.all(np.abs(net_flows(table)) <= 1)


@given(fits())
def test_contributions_add_up_to_the_score(table):
    flows, weights = net_flows(table), weights_for(table)
    assert np.allclose((flows * weights).sum(axis=1), scores(flows, weights), rtol=0, atol=1e-12)


@given(fits(holes=False, least=2))
def test_dominance_is_never_reversed(table):
    flows = scores(net_flows(table), weights_for(table))
    for a in range(len(table)):
        for b in range(len(table)):
            if np.all(table[a] >= table[b]):
                assert flows[a] >= flows[b] - 1e-12


@given(fits(), st.randoms(use_true_random=False))
def test_permuting_the_methods_permutes_the_flows(table, chance):
    order = list(range(len(table)))
    chance.shuffle(order)
    assert np.allclose(net_flows(table[order]), net_flows(table)[order], rtol=0, atol=1e-12)


@given(fits(), CELLS)
def test_a_constant_criterion_contributes_nothing(table, value):
    table[:, 0] = value
    assert np.all(net_flows(table)[:, 0] == 0)


@given(fits(least=2))
def test_an_unknown_value_neither_prefers_nor_is_preferred(table):
    table[0, 0] = np.nan
    flows = net_flows(table)
    assert flows[0, 0] == 0
    rest = net_flows(table[1:])[:, 0] * max(0, len(table) - 2) / (len(table) - 1)
    assert np.allclose(flows[1:, 0], rest, rtol=0, atol=1e-12)


@given(fits(least=3))
def test_without_one_method_the_flows_follow_from_the_pairs(table):
    n, flows = len(table), net_flows(table)
    pairs = np.array([net_flows(table[[a, n - 1]])[0] for a in range(n - 1)])
    assert np.allclose(net_flows(table[:-1]), ((n - 1) * flows[:-1] - pairs) / (n - 2), atol=1e-12)


def test_alone_or_absent_a_method_has_no_flow():
    assert net_flows(np.array([[0.3, np.nan]])).tolist() == [[0, 0]]
    assert net_flows(np.zeros((0, 3))).shape == (0, 3)


@pytest.mark.parametrize(("q", "p"), [(0.05, 0.5), (0.0, 1.0), (0.1, 0.2)])
@pytest.mark.parametrize("seed", range(12))
def test_another_implementation_finds_the_same(seed, q, p):
    from pymcdm.methods import PROMETHEE_II

    chance = np.random.default_rng(seed)
    table = chance.random((2 + seed * 9, 3 + seed))
    weights = chance.dirichlet(np.ones(table.shape[1]))
    other = PROMETHEE_II("vshape_2", p=[p] * len(weights), q=[q] * len(weights))
    theirs = other(table, weights, np.ones(len(weights), dtype=int), validation=False)
    assert np.allclose(scores(net_flows(table, q, p), weights), theirs, rtol=0, atol=1e-9)


def test_ranks_are_those_of_a_competition():
    assert ranks(np.array([0.1, 0.5, 0.5 - 1e-15, -1.0])).tolist() == [3, 1, 1, 4]


@given(arrays(float, st.integers(1, 8), elements=CELLS))
def test_a_rank_counts_those_who_do_better(values):
    assume(len(values))
    found = ranks(values)
    assert found.min() == 1
    for value, rank in zip(values, found, strict=True):
        assert rank == 1 + sum(other > value + 5e-13 for other in values)
