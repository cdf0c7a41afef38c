"""From a plan to a dated sequence."""

import pytest

from polyphonie.engines.portfolio import SkillPrice
from polyphonie.engines.portfolio.problem import Plan
from polyphonie.engines.portfolio.schedule import sequence_of, serves, weeks_of
from polyphonie.engines.portfolio.sequences import best_plan
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.situation import Actor, Public
from tests.engines.portfolio.cases import method, objective, problem, situation
from tests.engines.portfolio.oracle import small
from tests.engines.portfolio.oracle import weeks_of as weeks_again


def test_stages_follow_one_another_and_preparations_run_beside():
    methods = {m.slug: m for m in (
        method("a", preparation_weeks=2, elapsed_weeks=3), method("b", preparation_weeks=1, elapsed_weeks=5),
        method("c", preparation_weeks=9, elapsed_weeks=1), method("r", preparation_weeks=4, elapsed_weeks=2),
    )}  # fmt: skip
    choices = [("diverge", "a"), ("diverge", "b"), ("map", "c"), ("report", "r")]
    assert weeks_of(methods, choices) == {
        ("diverge", "a"): (2, 5),
        ("diverge", "b"): (2, 7),
        ("map", "c"): (9, 10),
        ("report", "r"): (10, 12),
    }


@pytest.mark.parametrize("seed", range(40))
def test_dates_costs_and_days_add_up(seed):
    whole = small(seed)
    plan = best_plan(whole)
    if plan is None:
        return
    way = sequence_of(whole, plan, "S1", ("balance",))
    by_slug = {m.slug: m for m in whole.methods}
    chosen = [(stage, by_slug[slug]) for stage, slug in plan.choices]
    assert way.weeks_to_decision == pytest.approx(weeks_again(chosen))
    assert way.weeks == pytest.approx(max(s.ends_week for s in way.steps))
    skills = whole.skill_cents(plan.train, plan.hire)
    assert way.cost_cents.typical == sum(m.cost_cents().typical for _, m in chosen) + skills
    assert way.staff_days.typical == pytest.approx(sum(m.staff_days.typical for _, m in chosen))
    assert [s.stage for s in way.steps] == [stage for stage, _ in plan.choices]
    assert set(way.critical) <= set(way.methods)
    assert way.methods[-1] in {m.slug for s, m in chosen if s == "report"}
    assert not faults(plan.choices, by_slug, whole.brief, whole.settings, skills)


def test_skills_are_paid_once():
    whole = problem([method("m", euros=1)], situation(), prices={"a": SkillPrice(10, 99), "b": SkillPrice(99, 7)})
    way = sequence_of(whole, Plan((("diverge", "m"),), ("a",), ("b", "c"), 0.0, True), "S1", ())
    assert way.cost_cents.typical == 117


def test_what_is_left_aside_is_said():
    here = situation(
        participation_objectives=(objective(), objective("o2", "decide")),
        publics=(Public("far", "Far", distance=4), Public("near", "Near")),
        actors=(Actor("hit", "Hit", affected=4),),
    )
    whole = problem([method("m")], here)
    way = sequence_of(whole, Plan((("diverge", "m"),), (), (), 0.0, True), "S1", ())
    assert (way.uncovered, way.unreached) == (("o2",), ("far",))
    assert (way.steps[0].objectives, way.steps[0].publics, way.steps[0].actors) == (("o1",), ("near",), ("hit",))


def test_a_step_that_covers_nothing_fully_says_what_it_helps():
    here = situation(participation_objectives=(objective(need=3), objective("o2", "train", need=1)))
    brief = problem([], here).brief
    assert serves(method("m", objectives={"understand": 1}), brief) == ("o1",)
    assert serves(method("m", objectives={"understand": 3, "train": 1}), brief) == ("o1", "o2")
    assert serves(method("m", objectives={}), brief) == ()
