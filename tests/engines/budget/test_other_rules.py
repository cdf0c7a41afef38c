"""Greedy and Phragmén: by hand, by oracle, and what every rule promises."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import (
    RULES,
    Project,
    Settings,
    UnknownChoice,
    Vote,
    VoteRefused,
    WrongBallots,
    allocate,
    budget_vote,
    put_beside,
    read_support,
    tie_order,
)
from polyphonie.kit.chance import Chance
from tests.engines.budget.votes import vote, votes

SETTINGS = [*(Settings(rule) for rule in RULES), Settings(completion="add1"), Settings(completion="greedy")]


@given(votes(), st.sampled_from(SETTINGS))
def test_budget_never_exceeded(cast, settings):
    found = allocate(cast, settings)
    assert found.spent <= cast.budget
    assert {*found.funded, *(loss.project for loss in found.losses)} == set(range(len(cast.projects)))


@given(votes(), st.sampled_from(SETTINGS), st.randoms(use_true_random=False))
def test_order_of_voters_indifferent(cast, settings, rng):
    choices = [
        list(zip(cast.chosen[a:b].tolist(), cast.points[a:b].tolist(), strict=True))
        for a, b in zip(cast.starts[:-1], cast.starts[1:], strict=True)
    ]
    rng.shuffle(choices)
    starts = [sum(map(len, choices[:at])) for at in range(len(choices) + 1)]
    flat = [pair for ballot in choices for pair in ballot]
    moved = replace(cast, starts=starts, chosen=[c for c, _ in flat], points=[p for _, p in flat])
    assert allocate(moved, settings) == allocate(cast, settings)


@given(votes(), st.sampled_from(SETTINGS), st.integers(2, 7))
def test_scale_indifferent(cast, settings, times):
    projects = tuple(replace(p, cost=p.cost * times) for p in cast.projects)
    scaled = replace(cast, projects=projects, budget=cast.budget * times, scale=times)
    assert allocate(scaled, settings).funded == allocate(cast, settings).funded


@given(votes(), st.integers(2, 3))
def test_voters_cloned_change_nothing(cast, times):
    ballots = [[*range(a, b)] for a, b in zip(cast.starts[:-1], cast.starts[1:], strict=True)] * times
    flat = [at for ballot in ballots for at in ballot]
    starts = [sum(map(len, ballots[:at])) for at in range(len(ballots) + 1)]
    cloned = replace(cast, starts=starts, chosen=cast.chosen[flat], points=cast.points[flat])
    for rule in RULES:
        assert allocate(cloned, Settings(rule)).funded == allocate(cast, Settings(rule)).funded


@given(votes())
def test_skipped_only_when_too_dear(cast):
    found = allocate(cast, Settings("greedy"))
    support = read_support(cast, Settings("greedy").counted(cast))
    for loss in found.losses:
        before = [r for r in found.rounds if r.rate >= support.score(loss.project)]
        assert loss.reason in ("no-support", "rival") or cast.projects[loss.project].cost > cast.budget - sum(
            cast.projects[r.project].cost for r in before
        )


@given(votes(), st.booleans())
def test_loads_never_fall(cast, skip):
    found = allocate(cast, Settings("phragmen", phragmen_skip=skip))
    loads = [r.rate for r in found.rounds]
    assert loads == sorted(loads)


def test_phragmen_of_1894():
    # Phragmén's example as in Janson, Phragmén's and Thiele's election methods (2016), example with 1690 ballots:
    # 1034 ABC, 519 PQR, 90 ABQ, 47 APQ; three seats.
    groups = {(0, 1, 2): 1034, (3, 4, 5): 519, (0, 1, 4): 90, (0, 3, 4): 47}
    ballots = [list(group) for group, count in groups.items() for _ in range(count)]
    cast = budget_vote([Project(name, 1) for name in "ABCPQR"], 3, ballots)
    found = allocate(cast, Settings("phragmen"))
    assert [cast.ids[c] for c in found.funded] == ["A", "Q", "B"]
    assert found.rounds[0].rate == Fraction(1, 1171)
    assert found.rounds[1].rate == (1 + Fraction(137, 1171)) / 656


def test_phragmen_stops_or_skips():
    # bought at loads 5, 20 and 30: the second does not fit in what is left
    cast = vote([10, 40, 30], 45, [[0], [0], [1], [1], [2]])
    stopped, skipped = (allocate(cast, Settings("phragmen", phragmen_skip=skip)) for skip in (False, True))
    assert (stopped.funded, skipped.funded) == ((0,), (0, 2))
    assert allocate(replace(cast, budget=39), Settings("phragmen")).funded == (0,), "b is never waited for, c is"


def test_greedy_skips_and_goes_on():
    cast = vote([60, 50, 30], 100, [[0, 1], [0, 1], [0, 2]])
    found = allocate(cast, Settings("greedy"))
    assert found.funded == (0, 2)
    assert (found.losses[0].reason, found.losses[0].lacking) == ("too-dear", 40)


def test_greedy_per_cost():
    cast = vote([60, 10, 0], 60, [[0, 1], [0], [2]])
    assert allocate(cast, Settings("greedy")).funded == (0, 2)
    assert allocate(cast, Settings("greedy", greedy_per_cost=True)).funded == (2, 1)


def test_greedy_counts_what_the_ballots_hold():
    assert Settings("greedy").counted(vote([1], 1, [[0]], kind="ordinal")) == "borda"
    assert Settings("greedy").counted(vote([1], 1, [{0: 2}], kind="cumulative")) == "points"
    assert Settings("greedy").counted(vote([1], 1, [[0]])) == "cost"


def test_borda_from_the_places_or_from_those_below():
    cast = vote([1, 1, 1], 3, [[0, 1], [2]], kind="ordinal", longest=3)
    support = read_support(cast, "borda")
    assert [support.score(c) for c in range(3)] == [3, 2, 3]
    assert [read_support(cast, "borda", below=True).score(c) for c in range(3)] == [1, 0, 0]


def test_ballots_that_do_not_carry_what_is_counted():
    with pytest.raises(WrongBallots):
        read_support(vote([1], 1, [[0]]), "borda")
    with pytest.raises(WrongBallots):
        read_support(vote([1], 1, [[0]], kind="ordinal"), "points")


def test_unknown_choices():
    for wrong in ({"rule": "x"}, {"completion": "x"}, {"rule": "greedy", "completion": "add1"}):
        with pytest.raises(UnknownChoice):
            Settings(**wrong)
    with pytest.raises(UnknownChoice):
        read_support(vote([1], 1, [[0]]), "x")
    with pytest.raises(UnknownChoice):
        tie_order(vote([1], 1, [[0]]), "lot")


def test_orders_that_break_ties():
    cast = budget_vote([Project("10", 5), Project("9", 1), Project("x", 9)], 9, [[1, 2], [2]])
    orders = {name: tie_order(cast, name) for name in ("file", "most_votes", "least_cost", "greatest_cost", "id")}
    assert orders == {
        "file": (0, 1, 2),
        "most_votes": (2, 1, 0),
        "least_cost": (1, 0, 2),
        "greatest_cost": (2, 0, 1),
        "id": (0, 1, 2),
    }
    lots = {tie_order(cast, "lot", Chance(seed).rng("ties")) for seed in range(40)}
    assert len(lots) == 6
    assert tie_order(cast, "lot", Chance(0).rng("ties")) == tie_order(cast, "lot", Chance(0).rng("ties"))


def test_side_by_side():
    cast = vote([60, 50, 30], 100, [[0, 1], [0, 1], [0, 2], []])
    first, second = put_beside(cast, [allocate(cast, Settings("greedy")), allocate(cast, Settings())])
    assert (first.heard, first.choices, first.gained) == (Fraction(3, 4), 1, ())
    assert first.money == Fraction(60 * 3 + 30, 4)
    assert second.lost == tuple(c for c in first.allocation.funded if c not in second.allocation.funded)


def test_a_vote_is_checked_whole():
    with pytest.raises(VoteRefused) as refused:
        budget_vote([Project("a", -1), Project("a", 2)], -1, [])
    with pytest.raises(VoteRefused) as large:
        budget_vote([Project("a", 10**15)], 10**15, [[]])
    assert [f.code for f in large.value.faults] == ["budget-money-too-large"] * 2
    assert [f.code for f in refused.value.faults] == [
        "budget-cost-negative",
        "duplicate-id",
        "budget-money-negative",
        "budget-no-ballot",
    ]
    for starts, chosen, points, code in (
        ([0, 1], [5], [1], "budget-ballots-broken"),
        ([0, 1], [0], [-1], "budget-ballots-broken"),
        ([0, 2, 1], [0], [1], "budget-ballots-broken"),
        ([0, 2], [0, 0], [1, 1], "budget-choice-twice"),
    ):
        with pytest.raises(VoteRefused) as refused:
            Vote((Project("a", 1),), 1, starts, chosen, points)
        assert code in [f.code for f in refused.value.faults]
    with pytest.raises(VoteRefused):
        Vote((), 1, [0, 0], [], [])
