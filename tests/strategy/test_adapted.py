"""An adapted plan judged: the recommender's own alarms when nothing changed, and those that dates and claims raise."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest

from polyphonie.engines.portfolio import alarms as engine_alarms
from polyphonie.engines.portfolio.problem import lacking
from polyphonie.kit.codes import STAGES
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy import adapted as module
from polyphonie.strategy import ground as ground_module
from polyphonie.strategy.adapted import adapted, alarm_key, cost_of, usual_dates
from polyphonie.strategy.ground import ground_of
from polyphonie.strategy.plan_mends import gestures, new_days
from polyphonie.strategy.planned import (
    Planned,
    in_order,
    may_move,
    moved,
    new_code,
    plain_step,
    step_of,
)
from tests.contracts.repository import ROOT
from tests.dossier.opening import MARKED, computed
from tests.effort import calls_of

CASES = {"marked": MARKED, **{p.stem: p.read_text("utf-8") for p in sorted((ROOT / "examples").glob("*.yaml"))}}


@cache
def ground(text: str = MARKED):
    return ground_of(read_situation(text))


def steps_of(record, way: str = "S1") -> tuple[Planned, ...]:
    found = next(s for s in record["sequences"] if s["id"] == way)
    return tuple(step_of({**s, "code": s["method"], "cost_cents": None, "staff_days": None}) for s in found["steps"])


def start() -> tuple[Planned, ...]:
    return steps_of(computed(MARKED))


def judged(steps, **more):
    found = next(s for s in computed(MARKED)["sequences"] if s["id"] == "S1")
    return adapted(ground(), steps, **{"train": found["train"], "hire": found["hire"], **more})


def codes(plan) -> set[str]:
    return {a.reason.code for a in plan.alarms}


def change(code: str, **values) -> tuple[Planned, ...]:
    return tuple(replace(s, **values) if s.code == code else s for s in start())


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_a_sequence_left_as_it_was_raises_the_recommenders_alarms(text):
    record = computed(text)
    for way in record["sequences"]:
        plan = adapted(ground(text), steps_of(record, way["id"]), way["train"], way["hire"])
        told = {(a["code"], tuple(a["objects"]), a["severity"]) for a in record["alarms"] if a["sequence"] == way["id"]}
        found = {(a.code, a.objects, a.severity) for a in plan.alarms if not a.reason.code.startswith("alarm-plan-")}
        assert found == {one for one in told if one[1] != ("weeks",)}  # its own dates say it instead
        assert round(plan.cost_cents.typical) == way["cost_cents"]
        assert plan.staff_days.typical == way["staff_days"]
        assert list(plan.uncovered) == way["uncovered"]
        assert {a.code for a in plan.alarms if a.reason.code.startswith("alarm-plan-")} <= {"rushed", "late", "unready"}


def test_only_the_order_inside_a_stage_counts():
    assert judged(start()) == judged(sorted(start(), key=lambda s: s.stage))


def test_an_empty_plan_misses_everything_and_breaks_nothing():
    plan = adapted(ground(), ())
    assert "alarm-unserved" in codes(plan)
    assert plan.cost_cents.typical == 0
    assert plan.weeks_to_decision == 0


def test_dates_are_watched():
    first = start()[0]
    far = dt.date(2027, 8, 1)
    assert "alarm-plan-late" in codes(judged(change(first.code, starts_on=far, ends_on=far)))
    assert "alarm-plan-reversed" in codes(judged(change(first.code, starts_on=far, ends_on=dt.date(2027, 1, 1))))
    assert "alarm-plan-rushed" in codes(judged(change(first.code, starts_on=dt.date(2026, 8, 1))))
    assert "alarm-plan-late" not in codes(judged(start()))


def test_a_step_before_what_it_needs_is_seen():
    known = ground().catalogue.by_slug
    needing = next(m for m in known.values() if m.needs and not set(m.needs) & set(ground().situation.available))
    maker = next(m for m in known.values() if set(m.gives) & set(needing.needs) and m.slug != needing.slug)
    early = Planned("a", needing.slug, needing.stages[0], starts_on=dt.date(2026, 10, 1), ends_on=dt.date(2026, 10, 8))
    late = Planned("b", maker.slug, maker.stages[0], starts_on=dt.date(2026, 11, 1), ends_on=dt.date(2026, 11, 8))
    plan = adapted(ground(), (early, late))
    found = next(a for a in plan.alarms if a.code == "unready")
    assert found.objects == ("a", "b")
    assert gestures(found, plan)[0].days == ("2026-11-08", "2026-11-15")
    mended = adapted(ground(), (replace(early, starts_on=late.ends_on, ends_on=dt.date(2026, 11, 15)), late))
    assert "alarm-plan-unready" not in codes(mended)


def test_what_each_step_is_said_to_be_for_is_watched():
    served = next(s for s in start() if s.objectives and s.stage != "report")
    alone = tuple(replace(s, objectives=()) for s in start())
    assert codes(judged(alone)) & {"alarm-plan-unclaimed", "alarm-plan-aimless"}
    method = ground().catalogue.by_slug[served.method]
    other = next((o.id for o in ground().brief.objectives if not method.objectives.get(o.kind, 0)), None)
    if other:
        plan = judged(change(served.code, objectives=(*served.objectives, other)))
        assert "alarm-plan-overclaimed" in codes(plan)


def test_publics_dropped_from_every_step_are_missed():
    plan = judged(tuple(replace(s, publics=()) for s in start()))
    assert {"alarm-plan-unlisted"} <= codes(plan)
    assert "young" in plan.unreached


def test_money_counts_what_the_team_wrote_and_what_skills_cost():
    first = start()[0]
    dear = judged(change(first.code, cost_cents=99_000_000))
    assert "broken-budget" in codes(dear)
    assert dear.totals[0].left < 0
    others = sum(cost_of(s, ground()).typical for s in start() if s.code != first.code)
    full = change(first.code, cost_cents=round(ground().brief.budget_cents.most - others))
    lacked = sorted({s for one in start() for s in lacking(ground().catalogue.by_slug[one.method], ground().brief)})
    assert not codes(judged(full, train=(), hire=())) & {"broken-budget", "alarm-plan-money"}
    assert "alarm-plan-money" in codes(judged(full, train=(), hire=lacked))


def test_a_method_gone_from_the_catalogue_is_said_and_counts_for_nothing():
    plan = adapted(ground(), (*start(), Planned("x", "no-such-method", "diverge")))
    found = next(a for a in plan.alarms if a.code == "gone")
    assert gestures(found, plan)[0].kind == "remove"
    assert plan.cost_cents == adapted(ground(), start()).cost_cents


def test_every_gesture_settles_its_alarm_or_changes_it():
    from polyphonie.strategy.planning import SMALL, proposed_in

    for gone in start():
        plan = judged(tuple(s for s in start() if s.code != gone.code))
        for alarm in plan.alarms:
            for act in gestures(alarm, plan)[:1]:
                steps = plan.steps
                if act.kind == "add":
                    steps = (*steps, proposed_in(ground(), steps, act.method, act.stage))
                elif act.kind == "remove":
                    steps = tuple(s for s in steps if s.code != act.step)
                elif act.kind in SMALL:
                    asked = {"target": act.target, "first": act.days[0], "last": act.days[1]}
                    steps = tuple(SMALL[act.kind](s, asked) if s.code == act.step else s for s in steps)
                else:
                    continue
                after = adapted(ground(), steps, plan.train, plan.hire)
                assert alarm_key(alarm) not in {alarm_key(a) for a in after.alarms}, alarm


def test_new_days_keep_the_length():
    day = dt.date
    step = Planned("a", "m", "diverge", starts_on=day(2026, 1, 10), ends_on=day(2026, 1, 20))
    assert new_days("late", step, {"when": day(2026, 1, 15)}) == (day(2026, 1, 5), day(2026, 1, 15))
    assert new_days("rushed", step, {"ready_on": day(2026, 2, 1)}) == (day(2026, 2, 1), day(2026, 2, 11))
    assert new_days("late", replace(step, starts_on=None), {"when": day(2026, 1, 15)}) is None


def test_an_edit_asks_the_engine_once_and_reads_nothing_again(monkeypatch):
    asked = []
    monkeypatch.setattr(module, "alarms", lambda *more: asked.append(1) or engine_alarms(*more))
    monkeypatch.setattr(ground_module, "rank", lambda *more: 1 / 0)
    monkeypatch.setattr(ground_module, "brief_of", lambda *more: 1 / 0)
    ground()
    judged(start())
    assert asked == [1]


def test_an_edit_is_judged_without_much_work():
    """The seconds are in docs/benchmarks.md, beside their bar."""
    ground()
    steps = start()
    judged(steps)
    assert calls_of(lambda: judged(steps)) < 6_000


# -- steps in order ---------------------------------------------------------------------------------------------------


def plan_of(*pairs: str) -> tuple[Planned, ...]:
    return tuple(Planned(name, name, stage) for name, stage in (p.split(":") for p in pairs))


def order(steps) -> list[str]:
    return [f"{s.code}:{s.stage}" for s in steps]


def test_a_step_moves_among_its_own_then_across_stages():
    steps = plan_of("a:diverge", "b:diverge", "c:map")
    assert order(moved(steps, "b", -1)) == ["b:diverge", "a:diverge", "c:map"]
    assert order(moved(steps, "b", 1)) == ["a:diverge", "b:map", "c:map"]
    assert order(moved(steps, "a", -1)) == ["a:prepare", "b:diverge", "c:map"]
    assert order(moved(steps, "c", -1)) == ["a:diverge", "b:diverge", "c:diverge"]
    assert order(moved(steps, "nobody", 1)) == order(steps)


def test_nothing_moves_beyond_the_ends_and_nothing_is_lost():
    steps = plan_of("a:prepare", "z:report")
    assert not may_move(steps, "a", -1)
    assert not may_move(steps, "z", 1)
    for by in (1, -1):
        here = steps
        for _ in range(2 * len(STAGES)):
            here = moved(here, "a", by)
        assert sorted(s.code for s in here) == ["a", "z"]
    assert in_order(reversed(steps)) == steps


def test_steps_are_read_back_as_they_were_written():
    one = Planned("a", "m", "map", "Titre", dt.date(2026, 1, 1), None, ("o",), ("p",), "Qui", 12, 0.5, "note")
    assert step_of(plain_step(one)) == one


def test_codes_are_new():
    assert [new_code("x", ()), new_code("x", ("x",)), new_code("x", ("x", "x-2"))] == ["x", "x-2", "x-3"]
    assert len(new_code("y" * 80, ())) <= 40


def test_usual_dates_come_after_what_comes_before():
    method = next(iter(ground().catalogue.methods))
    starts, ends = usual_dates(ground(), start(), method, "report")
    assert starts >= max(s.ends_on for s in start() if s.stage != "report")
    assert ends >= starts
