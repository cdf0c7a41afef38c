"""The least process: what the limits are held against, and the verdict it gives."""

import pytest

from polyphonie.engines.portfolio.changes import admitted
from polyphonie.engines.portfolio.least import least
from polyphonie.engines.portfolio.problem import missed
from polyphonie.engines.portfolio.sequences import best_plan
from tests.engines.portfolio.cases import method, objective, problem, situation
from tests.engines.portfolio.oracle import small


def fits(found, brief):
    """Whether the least process is within the limits."""
    cents, days, weeks = found
    return (
        cents is not None
        and (brief.budget_cents is None or cents <= brief.budget_cents.most)
        and (brief.staff_days is None or days <= brief.staff_days)
        and (brief.weeks is None or weeks <= brief.weeks)
    )


@pytest.mark.parametrize("seed", range(150))
def test_it_is_within_the_limits_exactly_when_a_process_within_them_covers_what_it_must(seed):
    whole = small(seed)
    free = admitted(whole.methods, whole.with_limits(budget_cents=None, staff_days=None, weeks=None))
    best, ideal = best_plan(admitted(whole.methods, whole), minimise="weeks"), best_plan(free, minimise="weeks")
    found = least(whole.methods, whole)
    assert (ideal is None) == (found == (None, None, None))
    is_possible = best is not None and not missed(whole, best) - missed(free, ideal)
    assert is_possible == fits(found, whole.brief)


def test_the_cheapest_in_money_does_not_hide_a_lighter_one():
    methods = [
        method("r", ("report",), euros=0, staff_days=1),
        method("heavy", euros=100, staff_days=90),
        method("light", euros=500, staff_days=5),
    ]
    here = situation(participation_objectives=(objective(),), budget=1_000, staff_days=20)
    assert least(methods, problem(methods, here)) == (50_000, 6, 2)
    tight = situation(participation_objectives=(objective(),), budget=1_000, staff_days=4)
    assert least(methods, problem(methods, tight)) == (50_000, 6, 2)


def test_a_wish_is_not_what_the_least_process_owes():
    methods = [
        method("r", ("report",), euros=0),
        method("d", euros=100),
        method("dear", euros=9_000, objectives={"decide": 3}),
    ]
    wish = objective("o2", "decide", is_must=False)
    here = situation(participation_objectives=(objective(), wish))
    assert least(methods, problem(methods, here))[0] == 10_000


def test_no_process_has_no_cost():
    assert least([], problem([], situation())) == (None, None, None)
