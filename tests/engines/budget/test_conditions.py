"""Conditions declared before a vote: what is left out counts for nothing; of projects that exclude each other, one."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import (
    COMPLETIONS,
    Conditions,
    Settings,
    VoteRefused,
    allocate,
    costs_within_reach,
    under,
    verify_allocation,
)
from tests.engines.budget.votes import vote, votes

SETTINGS = [
    Settings("greedy"),
    Settings("greedy", greedy_per_cost=True),
    Settings("phragmen"),
    Settings("phragmen", phragmen_skip=True),
    *(Settings(completion=name) for name in COMPLETIONS),
]
CAST = vote([40, 30, 60, 20], 100, [[0], [0, 1], [1], [1, 2], [0, 3], [3]], exclusive=[[0, 1]])


@given(votes(), st.sampled_from(SETTINGS))
def test_of_projects_that_exclude_each_other_one_at_most_is_funded(cast, settings):
    found = allocate(cast, settings)
    pairs = {frozenset(pair) for group in cast.exclusive for pair in combinations(group, 2)}
    assert not [pair for pair in pairs if pair <= set(found.funded)]
    for loss in found.losses:
        rivals = {c for pair in pairs if loss.project in pair for c in pair} & set(found.funded)
        assert (loss.reason == "rival") == (bool(rivals) and loss.supporters > 0)


@given(votes(), st.sampled_from(SETTINGS))
def test_groups_that_the_outcome_respects_anyway_change_nothing(cast, settings):
    free = replace(cast, exclusive=())
    without = allocate(free, settings, added=0)
    if not any(len(set(group) & set(without.funded)) > 1 for group in cast.exclusive):
        assert allocate(cast, settings, added=0).funded == without.funded


def test_the_rival_of_what_is_bought_is_told_as_such():
    found = allocate(CAST, Settings("greedy"))
    assert [CAST.ids[c] for c in found.funded] == ["a", "d"]
    assert {CAST.ids[loss.project]: loss.reason for loss in found.losses} == {"b": "rival", "c": "too-dear"}


@pytest.mark.parametrize("rule", ["greedy", "equal_shares", "phragmen"])
def test_two_rivals_funded_are_found_by_the_verifier(rule):
    free = replace(CAST, exclusive=())
    both = allocate(free, Settings(rule))
    assert {0, 1} <= set(both.funded)
    assert "rivals-funded" in {one.code for one in verify_allocation(CAST, both)}


@pytest.mark.parametrize(
    ("rule", "code"),
    [("greedy", "other-had-more"), ("equal_shares", "other-was-cheaper"), ("phragmen", "other-was-cheaper")],
)
def test_being_a_rival_does_not_hide_that_a_project_came_first(rule, code):
    """The outcome of a vote where a cost too much to be funded does not hold where it costs less than its rival."""
    cast = vote([10, 30, 60], 300, [[0], [0, 1], [0, 2], [0], [2]], exclusive=[[0, 1]])
    dear = replace(cast, projects=(replace(cast.projects[0], cost=1_000), *cast.projects[1:]))
    wrong = allocate(dear, Settings(rule))
    assert 1 in wrong.funded
    assert (code, 0) in {(one.code, one.project) for one in verify_allocation(cast, wrong)}


@given(votes(most_projects=5, most_voters=6), st.sampled_from(SETTINGS[:2]))
def test_costs_within_reach_hold_with_rivals(cast, settings):
    found = allocate(cast, settings)
    for reach in costs_within_reach(cast, settings, found):
        if reach.cost is not None:
            for cost, funded in ((reach.cost, True), (reach.cost + 1, False)):
                projects = tuple(
                    replace(p, cost=cost) if c == reach.project else p for c, p in enumerate(cast.projects)
                )
                other = allocate(replace(cast, projects=projects), settings)
                assert (reach.project in other.funded) == funded


@given(votes(), st.integers(0, 4), st.data())
def test_what_is_left_out_counts_for_nothing_and_every_voter_stays_one(cast, least, data):
    ineligible = tuple(data.draw(st.lists(st.sampled_from(cast.ids), unique=True, max_size=2)))
    left = [id_ for c, id_ in enumerate(cast.ids) if id_ not in ineligible and cast.votes[c] >= least]
    if not left:
        with pytest.raises(VoteRefused):
            under(cast, Conditions(least, ineligible))
        return
    counted, out = under(cast, Conditions(least, ineligible))
    assert list(counted.ids) == left
    assert {one.id for one in out} == set(cast.ids) - set(left)
    assert all(one.reason == ("ineligible" if one.id in ineligible else "few-votes") for one in out)
    assert counted.voters == cast.voters
    places = {id_: c for c, id_ in enumerate(left)}
    for voter in range(cast.voters):
        own = slice(*cast.starts[voter : voter + 2])
        kept = [(cast.ids[c], p) for c, p in zip(cast.chosen[own].tolist(), cast.points[own].tolist(), strict=True)]
        here = slice(*counted.starts[voter : voter + 2])
        now = zip(counted.chosen[here].tolist(), counted.points[here].tolist(), strict=True)
        assert list(now) == [(places[id_], points) for id_, points in kept if id_ in places]


def test_a_rank_is_worth_as_much_when_another_project_is_left_out():
    cast = vote([10, 10, 10], 10, [[0, 1, 2], [0, 2, 1]], kind="ordinal")
    counted, _ = under(cast, Conditions(ineligible=("a",)))
    assert [loss.supporters for loss in allocate(counted, Settings("greedy")).losses] == [2]
    assert counted.ballot_length == 3


def test_all_that_is_wrong_with_conditions_is_said_at_once():
    wrong = Conditions(ineligible=("z",), exclusive=(("a", "y"), ("b", "b"), ("c",)))
    with pytest.raises(VoteRefused) as refused:
        under(CAST, wrong)
    assert [(f.code, f.facts["id"]) for f in refused.value.faults] == [
        ("budget-condition-unknown", "z"), ("budget-condition-unknown", "y"), ("budget-exclusive-alone", "b, b"),
        ("budget-exclusive-alone", "c"),
    ]  # fmt: skip


def test_groups_of_a_vote_are_checked_when_it_is_made():
    for groups in ([[0]], [[1, 1]], [[0, 9]]):
        with pytest.raises(VoteRefused):
            vote([1, 2], 3, [[0]], exclusive=groups)
