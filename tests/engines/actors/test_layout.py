"""Where actors are drawn: always the same, inside the square, allies nearer than opponents."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import analyse_game, draw_positions, stress
from tests.engines.actors.games import games, illustrative, many


@many
@given(games(), st.integers(0, 9))
def test_places_are_inside_the_square_and_repeat_with_the_seed(game, seed):
    net = analyse_game(game).at_order(2).net
    one, other = draw_positions(net, seed, rounds=30), draw_positions(net, seed, rounds=30)
    assert one.shape == (len(game.actors), 2)
    assert ((one >= 0) & (one <= 1)).all()
    assert (one == other).all()
    with pytest.raises(ValueError, match="read-only"):
        one[0, 0] = 0


@many
@given(games(low=3), st.integers(0, 9))
def test_adjusting_never_makes_the_drawing_worse(game, seed):
    net = analyse_game(game).at_order(2).net
    start, end = (stress(draw_positions(net, seed, rounds=rounds), net) for rounds in (0, 60))
    assert end <= start + 1e-9


def test_allies_are_nearer_than_opponents():
    net = analyse_game(illustrative()[1]).at_order(2).net
    places = draw_positions(net, 0)
    gap = np.sqrt(((places[:, None] - places[None]) ** 2).sum(axis=2))
    assert gap[1, 3] < gap[1, 2]
    assert gap[0, 3] < gap[2, 3]


def test_without_positions_actors_are_spread_out_and_two_are_at_opposite_ends():
    places = draw_positions(np.zeros((4, 4)), 0)
    gap = np.sqrt(((places[:, None] - places[None]) ** 2).sum(axis=2))
    assert gap[~np.eye(4, dtype=bool)].min() > 0.5
    two = draw_positions(np.zeros((2, 2)), 3)
    assert np.abs(two[0] - two[1]).max() == pytest.approx(1)


def test_one_actor_alone_is_in_the_middle():
    assert draw_positions(np.zeros((1, 1)), 0).tolist() == [[0.5, 0.5]]
    assert stress(np.full((2, 2), 0.5), np.zeros((2, 2))) == 1.0
