"""Replacements, the reserve list, and homes that look alike."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.sortition import (
    Recruitment,
    RecruitmentRefused,
    UnknownPerson,
    conflict,
    draw_lottery,
    draw_panel,
    homes_alike,
    remaining,
    reserve_list,
    verify_panel,
)
from polyphonie.kit.chance import Chance
from tests.engines.sortition.cases import small_pools, two_ages
from tests.engines.sortition.pools import made_up_pool


@settings(max_examples=10, deadline=None)
@given(small_pools(), st.data())
def test_a_panel_of_the_remaining_meets_the_quotas_of_the_whole(pool: Recruitment, data: st.DataObject):
    panel = draw_panel(draw_lottery(pool), Chance(0))
    confirmed = panel[: data.draw(st.integers(0, len(panel) - 1))]
    rest = remaining(pool, confirmed)
    assert rest.seats == pool.seats - len(confirmed)
    assert all(q.low >= 0 for q in rest.quotas)
    assert conflict(rest) == ()
    assert not verify_panel(pool, (*confirmed, *draw_panel(draw_lottery(rest), Chance(1))))


def test_those_gone_are_not_drawn_again_and_homes_of_the_confirmed_neither():
    pool = two_ages()
    pool = replace(pool, people=tuple(replace(p, household="h") if p.id in ("y0", "o0") else p for p in pool.people))
    rest = remaining(pool, ["y0"], ["o1"])
    assert [p.id for p in rest.people] == ["y1", "o2", "o3"]


def test_a_full_panel_or_a_stranger_is_refused():
    with pytest.raises(RecruitmentRefused):
        remaining(two_ages(), ["y0", "o0"])
    with pytest.raises(UnknownPerson):
        remaining(two_ages(), ["nobody"])


def test_the_reserve_lessens_the_distance_and_shares_no_home():
    pool = made_up_pool(120, 20, 4, slack=0.15, homes=0.3)
    panel = draw_panel(draw_lottery(pool), Chance(0))
    reserve = reserve_list(pool, panel, 6, 0.8, Chance(0))
    homes = {p.id: p.household for p in pool.people}
    taken = [homes[one] for one in (*panel, *reserve.people) if homes[one]]
    assert len(reserve.people) == len(set(reserve.people)) == 6
    assert not set(reserve.people) & set(panel)
    assert len(taken) == len(set(taken))
    assert list(reserve.distances) == sorted(reserve.distances, reverse=True)
    assert reserve.distances[-1] < reserve.distances[0]
    assert reserve == reserve_list(pool, panel, 6, 0.8, Chance(0))


def test_rates_may_differ_and_a_small_pool_may_run_out():
    pool = two_ages()
    reserve = reserve_list(pool, ["y0", "o0"], 9, {"y0": 0.0}, Chance(0), 20)
    assert set(reserve.people) == {"y1", "o1", "o2", "o3"}
    assert reserve.people[0] == "y1"
    with pytest.raises(UnknownPerson):
        reserve_list(pool, ["nobody"], 1, 0.5, Chance(0))


def test_homes_that_look_alike_are_listed_and_not_merged():
    pool = two_ages()
    names = ["12 rue des Lilas", "12 Rue  des lilas", "12 rue des lilac", "3 quai", "", ""]
    pool = replace(pool, people=tuple(replace(p, household=h) for p, h in zip(pool.people, names, strict=True)))
    assert homes_alike(pool) == (("12 rue des lilac", "12 rue des lilas"),)
