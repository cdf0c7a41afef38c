"""From a plan to a dated sequence: stages follow one another, preparations run beside earlier stages."""

from collections.abc import Mapping, Sequence

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.model import Step
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.engines.portfolio.sequences import Plan, Problem, covers
from polyphonie.engines.portfolio.settings import SkillPrice
from polyphonie.kit.codes import STAGES
from polyphonie.kit.method import Method
from polyphonie.kit.quantity import Range

NOTHING = Range(0, 0, 0)


def weeks_of(
    methods: Mapping[str, Method], choices: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], tuple[float, float]]:
    """Give the first and last week of each step, from the start, at typical durations."""
    now, found = 0.0, {}
    for stage in STAGES:
        here = [c for c in choices if c[0] == stage]
        if not here:
            continue
        start = max([now, *(methods[c[1]].preparation_weeks.typical for c in here)])
        for choice in here:
            found[choice] = (start, start + methods[choice[1]].elapsed_weeks.typical)
        now = max(found[c][1] for c in here)
    return found


def serves(method: Method, brief: Brief) -> tuple[str, ...]:
    """Give the objectives a method covers as needed; failing that, those it helps."""
    full = [o.id for o in brief.objectives if covers(method, o, brief.level_granted)]
    part = [o.id for o in brief.objectives if o.kind and method.objectives.get(o.kind, 0) > 0]
    return tuple(full or part)


def sequence_of(problem: Problem, plan: Plan, identifier: str, traits: tuple[str, ...]) -> Way:
    """Date a plan and add it up: cost in cents, days of the team, weeks."""
    methods = {m.slug: m for m in problem.methods}
    brief = problem.brief
    when = weeks_of(methods, plan.choices)
    steps = tuple(_step(methods[slug], stage, when[stage, slug], brief) for stage, slug in plan.choices)
    chosen = [methods[s.method] for s in steps]
    skills = [problem.prices.get(s, SkillPrice()).train_cents for s in plan.train]
    skills += [problem.prices.get(s, SkillPrice()).hire_cents for s in plan.hire]
    cost = sum((s.cost_cents for s in steps), Range.exactly(sum(skills)))
    ends = [s.ends_week for s in steps]
    return Way(
        identifier,
        traits,
        plan.value,
        steps,
        cost,
        sum((s.staff_days for s in steps), NOTHING),
        max(ends, default=0.0),
        max([s.ends_week for s in steps if s.stage != "report"], default=0.0),
        plan.train,
        plan.hire,
        tuple(o.id for o in brief.objectives if not any(covers(m, o, brief.level_granted) for m in chosen)),
        tuple(a.id for a in brief.audiences if a.must_be_reached and not any(reaches(m, a) for m in chosen)),
        plan.is_proven,
        critical=_critical(steps),
    )


def _step(method: Method, stage: str, weeks: tuple[float, float], brief: Brief) -> Step:
    reached = [a for a in brief.audiences if reaches(method, a)]
    return Step(
        stage,
        method.slug,
        *weeks,
        serves(method, brief),
        tuple(a.id for a in reached if not a.is_actor),
        tuple(a.id for a in reached if a.is_actor),
        method.cost_cents(brief.participants),
        method.staff_days,
        dict(method.skills.required),
    )


def _critical(steps: Sequence[Step]) -> tuple[str, ...]:
    """Give the steps that set the length: in each stage, the one that ends last."""
    return tuple(
        max((s for s in steps if s.stage == stage), key=lambda s: s.ends_week).method
        for stage in STAGES
        if any(s.stage == stage for s in steps)
    )
