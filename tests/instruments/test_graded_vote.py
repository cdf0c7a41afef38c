"""Graded vote: what only this instrument can tell."""

from itertools import product
from typing import Final

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.instruments.graded_vote.instrument import INSTRUMENT, Settings, middles
from polyphonie.kit.chance import Chance
from polyphonie.kit.instrument import Contribution, Contributions, Item, Table, column

OPTIONS: Final = tuple(Item(n, "option", name) for n, name in enumerate("ABC", 1))


def table(ballots, **more) -> Table:
    rows = [Contribution(g, n, v) for g, ballot in enumerate(ballots) for n, v in enumerate(ballot, 1) if v is not None]
    return Table(OPTIONS[: len(ballots[0])], {"grade": Contributions.of(rows)}, **more)


def taken_out(row) -> list[int]:
    """The majority value by its definition: take the lower middle out of a list, again and again."""
    votes = [grade for grade, count in enumerate(row) for _ in range(count)]
    found = []
    while votes:
        found.append(votes.pop((len(votes) - 1) // 2))
    return found


def test_the_walk_outwards_is_the_definition():
    for row in product(range(4), repeat=3):
        assert middles(row) == (taken_out(row) or [0])


@given(st.lists(st.tuples(*[st.sampled_from([0, 1, 2, None])] * 3), min_size=1, max_size=7), st.sampled_from(["judgment", "score"]))
def test_whatever_the_ballots_the_verifier_agrees(ballots, rule):
    if all(v is None for ballot in ballots for v in ballot):
        return
    settings = Settings("three", rule)
    found = INSTRUMENT.tally(table(ballots), settings, Chance(0))
    assert INSTRUMENT.verify(table(ballots), settings, found) == ()
    assert {r.code for r in found.reasons} <= set(INSTRUMENT.sayings)


def test_perfect_equals_are_said_tied_and_stand_by_their_place():
    found = INSTRUMENT.tally(table([(2, 0, 2), (0, 2, 2)]), Settings("three"), Chance(0))
    assert found.result.groups == ((3,), (1, 2))
    assert found.stands == (3, 1, 2)


def test_colleges_count_apart_and_weights_count():
    ballots = [(2, 0), (2, 0), (0, 2)]
    two = table(ballots, colleges=("habitants", "élus"), college=column([0, 0, 1]), weight=column([1, 1, 5]))
    found = INSTRUMENT.tally(two, Settings("three"), Chance(0))
    assert found.result.ballots == 7
    assert found.result.groups[0] == (2,)
    assert found.result.colleges == ((2, ((1,), (2,))), (5, ((2,), (1,))))
    assert "limit-colleges" in {r.code for r in found.reasons}
    assert INSTRUMENT.verify(two, Settings("three"), found) == ()


def test_five_hundred_thousand_grades_are_counted_as_columns():
    n = 100_000
    rng = np.random.default_rng(1)
    giver, item = np.repeat(np.arange(n), 3), np.tile([1, 2, 3], n)
    value = rng.integers(0, 6, 3 * n)
    rows = Contributions(column(giver), column(item), column(value), column(np.ones(3 * n, dtype=np.int64)))
    found = INSTRUMENT.tally(Table(OPTIONS, {"grade": rows}), Settings(), Chance(0))
    assert found.result.ballots == n
