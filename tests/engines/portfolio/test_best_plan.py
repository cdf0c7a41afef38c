"""The best sequence, held against every sequence there is."""

from dataclasses import replace

import pytest

from polyphonie.engines.portfolio import Settings
from polyphonie.engines.portfolio.sequences import best_plan, holds, plan_value
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.quantity import Range
from tests.engines.portfolio.cases import method, objective, problem, situation
from tests.engines.portfolio.oracle import every_plan, small, value_of, weeks_of

SEEDS = range(300)


@pytest.fixture(scope="module")
def answers():
    """Each small problem with every plan it allows and the best one found."""
    found = {}
    for seed in SEEDS:
        problem = small(seed)
        found[seed] = problem, every_plan(problem), best_plan(problem)
    return found


def typed(problem, plan):
    """The choices of a plan, with the methods themselves."""
    by_slug = {m.slug: m for m in problem.methods}
    return [(stage, by_slug[slug]) for stage, slug in plan.choices]


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_allowed_is_better(answers, seed):
    problem, plans, best = answers[seed]
    assert (best is None) == (not plans)
    if best:
        assert best.value == pytest.approx(max(plans.values()), abs=2e-6)
        assert value_of(problem, typed(problem, best)) == pytest.approx(best.value, abs=1e-9)
        assert best.is_proven


def test_enough_of_the_problems_have_an_answer(answers):
    solved = sum(best is not None for _, _, best in answers.values())
    assert solved >= 100
    assert solved < len(SEEDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_plan_keeps_to_every_limit_in_exact_arithmetic(answers, seed):
    problem, _, best = answers[seed]
    if best:
        methods = {m.slug: m for m in problem.methods}
        extra = problem.skill_cents(best.train, best.hire)
        assert faults(best.choices, methods, problem.brief, problem.settings, extra) == ()
        assert holds(problem, best)
        assert plan_value(problem, best.choices, best.train, best.hire) == best.value


@pytest.mark.parametrize("seed", range(0, 300, 3))
@pytest.mark.parametrize("limit", ["budget_cents", "staff_days", "weeks"])
def test_relaxing_a_limit_never_lowers_the_optimum(answers, seed, limit):
    problem, _, best = answers[seed]
    now = getattr(problem.brief, limit)
    if best is None or now is None:
        return
    more = Range.exactly(now.most * 1.3) if isinstance(now, Range) else now * 1.3
    assert best_plan(problem.with_limits(**{limit: more})).value >= best.value - 2e-6
    assert best_plan(problem.with_limits(**{limit: None})).value >= best.value - 2e-6


@pytest.mark.parametrize("seed", range(0, 300, 5))
def test_the_order_of_the_catalogue_does_not_matter_and_it_repeats(answers, seed):
    problem, _, best = answers[seed]
    assert best_plan(problem) == best
    assert best_plan(replace(problem, methods=problem.methods[::-1])) == best


@pytest.mark.parametrize("seed", range(0, 300, 4))
def test_the_best_away_from_a_plan_is_the_best_of_those_away(answers, seed):
    problem, plans, best = answers[seed]
    if best is None:
        return
    problem = replace(problem, settings=replace(problem.settings, differences=2))
    away = {p: v for p, v in plans.items() if len({m for _, m in p} ^ best.methods) >= 2}
    found = best_plan(problem, away_from=[best])
    assert (found is None) == (not away)
    assert found is None or found.value == pytest.approx(max(away.values()), abs=2e-6)


@pytest.mark.parametrize("seed", range(0, 300, 6))
def test_a_forced_method_is_there_and_costs_what_it_costs(answers, seed):
    problem, plans, _ = answers[seed]
    for slug in ("m2", "m3", "absent"):
        with_it = {p: v for p, v in plans.items() if slug in {m for _, m in p}}
        found = best_plan(problem, forced=[slug])
        assert (found is None) == (not with_it)
        assert found is None or (
            slug in found.methods and found.value == pytest.approx(max(with_it.values()), abs=2e-6)
        )


@pytest.mark.parametrize("seed", range(0, 300, 5))
def test_asking_for_a_least_value_changes_nothing_else(answers, seed):
    problem, _, best = answers[seed]
    if best:
        assert best_plan(problem, least_value=best.value).value == pytest.approx(best.value, abs=2e-6)
        assert best_plan(problem, least_value=best.value + 0.01) is None


def covering(problem, plans, most):
    """The plans that leave the fewest must-have objectives and audiences, whatever else they bring."""

    def missed(plan):
        chosen = [m for m in problem.methods if m.slug in {s for _, s in plan}]
        free = replace(problem, scores=dict.fromkeys(problem.scores, 0.0), burdens=dict.fromkeys(problem.scores, 0.0))
        musts = tuple(o for o in problem.brief.objectives if o.is_must)
        free = replace(free, brief=replace(problem.brief, objectives=musts))
        return round(-plan_value(free, [("", m.slug) for m in chosen], (), ()), 6)

    least = min(map(missed, plans), default=None)
    return [p for p in plans if missed(p) == least]


@pytest.mark.parametrize("seed", range(0, 300, 3))
def test_the_shortest_and_the_lightest_are_the_least_of_those_that_cover_most(answers, seed):
    problem, plans, _ = answers[seed]
    by_slug = {m.slug: m for m in problem.methods}
    able = [[(s, by_slug[m]) for s, m in p] for p in covering(problem, list(plans), None)]
    for minimise, measure in (("weeks", weeks_of), ("days", lambda p: sum(m.staff_days.typical for _, m in p))):
        found = best_plan(problem, minimise=minimise)
        assert (found is None) == (not able)
        if found:
            assert measure(typed(problem, found)) == pytest.approx(min(map(measure, able)), abs=1e-5)


@pytest.mark.parametrize("seed", range(0, 300, 3))
def test_the_cheapest_is_the_least_of_those_that_cover_most(answers, seed):
    problem, plans, _ = answers[seed]
    found = best_plan(problem, minimise="cost")
    by_slug = {m.slug: m for m in problem.methods}
    if found:
        able = [[(s, by_slug[m]) for s, m in p] for p in covering(problem, list(plans), None)]
        cost = sum(m.cost_cents().typical for _, m in typed(problem, found)) + problem.skill_cents(
            found.train, found.hire
        )
        assert cost == pytest.approx(min(_cheapest(problem, p) for p in able), abs=1)


def _cheapest(problem, plan):
    """What a plan costs with each skill got the cheapest way."""
    have = problem.brief.situation.skills_in_house
    gaps = {}
    for _, m in plan if have is not None else ():
        for skill, level in m.skills.required.items():
            gaps[skill] = max(gaps.get(skill, 0), level - have.get(skill, 0))
    ways = {s: problem.prices[s] for s, gap in gaps.items() if gap > 0}
    return sum(m.cost_cents().typical for _, m in plan) + sum(
        min(p.hire_cents, p.train_cents) if gaps[s] == 1 else p.hire_cents for s, p in ways.items()
    )


def test_without_a_method_there_is_no_plan():
    assert best_plan(replace(small(0), methods=())) is None


def test_what_passes_a_limit_by_less_than_the_solver_sees_is_refused():
    methods = [
        method("r", ("report",), euros=0),
        method("long", elapsed_weeks=2, preparation_weeks=0),
        method("short", elapsed_weeks=1, preparation_weeks=0),
    ]
    here = situation(participation_objectives=(objective(),))
    alone = Settings(most_per_stage=1)
    whole = problem(methods, here, {"long": 0.9}, alone).with_limits(weeks=2 - 1e-8)
    assert best_plan(whole).methods == {"r", "short"}
    assert best_plan(whole.with_limits(weeks=2)).methods == {"r", "long"}
    assert best_plan(replace(whole, methods=tuple(methods[:2]))) is None
