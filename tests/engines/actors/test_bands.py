"""Bands of games with unanswered cells: exact where they say so, indicative and repeatable elsewhere."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import BadSetting, analyse_game, fill_bands
from tests.engines.actors.games import fill, games, holed_games, illustrative, many, named, tables

EXACT = ("mdii", "influence", "dependence", "convergence", "divergence")
EXACT += ("objective_for", "objective_against", "actor_mobilisation")


def figure(analysis, name):
    holder = analysis.influences if name in ("mdii", "influence", "dependence") else analysis.at_order(2)
    return getattr(holder, name)


@many
@given(holed_games(), st.data())
def test_no_answer_takes_a_figure_outside_its_exact_band(game, data):
    bands = fill_bands(game, 0, draws=0)
    size = len(game.actors)
    answers = (
        data.draw(tables(size, size, tuple(range(5)))),
        data.draw(tables(*game.positions.shape, tuple(range(-4, 5)))),
    )
    analysis = analyse_game(fill(game, *answers))
    for name in EXACT:
        band, found = getattr(bands, name), figure(analysis, name)
        assert band.exact
        assert (band.low <= found + 1e-12).all()
        assert (found <= band.high + 1e-12).all()


@many
@given(holed_games())
def test_bounds_of_influences_are_reached_by_the_emptiest_and_the_fullest_game(game):
    bands = fill_bands(game, 0, draws=0)
    emptiest = analyse_game(fill(game, 0, 0)).influences
    fullest = analyse_game(fill(game, 4, 4)).influences
    for name in ("mdii", "influence", "dependence"):
        assert (getattr(bands, name).low == getattr(emptiest, name)).all()
        assert (getattr(bands, name).high == getattr(fullest, name)).all()


def test_bounds_of_alliances_are_reached_by_some_answer():
    none = float("nan")
    game = named(np.zeros((3, 3)), [[3, none], [none, none], [-2, 1]])
    bands = fill_bands(game, 0, draws=0)
    filled = []
    for answers in product(range(-4, 5), repeat=3):
        table = [[0, answers[0]], [answers[1], answers[2]], [0, 0]]
        filled.append(analyse_game(fill(game, 0, table)))
    for name in EXACT[3:]:
        found = np.array([figure(analysis, name) for analysis in filled])
        np.testing.assert_allclose(getattr(bands, name).low, found.min(axis=0), atol=1e-12)
        np.testing.assert_allclose(getattr(bands, name).high, found.max(axis=0), atol=1e-12)


@many
@given(games(high=4))
def test_a_complete_game_has_bands_of_no_width(game):
    bands, analysis = fill_bands(game, 0), analyse_game(game)
    assert (bands.unanswered, bands.draws) == (0, 0)
    for name in EXACT:
        assert (getattr(bands, name).low == getattr(bands, name).high).all()
        np.testing.assert_allclose(getattr(bands, name).low, figure(analysis, name), atol=1e-12)
    if analysis.power.star is None:
        assert bands.star is None
    else:
        assert bands.star.exact
        assert (bands.star.low == analysis.power.star).all()
        assert (bands.star.high == analysis.power.star).all()


@many
@given(holed_games(), st.integers(0, 5))
def test_the_same_seed_gives_the_same_indicative_band(game, seed):
    one = fill_bands(game, seed, draws=5)
    other = fill_bands(game, np.random.default_rng(seed), draws=5)
    assert (one.seed, other.seed) == (seed, None)
    assert one.without_star == other.without_star
    assert (one.star is None) == (other.star is None)
    if one.star is not None:
        assert (one.star.low == other.star.low).all()
        assert (one.star.high == other.star.high).all()
        assert (one.star.low <= one.star.high).all()


def test_a_band_of_relations_of_force_is_indicative_and_holds_the_fillings_tried():
    game = illustrative()[1]
    direct = game.influence.copy()
    direct[0, 1] = np.nan
    bands = fill_bands(named(direct, game.positions), 7, draws=50)
    assert not bands.star.exact
    assert (bands.unanswered, bands.draws, bands.seed) == (1, 50, 7)
    for answer in range(5):
        direct[0, 1] = answer
        star = analyse_game(named(direct, game.positions)).power.star
        assert (bands.star.low <= star + 1e-12).all()
        assert (star <= bands.star.high + 1e-12).all()


def test_games_without_relations_of_force_are_counted():
    bands = fill_bands(named([[0, np.nan], [0, 0]], [[0], [0]]), 0, draws=0)
    assert bands.without_star == 1
    assert bands.star is not None
    nothing = fill_bands(named([[0, 0], [0, 0]], [[0], [0]]), 0)
    assert nothing.star is None


def test_a_negative_number_of_draws_is_refused():
    with pytest.raises(BadSetting):
        fill_bands(illustrative()[1], 0, draws=-1)
