"""Games of actors to test with: the invented case, and random ones."""

import json
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


def tables(rows, columns, values):
    """Tables of the given values, drawn as one string of bytes, which is quick and still shrinks to the first value."""
    known = np.array(values)
    cells = st.binary(min_size=rows * columns, max_size=rows * columns)
    return cells.map(lambda drawn: known[np.frombuffer(drawn, np.uint8) % len(known)].reshape(rows, columns))


@st.composite
def influences(draw, top=4, low=2, high=6):
    """Direct influences: whole numbers, diagonal 0, half or nearly all of them 0."""
    size = draw(st.integers(low, high))
    nothing = draw(st.sampled_from([1, top, 5 * top]))
    direct = draw(tables(size, size, [0.0] * nothing + [float(value) for value in range(1, top + 1)]))
    np.fill_diagonal(direct, 0.0)
    return direct


def stances(size, most=5):
    """Positions of `size` actors on up to `most` objectives."""
    return st.integers(0, most).flatmap(lambda m: tables(size, m, [0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0]))


@st.composite
def games(draw, low=2, high=6):
    """Complete games."""
    direct = draw(influences(low=low, high=high))
    return named(direct, draw(stances(len(direct))))


@st.composite
def holed_games(draw, high=4):
    """Games where some cells were not answered."""
    game = draw(games(high=high))
    direct, positions = game.influence.copy(), game.positions.copy()
    direct[draw(tables(*direct.shape, [False, True]))] = np.nan
    positions[draw(tables(*positions.shape, [False, False, True]))] = np.nan
    return named(direct, positions)


def shuffles(size):
    """Orders of `size` things."""
    return st.permutations(range(size)).map(np.array)


def fill(game, influence, positions):
    """Answer every unanswered cell with the cell at its place in other tables (or with one value)."""
    return named(
        np.where(np.isnan(game.influence), influence, game.influence),
        np.where(np.isnan(game.positions), positions, game.positions),
    )
