"""Games of actors to test with: the invented case, and random ones."""

import json
from functools import cache
from pathlib import Path

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st

from polyphonie.engines.actors import ActorGame, actor_game

GOLDEN = Path(__file__).parents[2] / "golden" / "actors" / "illustrative_5x4.json"

many = settings(max_examples=200, deadline=None)


def illustrative():
    """The invented case: five actors, four objectives, and every matrix that comes out of it."""
    case = json.loads(GOLDEN.read_text(encoding="utf-8"))
    return case, actor_game(case["actors"], case["objectives"], case["MDI"], case["MAO2"])


def named(influence, positions):
    """A game whose actors are a0, a1... and whose objectives are o0, o1..."""
    actors = tuple(f"a{i}" for i in range(len(influence)))
    objectives = tuple(f"o{o}" for o in range(np.shape(positions)[1]))
    return ActorGame(actors, objectives, influence, positions)


SIDES = (0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0)


@cache
def drawn(length):
    """A string of bytes, one for each cell: quick to draw, and it still shrinks towards the first of the values."""
    return st.binary(min_size=length, max_size=length)


def table(cells, rows, columns, values):
    """A table of the given values from a string of bytes, which may be too long."""
    indices = np.frombuffer(cells, np.uint8)[: rows * columns] % len(values)
    return np.array(values)[indices].reshape(rows, columns)


@cache
def tables(rows, columns, values):
    """Tables of the given values."""
    return drawn(rows * columns).map(lambda cells: table(cells, rows, columns, values))


@cache
def influences(top=4, low=2, high=6):
    """Direct influences: whole numbers, diagonal 0, half or nearly all of them 0."""

    def build(size, nothing, cells):
        direct = table(cells, size, size, (0.0,) * nothing + tuple(float(value) for value in range(1, top + 1)))
        np.fill_diagonal(direct, 0.0)
        return direct

    return st.builds(build, st.integers(low, high), st.sampled_from([1, top, 5 * top]), drawn(high * high))


@cache
def stances(high=6, most=5):
    """Positions of two actors or more on up to `most` objectives."""
    sizes = st.integers(2, high), st.integers(0, most), drawn(high * most)
    return st.builds(lambda rows, columns, cells: table(cells, rows, columns, SIDES), *sizes)


@cache
def games(low=2, high=6, most=5):
    """Complete games."""

    def build(direct, columns, cells):
        return named(direct, table(cells, len(direct), columns, SIDES))

    return st.builds(build, influences(low=low, high=high), st.integers(0, most), drawn(high * most))


@cache
def holed_games(high=4, most=5):
    """Games where some cells were not answered."""

    def build(game, cells):
        size, columns = game.positions.shape
        holes = table(cells, size, size + columns, (False, False, True))
        direct = np.where(holes[:, :size], np.nan, game.influence)
        return named(direct, np.where(holes[:, size:], np.nan, game.positions))

    return st.builds(build, games(high=high, most=most), drawn(high * (high + most)))


@cache
def shuffles(size):
    """Orders of `size` things."""
    return st.permutations(range(size)).map(np.array)


def fill(game, influence, positions):
    """Answer every unanswered cell with the cell at its place in other tables (or with one value)."""
    return named(
        np.where(np.isnan(game.influence), influence, game.influence),
        np.where(np.isnan(game.positions), positions, game.positions),
    )
