"""What the search does when rounding fails, when targets are out of reach, and when numbers close the way."""

import numpy as np
import pytest

from polyphonie.engines.sortition import attain as attaining
from polyphonie.engines.sortition import draw_lottery, goldilocks, nash, panel_list, targets
from polyphonie.engines.sortition.attain import attain
from polyphonie.engines.sortition.dives import Diver
from polyphonie.engines.sortition.exact import exact_chances
from polyphonie.engines.sortition.legacy import legacy_panels
from polyphonie.engines.sortition.neighbours import Neighbours
from polyphonie.engines.sortition.profiles import put_together
from polyphonie.engines.sortition.programme import Programme
from polyphonie.engines.sortition.targets import leximin_targets, maximin_targets
from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import silent
from tests.engines.sortition.cases import triangle, two_ages
from tests.engines.sortition.pools import made_up_pool

NOBODY = np.empty(0, dtype=np.int64)
POOL = made_up_pool(40, 10, 4, slack=0.3)


def sought(tolerance: float = 1e-4):
    profiles = put_together(POOL)
    found = leximin_targets(profiles, NOBODY)
    assert found is not None
    return attain(profiles, found, np.random.default_rng(0), tolerance, silent)


def test_where_rounding_fails_exchanges_then_exact_search_take_over(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Diver, "dive", lambda *_: None)
    found = sought()
    assert found is not None
    assert found.searches == 0
    assert found.shortfall <= 1e-4
    monkeypatch.setattr(Neighbours, "of", lambda *_: [])
    found = sought()
    assert found is not None
    assert found.searches > 0
    assert found.shortfall <= 1e-4


def test_where_rounding_fails_now_and_then_the_search_goes_on(monkeypatch: pytest.MonkeyPatch):
    true_dive, calls = Diver.dive, []

    def sometimes(self, wishes, rng):
        calls.append(1)
        return true_dive(self, wishes, rng) if len(calls) % 2 else None

    monkeypatch.setattr(Diver, "dive", sometimes)
    found = sought()
    assert found is not None
    assert found.shortfall <= 1e-4


def test_a_search_that_runs_out_of_rounds_gives_what_it_has(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(attaining, "ROUNDS", 1)
    monkeypatch.setattr(attaining, "EXACT_ROUNDS", 1)
    found = sought(1e-15)
    assert found is not None
    assert not found.is_final or found.shortfall > 0


def test_targets_out_of_reach_end_the_search():
    profiles = put_together(triangle()[0])
    found = leximin_targets(profiles, NOBODY)
    assert found is not None
    assert attain(profiles, found, np.random.default_rng(0), 1e-4, silent) is None
    mixed = attain(profiles, found, np.random.default_rng(0), 1e-4, silent, on_face=False)
    assert mixed is not None
    assert mixed.is_final
    assert mixed.shortfall > 0.1


def test_targets_of_quotas_that_cannot_hold_are_none():
    profiles = put_together(two_ages())
    shut = profiles.__class__(
        **{name: getattr(profiles, name) for name in profiles.__slots__ if name not in ("low", "high")},
        low=np.array([2.0, 2.0]),
        high=np.array([2.0, 2.0]),
    )
    assert leximin_targets(shut, NOBODY) is None
    assert maximin_targets(shut, NOBODY) is None


def test_where_numbers_close_the_way_the_last_answer_is_kept(monkeypatch: pytest.MonkeyPatch):
    true_solve, calls = Programme.solve, []

    def closing(self):
        calls.append(1)
        return true_solve(self) if len(calls) == 1 else None

    profiles = put_together(POOL)
    monkeypatch.setattr(targets.Programme, "solve", closing)
    found = leximin_targets(profiles, NOBODY)
    assert found is not None
    assert found.seats.sum() == pytest.approx(10)


def test_steps_and_cuts_are_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(nash, "MOST_MOVES", 2)
    monkeypatch.setattr(nash, "STEPS", (0.001,))
    monkeypatch.setattr(goldilocks, "MOST_CUTS", 1)
    for rule in ("nash", "goldilocks"):
        assert sum(draw_lottery(POOL, rule).chances) == 10


def test_a_list_without_fresh_panels_uses_those_known(monkeypatch: pytest.MonkeyPatch):
    lottery = draw_lottery(POOL)
    monkeypatch.setattr(panel_list, "FRESH", 1000)
    monkeypatch.setattr(Diver, "dive", lambda *_: None)
    assert sum(panel_list.list_panels(lottery, 30).chances) == 10


def test_a_list_fills_up_with_known_panels_first(monkeypatch: pytest.MonkeyPatch):
    lottery = draw_lottery(POOL)
    monkeypatch.setattr(panel_list, "FRESH", 0)
    assert sum(panel_list.list_panels(lottery, 30).chances) == 10


def test_the_exact_search_finds_the_panels_it_lacks():
    profiles = put_together(two_ages(old=3))
    found = exact_chances(profiles, NOBODY, np.array([Diver(profiles).search(np.zeros(2))[0]]), only_lowest=False)
    assert sorted(found.chances) == pytest.approx([1 / 3, 1 / 2])
    profiles = put_together(POOL)
    one = np.array([Diver(profiles).search(np.zeros(len(profiles.sizes)))[0]])
    found = exact_chances(profiles, NOBODY, one, only_lowest=True)
    best = maximin_targets(profiles, NOBODY)
    assert best is not None
    assert float(found.bound) == pytest.approx(float(best.bound.value), abs=1e-6)
    assert found.chances.min() == pytest.approx(float(best.bound.value), abs=1e-6)


def test_the_old_way_gives_up_where_it_always_gets_stuck():
    pool = triangle()[0]
    profiles = put_together(pool)
    home = np.zeros(len(pool.people), dtype=np.int64)
    assert list(legacy_panels(profiles, home, Chance(0).rng("x"), 5)) == []
