"""What would change the choice, and what would make one possible: announced, then applied."""

from dataclasses import replace

import pytest

from polyphonie.engines.portfolio import SkillPrice
from polyphonie.engines.portfolio.changes import GAIN, LESS, LIMITS, MORE, admitted, changes, relaxations
from polyphonie.engines.portfolio.sequences import best_plan
from polyphonie.kit.quantity import Range
from tests.engines.portfolio.cases import few, method, objective, problem, situation
from tests.engines.portfolio.oracle import every_plan, small

SEEDS = range(120)


def under(methods, problem, limit, value):
    """The problem with another limit, its filters worked out again."""
    now = getattr(problem.brief, limit)
    kept = Range(min(now.least, value), min(now.typical, value), value) if isinstance(now, Range) else value
    return admitted(methods, problem.with_limits(**{limit: kept}))


def value_of(limit, problem):
    """The limit as a number."""
    now = getattr(problem.brief, limit)
    return now.most if isinstance(now, Range) else now


@pytest.fixture(scope="module")
def solved():
    """The small problems that have a plan, with it and what would change it."""
    found = {}
    for seed in SEEDS:
        whole = small(seed)
        base = best_plan(admitted(whole.methods, whole))
        if base is not None:
            found[seed] = whole, base, changes(whole.methods, whole, base)
    return found


def test_applying_a_change_gives_the_sequence_it_announces(solved):
    seen = set()
    for whole, base, found in solved.values():
        for change in found:
            if change.limit == "skill":
                skill = change.reason.facts["skill"]
                here = whole.brief.situation
                richer = replace(here, skills_in_house={**here.skills_in_house, skill: 3})
                after = admitted(whole.methods, replace(whole, brief=replace(whole.brief, situation=richer)))
            else:
                assert change.before == value_of(change.limit, whole)
                after = under(whole.methods, whole, change.limit, change.after)
            plan = best_plan(after)
            seen.add(change.reason.code)
            if change.reason.code.endswith("-none"):
                assert plan is None
                continue
            assert plan.methods == base.methods - set(change.leaves) | set(change.enters)
            assert plan.value - base.value == pytest.approx(change.gain, abs=2e-6)
    assert len(seen) >= 8, seen


def test_more_never_brings_less_and_less_never_brings_more(solved):
    for _, _, found in solved.values():
        for change in found:
            if change.limit != "skill":
                assert change.gain > 0 if change.after > change.before else change.gain <= 0


def test_the_step_up_is_the_smallest_that_brings_something_better(solved):
    for whole, base, found in solved.values():
        more = {c.limit: c for c in found if c.limit != "skill" and c.after > c.before}
        for limit in LIMITS:
            now = value_of(limit, whole)
            if not now:
                continue
            for factor in MORE:
                plan = best_plan(under(whole.methods, whole, limit, now * factor))
                is_better = plan.value > base.value + 2 * GAIN and plan.methods != base.methods
                if (limit in more and more[limit].after > now * factor) or (limit not in more and factor == MORE[-1]):
                    assert not is_better


def test_a_quarter_less_is_silent_only_when_the_choice_stands(solved):
    for whole, base, found in solved.values():
        less = {c.limit for c in found if c.limit != "skill" and c.after < c.before}
        for limit in LIMITS:
            now = value_of(limit, whole)
            if now and limit not in less:
                plan = best_plan(under(whole.methods, whole, limit, now * LESS))
                assert plan is not None
                assert plan.methods == base.methods or plan.value == pytest.approx(base.value, abs=2e-6)


def test_relaxations_applied_together_make_a_process_possible():
    tried = 0
    for seed in range(200):
        whole = small(seed)
        if best_plan(admitted(whole.methods, whole)) is not None:
            continue
        found = relaxations(whole.methods, whole)
        free = whole.with_limits(**dict.fromkeys(LIMITS))
        assert bool(found) == bool(every_plan(admitted(whole.methods, free)))
        relaxed = whole
        for change in found:
            assert change.restores
            assert change.after > change.before == value_of(change.limit, whole)
            now = getattr(relaxed.brief, change.limit)
            relaxed = relaxed.with_limits(
                **{change.limit: Range.exactly(change.after) if isinstance(now, Range) else change.after}
            )
        if found:
            tried += 1
            assert best_plan(admitted(whole.methods, relaxed)) is not None
    assert tried >= 8


def test_no_smaller_single_relaxation_would_do():
    methods = [method("r", ("report",), euros=0, staff_days=0), method("d", euros=900, staff_days=1)]
    whole = problem(methods, situation(participation_objectives=(objective(),), budget=500, staff_days=4))
    (found,) = relaxations(methods, whole)
    assert (found.limit, found.before, found.after) == ("budget_cents", 50_000, 90_000)
    assert found.reason.code == "restore-budget_cents"


def test_a_limit_of_nothing_can_be_relaxed_too():
    methods = [method("r", ("report",), euros=0), method("d", euros=900)]
    whole = problem(methods, situation(participation_objectives=(objective(),), budget=0, staff_days=0))
    assert {c.limit: c.after for c in relaxations(methods, whole)} == {"budget_cents": 90_000, "staff_days": 4}
    assert changes(methods, replace(whole, brief=replace(whole.brief, staff_days=None)), _plan(methods)) is not None


def _plan(methods):
    free = problem(methods, situation(participation_objectives=(objective(),)))
    return best_plan(free)


def test_a_tie_is_no_reason_to_change():
    twins = [method("a", euros=100), method("b", euros=150), method("r", ("report",))]
    here = situation(participation_objectives=(objective(),), budget=250)
    whole = replace(problem(twins, here), burdens={})
    base = best_plan(whole)
    assert not [
        c for c in changes(twins, whole, base) if c.limit == "budget_cents" and c.after > c.before and c.gain <= GAIN
    ]


def test_what_is_made_for_another_matter_is_not_admitted():
    here = situation(matters=("place",), level_granted=2)
    methods = [method("money", matters=("money",)), method("place", matters=("place",)), method("any")]
    assert [m.slug for m in admitted(methods, problem(methods, here)).methods] == ["place", "any"]


def test_the_shipped_catalogue_has_what_a_skill_would_change():
    here = situation(
        participation_objectives=(objective(), objective("o2", "mobilise")),
        skills_in_house={},
        budget=30_000,
        staff_days=60,
    )
    scores = {m.slug: 0.12 + 0.003 * (i % 7) for i, m in enumerate(few())}
    whole = problem(few(), here, scores)
    base = best_plan(admitted(few(), whole))
    found = changes(few(), whole, base)
    assert all(c.reason.facts["skill"] in (*base.train, *base.hire) for c in found if c.limit == "skill")


def test_the_same_methods_done_otherwise_are_no_change():
    methods = [method("r", ("report",), euros=0), method("d", euros=400, skills={"s": 1})]
    here = situation(participation_objectives=(objective(),), skills_in_house={}, budget=1_000)
    whole = problem(methods, here, prices={"s": SkillPrice(60_000, 0)})
    base = best_plan(whole)
    assert base.train == ("s",)
    assert best_plan(under(methods, whole, "budget_cents", 75_000)).hire == ("s",)
    assert [c for c in changes(methods, whole, base) if c.limit == "budget_cents"] == []
