"""The list of a public draw."""

from fractions import Fraction
from math import floor

import numpy as np
import pytest
from hypothesis import given, settings

from polyphonie.engines.sortition import (
    Quota,
    Recruitment,
    draw_lottery,
    exchange,
    list_panels,
    recruitment,
    verify_list,
)
from polyphonie.engines.sortition.exchange import repaired, vary
from polyphonie.engines.sortition.profiles import put_together
from polyphonie.kit.chance import Chance
from tests.engines.sortition.cases import small_pools, triangle
from tests.engines.sortition.pools import made_up_pool


@settings(max_examples=10, deadline=None)
@given(small_pools())
def test_every_panel_stands_and_chances_sum_to_the_seats(pool: Recruitment):
    lottery = draw_lottery(pool)
    listed = list_panels(lottery, 60)
    assert len(listed.panels) == 60
    assert sum(listed.chances) == pool.seats
    assert not verify_list(pool, listed)


@pytest.mark.parametrize(
    ("size", "slack", "homes", "count"),
    [((70, 24, 5), 0.2, 0.2, 300), ((120, 20, 6), 0.15, 0.0, 300), ((200, 30, 4), 0.08, 0.2, 1000)],
)
def test_nobody_is_under_the_target_rounded_down(size: tuple[int, int, int], slack: float, homes: float, count: int):
    pool = made_up_pool(*size, slack=slack, homes=homes)
    lottery = draw_lottery(pool)
    listed = list_panels(lottery, count)
    assert listed.lowest >= Fraction(floor(count * lottery.certificate.bound), count)
    assert not verify_list(pool, listed)


def test_people_alike_differ_by_one_panel_at_most():
    pool = recruitment(["a"], {f"p{i}": ["x"] for i in range(7)}, [Quota("a", "x", 0, 3)], 3)
    listed = list_panels(draw_lottery(pool), 100)
    assert max(listed.chances) - min(listed.chances) <= Fraction(1, 100)


def test_a_list_that_must_repeat_panels_says_so():
    listed = list_panels(draw_lottery(triangle()[0]), 10)
    assert listed.repeats == 7


def test_the_same_seed_gives_the_same_list():
    lottery = draw_lottery(made_up_pool(60, 12, 3, slack=0.2))
    assert list_panels(lottery, 50, Chance(3)) == list_panels(lottery, 50, Chance(3))
    assert list_panels(lottery, 50, Chance(3)) != list_panels(lottery, 50, Chance(4))


def test_exchanges_keep_everybodys_seats():
    profiles = put_together(made_up_pool(60, 12, 5, slack=0.3, homes=0.2))
    lottery = draw_lottery(made_up_pool(60, 12, 5, slack=0.3, homes=0.2))
    panels = [np.array(lottery.panels[j % 4], dtype=np.int64) for j in range(40)]
    varied = vary(profiles, panels, Chance(0).rng("v"))
    assert (sum(varied) == sum(panels)).all()
    assert len({p.tobytes() for p in varied}) > 4


def test_a_goal_that_nobody_can_serve_leaves_the_list_as_it_is():
    pool = triangle()[0]
    profiles = put_together(pool)
    panels = [np.array(panel, dtype=np.int64) for panel in draw_lottery(pool).panels]
    kept = repaired(profiles, panels, np.array([9, 0, 9, 9]))
    assert [p.tolist() for p in kept] == [p.tolist() for p in panels]


def test_somebody_at_their_goal_may_give_way_to_somebody_short(monkeypatch: pytest.MonkeyPatch):
    answers = {"x": ["1", "a"], "y": ["2", "a"], "z": ["2", "b"], "w": ["3", "b"]}
    quotas = [Quota("n", v, 0, 1) for v in "123"] + [Quota("l", v, 0, 1) for v in "ab"]
    pool = recruitment(["n", "l"], answers, quotas, 1)
    profiles = put_together(pool)
    panels = [np.eye(4, dtype=np.int64)[i] for i in (0, 0, 0, 1, 2)]
    kept = sum(repaired(profiles, panels, np.array([1, 1, 1, 2])))
    assert kept.tolist() == [1, 1, 1, 2]
    monkeypatch.setattr(exchange, "MOST_ROUNDS", 1)
    assert sum(repaired(profiles, panels, np.array([1, 1, 1, 2]))).tolist() == [1, 1, 1, 2]


def test_people_of_one_set_of_homes_take_each_others_seats():
    answers = {"x": ["1"], "y": ["2"], "v": ["1"], "w": ["2"]}
    pool = recruitment(["n"], answers, [Quota("n", v, 0, 1) for v in "12"], 1, {"x": "h", "y": "h", "v": "g", "w": "g"})
    panels = [np.array([1, 0], dtype=np.int64)] * 4
    assert sum(repaired(put_together(pool), panels, np.array([2, 2]))).tolist() == [2, 2]


def test_a_seat_given_up_moves_one_step(monkeypatch: pytest.MonkeyPatch):
    answers = {"x": ["1", "a"], "y": ["1", "b"], "z": ["2", "b"]}
    quotas = [Quota("n", "1", 1, 1), Quota("n", "2", 1, 1), Quota("l", "a", 0, 2), Quota("l", "b", 0, 2)]
    pool = recruitment(["n", "l"], answers | {"w": ["2", "c"]}, [*quotas, Quota("l", "c", 0, 2)], 2)
    profiles = put_together(pool)
    panels = [np.array(p, dtype=np.int64) for p in ([1, 0, 1, 0], [1, 0, 1, 0])]
    kept = repaired(profiles, panels, np.array([1, 2, 1, 1]))
    assert all(p.sum() == 2 for p in kept)


def test_a_profile_short_of_seats_takes_those_to_spare():
    pool = recruitment(["a"], {"x": ["1"], "y": ["2"], "z": ["3"]}, [Quota("a", v, 0, 1) for v in "123"], 1)
    panels = [np.array([1, 0, 0], dtype=np.int64)] * 6
    kept = sum(repaired(put_together(pool), panels, np.array([2, 2, 2])))
    assert kept.tolist() == [2, 2, 2]
