"""A game is read whole: every fault is named at once, and what was accepted can no longer change."""

import dataclasses

import numpy as np
import pytest

from polyphonie.engines.actors import (
    ActorGame,
    Cell,
    GameRefused,
    NotComputable,
    Unanswered,
    actor_game,
    analyse_game,
    measure_network,
    verify_analysis,
)


def faults_of(*table, actors=("a", "b"), objectives=("o",), **settings):
    with pytest.raises(GameRefused) as refused:
        actor_game(actors, objectives, *table, **settings)
    assert refused.value.facts == {"count": len(refused.value.faults)}
    return [(fault.code, fault.place) for fault in refused.value.faults]


def test_every_fault_comes_back_at_once():
    found = faults_of([[1, 5], [0.5, "2"]], [[-5], [True]])
    assert found == [
        ("diagonal-not-zero", "influence[0][0]"),
        ("not-in-range", "influence[0][1]"),
        ("not-whole", "influence[1][0]"),
        ("not-number", "influence[1][1]"),
        ("not-in-range", "positions[0][0]"),
        ("not-number", "positions[1][0]"),
    ]


def test_a_fault_carries_the_facts_that_help_to_mend_it():
    with pytest.raises(GameRefused) as refused:
        actor_game(["town", "state"], [], [[0, 7], [0, 0]], [[], []])
    assert refused.value.faults[0].facts == {"row": "town", "column": "state", "value": 7, "least": 0, "most": 4}


@pytest.mark.parametrize("value", [float("inf"), -1, 10**400])
def test_out_of_scale(value):
    assert faults_of([[0, value], [0, 0]], [[0], [0]]) == [("not-in-range", "influence[0][1]")]


def test_a_matrix_must_be_square():
    assert faults_of([[0, 1], [0, 0], [0, 0]], [[0], [0]]) == [("not-square", "influence")]
    assert faults_of([[0, 1, 2], [0, 0]], [[0], [0]]) == [("not-square", "influence[0]")]


def test_positions_must_have_a_row_for_each_actor_and_a_column_for_each_objective():
    assert faults_of([[0, 1], [0, 0]], [[0]]) == [("wrong-shape", "positions")]
    assert faults_of([[0, 1], [0, 0]], [[0, 1], [0]]) == [("wrong-shape", "positions[0]")]
    assert faults_of([[0, 1], [0, 0]], [1, 2], objectives=("o", "p")) == [
        ("wrong-shape", "positions[0]"),
        ("wrong-shape", "positions[1]"),
    ]


def test_names_are_filled_in_and_told_apart():
    assert faults_of([[0]], [[0]], actors=("a",)) == [("too-few", "actors")]
    assert faults_of([[0, 0], [0, 0]], [[0], [0]], actors=("a", "a")) == [("repeated", "actors[1]")]
    assert faults_of([[0, 0], [0, 0]], [[0], [0]], objectives=(" ",)) == [("text-empty", "objectives[0]")]


def test_positions_have_no_diagonal_even_when_names_are_the_same():
    names = ("a", "b")
    assert ActorGame(names, names, [[0, 1], [2, 0]], [[3, 0], [0, -1]]).positions[0, 0] == 3


def test_older_scales_can_be_asked_for():
    assert faults_of([[0, 4], [0, 0]], [[3], [0]], influence_top=3, position_top=2) == [
        ("not-in-range", "influence[0][1]"),
        ("not-in-range", "positions[0][0]"),
    ]


def test_unanswered_is_not_zero():
    game = actor_game(["a", "b"], ["o"], [[None, None], [2, float("nan")]], [[1], [None]])
    assert game.unanswered == (Cell("influence", "a", "b"), Cell("positions", "b", "o"))
    assert np.isnan(game.influence[0, 1])
    assert game.influence[0, 0] == game.influence[1, 1] == 0
    for refused in (analyse_game, measure_network, lambda one: verify_analysis(one, None)):
        with pytest.raises(Unanswered) as error:
            refused(game)
        assert error.value.code == "unanswered"
    assert error.value.facts == {"count": 2}


def test_a_network_needs_no_position():
    game = actor_game(["a", "b"], ["o"], [[0, 1], [2, 0]], [[1], [None]])
    assert measure_network(game).edges == 2


def test_inputs_are_copied_and_never_modified():
    influence, positions = np.array([[0.0, 1.0], [2.0, 0.0]]), np.array([[-0.0], [3.0]])
    game = ActorGame(["a", "b"], ["o"], influence, positions)
    analysis = analyse_game(game)
    assert influence.tolist() == [[0.0, 1.0], [2.0, 0.0]]
    assert np.signbit(positions[0, 0])
    assert not np.signbit(game.positions[0, 0])
    influence[0, 1] = 4
    assert game.influence[0, 1] == 1
    for holder in (game, analysis.influences, analysis.power, analysis.at_order(3)):
        for one in dataclasses.fields(holder):
            value = getattr(holder, one.name)
            if isinstance(value, np.ndarray):
                with pytest.raises(ValueError, match="read-only"):
                    value[...] = 0
    with pytest.raises(dataclasses.FrozenInstanceError):
        game.influence = influence


def test_an_unknown_order_is_refused_by_name():
    with pytest.raises(NotComputable) as refused:
        analyse_game(actor_game(["a", "b"], [], [[0, 1], [2, 0]], [[], []])).at_order(4)
    assert refused.value.facts == {"figure": "order-4", "reason": "no-such-order"}
