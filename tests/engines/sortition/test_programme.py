"""The solver: silent, and honest about what it did not solve."""

import numpy as np
import pytest

from polyphonie.engines.sortition.programme import INFINITY, Programme


def test_the_solver_says_nothing(capfd: pytest.CaptureFixture[str]):
    programme = Programme(np.zeros(2), np.ones(2), whole=[0])
    programme.add_row(-INFINITY, 1.5, [0, 1], [1.0, 1.0])
    programme.aim(np.array([2.0, 1.0]))
    answer = programme.solve()
    assert answer is not None
    assert answer.columns.tolist() == [1.0, 0.5]
    assert capfd.readouterr() == ("", "")


def test_what_is_not_solved_is_not_an_answer():
    programme = Programme(np.zeros(2), np.ones(2))
    programme.add_row(1, 1, [0, 1], [1.0, 2.0])
    programme.aim(np.array([1.0, 1.0]))
    programme.option("presolve", "off")
    programme.option("simplex_iteration_limit", 0)
    assert programme.solve() is None
    programme.option("simplex_iteration_limit", 1000)
    assert programme.solve_afresh() is not None
    programme.add_row(3, 3, [0], [1.0])
    assert programme.solve() is None
