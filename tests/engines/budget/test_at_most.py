"""At what cost a project left out would have been funded: against a recount of every cost."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.budget import Settings, allocate, costs_within_reach
from polyphonie.engines.budget.at_most import STEPPED
from tests.engines.budget.votes import vote, votes

CHOICES = (
    Settings("greedy"),
    Settings("greedy", greedy_per_cost=True),
    Settings("greedy", "cardinality"),
    Settings("equal_shares"),
    Settings("equal_shares", "cardinality"),
    Settings("equal_shares", completion="greedy"),
)


def funds(cast, chosen, order, project, cost) -> bool:
    projects = tuple(replace(p, cost=cost) if i == project else p for i, p in enumerate(cast.projects))
    return project in allocate(replace(cast, projects=projects), chosen, order).funded


@settings(max_examples=150, deadline=None)
@given(votes(), st.sampled_from(CHOICES))
def test_any_cost_up_to_it_would_do_and_none_above(cast, chosen):
    found = allocate(cast, chosen)
    for reach in costs_within_reach(cast, chosen, found):
        assert reach.is_limit
        would = [c for c in range(cast.projects[reach.project].cost) if funds(cast, chosen, None, reach.project, c)]
        assert would == list(range(0 if reach.cost is None else reach.cost + 1))


@settings(max_examples=30, deadline=None)
@given(votes(kinds=("approval",)), st.sampled_from(STEPPED))
def test_a_completion_by_steps_is_recounted_at_that_cost(cast, completion):
    chosen = Settings(completion=completion, unit=1)
    for reach in costs_within_reach(cast, chosen, allocate(cast, chosen)):
        assert not reach.is_limit
        assert reach.cost is None or funds(cast, chosen, None, reach.project, reach.cost)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("greedy", {0: 45, 4: None}), ("equal_shares", {0: 36, 2: 5, 4: None})],
)
def test_a_case_by_hand(rule, expected):
    cast = vote([80, 50, 10, 5, 7], 100, [[1], [1, 2], [1, 2, 3], [0, 3], [0, 3]])
    found = allocate(cast, Settings(rule))
    assert {one.project: one.cost for one in costs_within_reach(cast, Settings(rule), found)} == expected
