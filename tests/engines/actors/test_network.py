"""Measures of the network, against their definitions and against networkx."""

import subprocess
import sys
from fractions import Fraction
from itertools import pairwise, permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import measure_network
from polyphonie.engines.actors.network import influence_rank
from tests.engines.actors.games import influences, many, named, shuffles


def network(direct, seeds=(0,)):
    return measure_network(named(direct, np.zeros((len(direct), 0))), seeds=seeds)


def strictly(direct):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(direct)))
    graph.add_weighted_edges_from((i, j, direct[i, j]) for i, j in permutations(range(len(direct)), 2) if direct[i, j])
    return graph


@many
@given(influences())
def test_density_counts_edges(direct):
    found, size = network(direct, seeds=()), len(direct)
    assert found.edges == (direct > 0).sum() == found.out_degree.sum() == found.in_degree.sum()
    assert found.density == pytest.approx(found.edges / (size * (size - 1)))
    assert found.communities is None


@many
@given(influences())
def test_strengths_both_add_up_to_the_total_influence(direct):
    found = network(direct, seeds=())
    assert found.out_strength.sum() == found.in_strength.sum() == direct.sum()


@many
@given(influences(), st.booleans())
def test_reciprocity_is_one_only_if_every_edge_has_its_reverse(direct, mirrored):
    direct = direct + direct.T if mirrored else direct
    direct = np.minimum(direct, 4)
    found, support = network(direct, seeds=()).reciprocity, direct > 0
    if not support.any():
        assert found is None
    else:
        assert (found == 1) == (support == support.T).all()
        assert found == pytest.approx(nx.overall_reciprocity(strictly(direct)))


def betweenness_by_hand(direct):
    """Share of shortest paths through each actor, by trying every path, in exact fractions."""
    size = len(direct)
    through = [Fraction(0)] * size
    for i, j in permutations(range(size), 2):
        others = [c for c in range(size) if c not in (i, j)]
        walks = [(i, *between, j) for k in range(size - 1) for between in permutations(others, k)]
        walks = [walk for walk in walks if all(direct[a, b] for a, b in pairwise(walk))]
        lengths = [sum(Fraction(1, int(direct[a, b])) for a, b in pairwise(walk)) for walk in walks]
        shortest = [walk for walk, length in zip(walks, lengths, strict=True) if length == min(lengths)]
        for c in others:
            if shortest:
                through[c] += Fraction(sum(c in walk for walk in shortest), len(shortest))
    pairs = (size - 1) * (size - 2)
    return [float(share / pairs) if pairs else 0.0 for share in through]


@many
@given(influences(high=4))
def test_betweenness_reads_a_strong_influence_as_a_short_distance(direct):
    np.testing.assert_allclose(network(direct, seeds=()).betweenness, betweenness_by_hand(direct), atol=1e-12)


@many
@given(influences())
def test_page_ranks_add_up_to_one_and_are_those_of_the_reversed_network(direct):
    found = network(direct, seeds=()).pagerank
    assert found.sum() == pytest.approx(1, abs=1e-12)
    expected = nx.pagerank(strictly(direct).reverse(), alpha=0.85, tol=1e-12, max_iter=1000)
    np.testing.assert_allclose(found, [expected[i] for i in range(len(direct))], atol=1e-9)


def test_the_one_who_weighs_on_all_has_the_highest_page_rank():
    direct = np.zeros((4, 4))
    direct[0, 1:] = 2
    assert influence_rank(direct).argmax() == 0


@many
@given(influences())
def test_eigenvector_is_offered_only_when_everyone_can_reach_everyone(direct):
    found = network(direct, seeds=())
    connected = nx.is_strongly_connected(strictly(direct))
    assert (found.eigenvector is not None) == connected
    assert found.why_no_eigenvector == (None if connected else "not-strongly-connected")
    if connected:
        vector = found.eigenvector
        assert vector.sum() == pytest.approx(1)
        assert (vector > 0).all()
        growth = direct @ vector / vector
        np.testing.assert_allclose(growth, growth[0], rtol=1e-6)


@many
@given(influences())
def test_fragile_actors_are_those_whose_absence_cuts_a_part_off(direct):
    graph = strictly(direct).to_undirected()
    parts = nx.number_connected_components(graph)
    cut = []
    for actor in range(len(direct)):
        rest = graph.copy()
        rest.remove_node(actor)
        if nx.number_connected_components(rest) > parts:
            cut.append(actor)
    assert network(direct, seeds=()).fragile == tuple(cut)


@many
@given(influences(), st.data())
def test_relabelling_permutes_all_but_the_groups(direct, data):
    order = data.draw(shuffles(len(direct)))
    one, other = network(direct, seeds=()), network(direct[np.ix_(order, order)], seeds=())
    assert (one.density, one.reciprocity) == (other.density, other.reciprocity)
    for name in ("out_degree", "in_degree", "out_strength", "in_strength", "betweenness", "pagerank"):
        np.testing.assert_allclose(getattr(other, name), getattr(one, name)[order], atol=1e-12)
    assert sorted(order[i] for i in other.fragile) == list(one.fragile)
    if one.eigenvector is not None:
        np.testing.assert_allclose(other.eigenvector, one.eigenvector[order], atol=1e-7)


@many
@given(influences())
def test_groups_share_out_the_actors_and_repeat_with_their_seeds(direct):
    found, again = (network(direct, seeds=(0, 1, 2)).communities for _ in range(2))
    if not direct.any():
        assert found is None
        return
    assert sorted(actor for group in found.groups for actor in group) == list(range(len(direct)))
    assert (found.seeds, found.groups, found.sizes) == ((0, 1, 2), again.groups, again.sizes)
    assert (found.together == again.together).all()
    assert (found.together == found.together.T).all()
    assert (np.diag(found.together) == 1).all()
    assert len(found.groups) == found.sizes[found.modularities.index(max(found.modularities))]


def test_two_separate_pairs_are_two_groups_for_every_seed():
    direct = np.zeros((4, 4))
    direct[0, 1] = direct[1, 0] = direct[2, 3] = 3
    found = network(direct, seeds=range(10)).communities
    assert found.groups == ((0, 1), (2, 3))
    assert set(found.sizes) == {2}
    assert set(found.together.flat) == {0.0, 1.0}


def test_importing_the_engine_does_not_import_networkx():
    code = "import sys, polyphonie.engines.actors; print('networkx' in sys.modules, 'scipy' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=python_path())
    assert found.stdout.split() == ["False", "False"]


def python_path():
    import os

    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
