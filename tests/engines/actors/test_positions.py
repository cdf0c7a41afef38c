"""Invariants of convergences, divergences and ambivalence."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import analyse_game
from polyphonie.engines.actors.positions import alliances, ambivalence, convergences
from tests.engines.actors.games import games, many, named, stances

positions_of_some = stances()


@many
@given(positions_of_some)
def test_convergences_are_symmetric_with_a_zero_diagonal_and_never_negative(positions):
    for found in convergences(positions):
        assert (found == found.T).all()
        assert (np.diag(found) == 0).all()
        assert (found >= 0).all()


@many
@given(positions_of_some)
def test_at_order_one_they_count_the_objectives_on_which_both_take_a_side(positions):
    met, opposed = convergences(np.sign(positions))
    for i, mine in enumerate(positions):
        for j, theirs in enumerate(positions):
            if i != j:
                assert met[i, j] + opposed[i, j] == ((mine != 0) & (theirs != 0)).sum()
                assert met[i, j] == (mine * theirs > 0).sum()


@many
@given(positions_of_some)
def test_ambivalence_is_a_share(positions):
    found = ambivalence(*convergences(positions))
    assert ((found >= 0) & (found <= 1)).all()


@many
@given(positions_of_some, st.data())
def test_flipping_an_objective_for_all_swaps_its_for_and_against_only(positions, data):
    flip = np.ones(positions.shape[1])
    if flip.size:
        flip[data.draw(st.integers(0, flip.size - 1))] = -1
    one, other = alliances(2, positions), alliances(2, positions * flip)
    for name in ("convergence", "divergence", "ambivalence"):
        np.testing.assert_allclose(getattr(other, name), getattr(one, name), atol=1e-12)
    swapped = np.where(flip < 0, one.objective_against, one.objective_for)
    assert (other.objective_for == swapped).all()
    assert (other.objective_balance == one.objective_balance * flip).all()


@many
@given(positions_of_some, st.data())
def test_an_actor_without_positions_contributes_nothing(positions, data):
    silent = data.draw(st.integers(0, len(positions) - 1))
    without = positions.copy()
    without[silent] = 0
    others = [i for i in range(len(positions)) if i != silent]
    for full, less in zip(convergences(positions), convergences(without), strict=True):
        assert (less[silent] == 0).all()
        assert (less[np.ix_(others, others)] == full[np.ix_(others, others)]).all()
    assert ambivalence(*convergences(without))[silent] == 0


@many
@given(positions_of_some, st.sampled_from([0.1, 0.5, 3.0]))
def test_scaling_positions_scales_convergences(positions, scale):
    for one, other in zip(convergences(positions), convergences(scale * positions), strict=True):
        np.testing.assert_allclose(other, scale * one, atol=1e-12)


@many
@given(positions_of_some)
def test_doubling_every_objective_doubles_convergences(positions):
    for one, other in zip(convergences(positions), convergences(np.hstack([positions, positions])), strict=True):
        assert (other == 2 * one).all()


@many
@given(positions_of_some)
def test_when_all_relations_of_force_are_equal_order_three_is_order_two(positions):
    equal = np.ones((len(positions), len(positions))) - np.eye(len(positions))
    analysis = analyse_game(named(equal, positions))
    for name in ("positions", "convergence", "divergence", "objective_net", "ambivalence", "objective_against"):
        np.testing.assert_allclose(getattr(analysis.at_order(3), name), getattr(analysis.at_order(2), name), atol=1e-12)


@many
@given(games())
def test_mobilisation_adds_up_both_ways(game):
    for one in analyse_game(game).alliances:
        assert np.isclose(one.actor_mobilisation.sum(), one.objective_mobilisation.sum())
        np.testing.assert_allclose(one.objective_for + one.objective_against, one.objective_mobilisation, atol=1e-12)
        assert not np.signbit(one.positions[one.positions == 0]).any()
