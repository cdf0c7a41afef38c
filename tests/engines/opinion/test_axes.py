"""Axes against a dense decomposition, and their signs."""

import numpy as np
import pytest
from scipy import sparse

from polyphonie.engines.opinion import find_axes
from polyphonie.engines.opinion.positions import find_frame, place_people
from tests.engines.opinion.rooms import room


@pytest.mark.parametrize(("people", "statements"), [(30, 12), (9, 40), (1, 5), (40, 1), (200, 60)])
def test_axes_are_those_of_a_dense_decomposition(people: int, statements: int):
    chance = np.random.default_rng(people)
    dense = chance.normal(size=(people, statements)) * (chance.random((people, statements)) < 0.6)
    found = find_axes(sparse.csr_array(dense), 3)
    _, sizes, directions = np.linalg.svd(dense)
    count = found.directions.shape[1]
    assert count == min(3, np.linalg.matrix_rank(dense))
    assert np.abs((found.directions * directions[:count].T).sum(axis=0)) == pytest.approx(np.ones(count))
    assert found.shares == pytest.approx(sizes[:count] ** 2 / (sizes**2).sum())


def test_the_largest_loading_is_positive_and_directions_are_unit():
    found = find_axes(room(80, 30, 3)[0].matrix(), 4)
    places = np.abs(found.directions).argmax(axis=0)
    assert (found.directions[places, np.arange(4)] > 0).all()
    assert (found.directions**2).sum(axis=0) == pytest.approx(np.ones(4))


def test_nothing_has_no_axis():
    assert find_axes(sparse.csr_array((5, 4)), 2).directions.shape == (4, 0)


def test_equal_axes_are_all_found():
    found = find_axes(sparse.csr_array(np.kron(np.eye(4), np.ones((3, 1)))), 3)
    assert found.shares == pytest.approx(np.full(3, 0.25))


def test_few_steps_still_give_axes():
    votes, _ = room(300, 60, 2)
    few, many = (find_axes(votes.matrix(), 1, most_steps=steps) for steps in (12, 400))
    assert few.directions == pytest.approx(many.directions, abs=1e-3)


def test_places_solve_their_regression():
    votes, _ = room(20, 15, 2, each=9)
    frame, centred = find_frame(votes, 2, 3.0)
    places = place_people(centred, frame)
    for person in range(20):
        seen = votes.columns[votes.starts[person] : votes.starts[person + 1]]
        weights = frame.loadings[seen]
        given = votes.values[votes.starts[person] : votes.starts[person + 1]] - frame.means[seen]
        assert places[person] == pytest.approx(np.linalg.solve(weights.T @ weights + 3 * np.eye(2), weights.T @ given))
