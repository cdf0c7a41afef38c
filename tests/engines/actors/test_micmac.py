"""MICMAC: rankings through chains of influence, and honesty when they never settle."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import BadSetting, GameRefused, StructuralMatrix, climb_powers
from polyphonie.engines.actors.micmac import competition_ranks_exact
from tests.engines.actors.games import drawn, influences, many, shuffles


def matrix(table):
    return StructuralMatrix(tuple(f"v{i}" for i in range(len(table))), tuple(tuple(row) for row in table))


@cache
def structural(top=3):
    return influences(top=top, low=2, high=5).map(lambda table: table.astype(int).tolist())


def potential():
    """Tables where some cells are potential influences."""

    def build(table, cells):
        size = len(table)
        return [
            ["P" if i != j and cells[5 * i + j] % 4 == 3 else table[i][j] for j in range(size)] for i in range(size)
        ]

    return st.builds(build, structural(), drawn(5 * 5))


@many
@given(structural(), st.booleans())
def test_each_step_holds_the_sums_of_a_power_of_the_matrix(table, with_diagonal):
    climb = climb_powers(matrix(table), with_diagonal=with_diagonal).at_zero
    power = np.eye(len(table), dtype=object)
    for step in climb.steps:
        power = power.dot(np.array(table, dtype=object))
        counted = power if with_diagonal else power - np.diag(np.diag(power))
        assert step.influence == tuple(counted.sum(axis=1))
        assert step.dependence == tuple(counted.sum(axis=0))
        for values, ranks in ((step.influence, step.influence_ranks), (step.dependence, step.dependence_ranks)):
            assert ranks == tuple(1 + sum(other > value for other in values) for value in values)


@many
@given(structural())
def test_rankings_hold_at_the_first_two_successive_powers_that_agree(table):
    climb = climb_powers(matrix(table)).at_zero
    same = [a.ranks == b.ranks for a, b in zip(climb.steps[1:], climb.steps[2:], strict=False)]
    if climb.state == "stable":
        assert same == [False] * (climb.power - 2) + [True]
        assert climb.indirect.power == climb.power
    else:
        assert not any(same)
    if climb.state in ("oscillates", "unsettled"):
        assert climb.power == 12 == len(climb.steps)
        assert climb.indirect is None
        assert (climb.period is None) == (climb.state == "unsettled")


@many
@given(structural(), st.data())
def test_relabelling_permutes_the_ranks(table, data):
    order = data.draw(shuffles(len(table)))
    moved = np.array(table)[np.ix_(order, order)].tolist()
    one, other = climb_powers(matrix(table)).at_zero, climb_powers(matrix(moved)).at_zero
    assert (one.state, one.power, one.period) == (other.state, other.power, other.period)
    for before, after in zip(one.steps, other.steps, strict=True):
        assert after.influence_ranks == tuple(before.influence_ranks[i] for i in order)
        assert after.dependence_ranks == tuple(before.dependence_ranks[i] for i in order)


@many
@given(structural(top=1), st.sampled_from([2, 3]))
def test_a_common_scale_changes_no_rank(table, scale):
    one = climb_powers(matrix(table)).at_zero
    other = climb_powers(matrix((np.array(table) * scale).tolist())).at_zero
    assert [step.ranks for step in one.steps] == [step.ranks for step in other.steps]
    assert (one.state, one.power) == (other.state, other.power)


@many
@given(structural())
def test_transposing_swaps_influence_and_dependence(table):
    one, other = climb_powers(matrix(table)).at_zero, climb_powers(matrix(np.array(table).T.tolist())).at_zero
    assert one.state == other.state
    for before, after in zip(one.steps, other.steps, strict=True):
        assert (before.influence, before.dependence) == (after.dependence, after.influence)


@many
@given(st.integers(2, 6), st.integers(1, 3))
def test_a_directed_cycle_gives_ties(size, weight):
    table = [[weight if j == (i + 1) % size else 0 for j in range(size)] for i in range(size)]
    for with_diagonal in (True, False):
        climb = climb_powers(matrix(table), with_diagonal=with_diagonal).at_zero
        assert (climb.state, climb.power) == ("stable", 2)
        assert climb.indirect.ranks == ((1,) * size, (1,) * size)


@many
@given(st.integers(2, 6), st.integers(1, 3))
def test_a_star_with_equal_edges_both_ways_oscillates(leaves, weight):
    table = [[0] + [weight] * leaves] + [[weight] + [0] * leaves for _ in range(leaves)]
    climb = climb_powers(matrix(table)).at_zero
    assert (climb.state, climb.period, climb.indirect) == ("oscillates", 2, None)
    hub_first, tied = (1,) + (2,) * leaves, (1,) * (leaves + 1)
    assert [step.influence_ranks for step in climb.steps] == [hub_first, tied] * 6


@many
@given(structural())
def test_without_loops_the_powers_vanish_and_the_last_one_is_kept(table):
    upper = np.triu(np.array(table), 1)
    climb = climb_powers(matrix(upper.tolist())).at_zero
    assert climb.state == "vanishes"
    last = max((k for k in range(1, len(table)) if np.linalg.matrix_power(upper, k).any()), default=0)
    assert climb.power == last
    assert climb.indirect.power == max(last, 1)


def test_rankings_that_neither_hold_nor_come_round_are_unsettled():
    chain = [[1 if j == i + 1 else 0 for j in range(9)] for i in range(9)]
    climb = climb_powers(matrix(chain), cap=3).at_zero
    assert (climb.state, climb.power, climb.period, climb.indirect) == ("unsettled", 3, None, None)
    with pytest.raises(BadSetting):
        climb_powers(matrix(chain), cap=2)


@many
@given(potential())
def test_potential_influences_count_as_nothing_then_as_the_most(table):
    found = climb_powers(matrix(table))
    for climb, value in ((found.at_zero, 0), (found.at_three, 3)):
        plain = [[value if cell == "P" else cell for cell in row] for row in table]
        same = climb_powers(matrix(plain)).at_zero
        assert climb.potential == value
        assert [step.ranks for step in climb.steps] == [step.ranks for step in same.steps]
    for move in found.moves:
        index = found.matrix.variables.index(move.variable)
        before, after = (getattr(climb, move.path) for climb in (found.at_zero, found.at_three))
        assert getattr(before, f"{move.side}_ranks")[index] == move.without
        assert getattr(after, f"{move.side}_ranks")[index] == move.with_potential
        assert move.without != move.with_potential


def test_a_potential_influence_moves_a_variable():
    moves = climb_powers(matrix([[0, 1, 1], [1, 0, "P"], [2, 1, 0]])).moves
    assert ("v1", "direct", "influence") in {(move.variable, move.path, move.side) for move in moves}
    assert any(move.path == "indirect" for move in moves)


def test_every_fault_of_a_matrix_comes_back_at_once():
    with pytest.raises(GameRefused) as refused:
        matrix([["P", 4, None], [0.5, 1, "x"], [float("nan"), 0, 0]])
    assert [(fault.code, fault.place) for fault in refused.value.faults] == [
        ("diagonal-not-zero", "cells[0][0]"),
        ("not-in-range", "cells[0][1]"),
        ("not-answered", "cells[0][2]"),
        ("not-whole", "cells[1][0]"),
        ("diagonal-not-zero", "cells[1][1]"),
        ("not-number", "cells[1][2]"),
        ("not-answered", "cells[2][0]"),
    ]
    with pytest.raises(GameRefused) as refused:
        StructuralMatrix(("a",), ((0, 1),))
    assert [fault.code for fault in refused.value.faults] == ["too-few", "not-square"]


def test_exact_ranks_of_numbers_too_large_for_a_float():
    assert competition_ranks_exact([10**40, 10**40 + 1, 10**40]) == (2, 1, 2)
