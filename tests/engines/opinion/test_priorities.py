"""Routing: priorities, minimum exposure, logged chances."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    BadParameter,
    GroupCounts,
    NothingToShow,
    UnknownPerson,
    draw_statement,
    eligible_statements,
    map_polis,
    routing_probabilities,
    statement_priorities,
    votes_from,
)
from polyphonie.engines.opinion.model import Conversation
from polyphonie.kit.chance import Chance
from tests.engines.opinion.rooms import room, small_rooms

WEIGHTS = st.lists(st.tuples(st.floats(0.01, 60), st.integers(0, 60), st.booleans()), min_size=1, max_size=9)


@given(WEIGHTS, st.floats(0, 1))
def test_chances_add_up_to_one_over_eligible_statements(rows, exposure_share: float):
    priorities, seen, eligible = (np.array(column) for column in zip(*rows, strict=True))
    chances = routing_probabilities(priorities, seen, eligible, exposure_share=exposure_share)
    assert chances.sum() == pytest.approx(1.0 if eligible.any() else 0.0)
    assert (chances[~eligible] == 0).all()
    assert (chances >= 0).all()


def test_without_a_deficit_priorities_decide_alone():
    chances = routing_probabilities(np.array([3.0, 1.0]), np.array([30, 99]), np.ones(2, dtype=bool))
    assert chances == pytest.approx([0.75, 0.25])
    with pytest.raises(BadParameter):
        routing_probabilities(np.ones(2), np.zeros(2), np.ones(2, dtype=bool), exposure_share=1.5)


def test_every_statement_reaches_its_minimum_exposure():
    chance, seen = np.random.default_rng(0), np.zeros(6, dtype=np.int64)
    priorities = np.array([1000.0, 1, 1, 1, 1, 1])
    for _ in range(1_500):
        chances = routing_probabilities(priorities, seen, np.ones(6, dtype=bool))
        seen[chance.choice(6, p=chances)] += 1
    assert (seen >= 30).all()


@pytest.mark.parametrize("mode", ["polis", "current"])
def test_draws_follow_priorities_and_are_not_uniform(mode: str):
    votes, _ = room(40, 8, 2, each=6)
    priorities = map_polis(Conversation(votes)).priorities
    more = {"exposure_share": 0.0} if mode == "polis" else {}
    newcomer = votes_from([("new", "0", 1), *[(p, s, 1) for p, s in (("x", str(j)) for j in range(8))]])
    left_out = np.zeros(8, dtype=bool)
    steep = priorities * np.array([1, 1, 50, 1, 1, 1, 1, 1])
    drawn = [draw_statement(newcomer, "new", steep, left_out, Chance(i).generator("route"), **more) for i in range(400)]
    shown = [one.statement for one in drawn]
    assert "0" not in shown
    assert shown.count("2") > 400 / 7 * 1.8
    assert all(0 < one.probability <= 1 and one.eligible == 7 for one in drawn)


def test_never_a_statement_voted_on_or_left_out():
    votes = votes_from([("a", "0", 1), ("a", "2", 0), ("b", "1", 1), ("b", "3", -1)])
    assert eligible_statements(votes, "a", np.array([False, True, False, False])).tolist() == [
        False,
        False,
        False,
        True,
    ]
    with pytest.raises(UnknownPerson):
        eligible_statements(votes, "nobody", np.zeros(4, dtype=bool))
    with pytest.raises(NothingToShow):
        draw_statement(votes, "a", np.ones(4), np.array([False, True, False, True]), Chance(0).generator("x"))


def test_meta_statements_have_a_constant_priority():
    counts = GroupCounts(*(np.array([[5, 5]]) for _ in range(3)))
    assert statement_priorities(counts, np.ones(2), np.array([True, False]))[0] == 49.0


@settings(max_examples=20)
@given(small_rooms())
def test_priorities_are_positive(cells):
    assert (map_polis(Conversation(votes_from(cells))).priorities > 0).all()
