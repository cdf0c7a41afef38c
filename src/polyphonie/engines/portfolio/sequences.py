"""Sequences of methods chosen by exact optimisation: diverge, map, deliberate, decide, report back.

Must-have objectives and audiences are covered before anything else is weighed; money, days and weeks are limits; each
method must earn its place.
"""

from collections.abc import Iterable, Mapping

from polyphonie.engines.portfolio.builder import Builder
from polyphonie.engines.portfolio.limits import bound
from polyphonie.engines.portfolio.problem import (
    AUDIENCE,
    HIRE,
    MUST,
    TRAIN,
    Choice,
    Plan,
    Problem,
    burdens,
    covers,
    missed,
    plan_value,
    wanted_stages,
)
from polyphonie.engines.portfolio.verify import faults

__all__ = [
    "AUDIENCE",
    "HIRE",
    "MUST",
    "TRAIN",
    "Choice",
    "Plan",
    "Problem",
    "best_plan",
    "burdens",
    "covers",
    "holds",
    "missed",
    "plan_value",
    "wanted_stages",
]


def best_plan(
    problem: Problem,
    *,
    tilt: Mapping[str, float] | None = None,
    away_from: Iterable[Plan] = (),
    forced: Iterable[str] = (),
    minimise: str | None = None,
    least_value: float | None = None,
) -> Plan | None:
    """Give the best sequence under the limits, or None when there is none.

    Parameters
    ----------
    problem: methods admitted (n), their scores, the brief, the settings.
    tilt: what to add to each method's worth, by slug, to look for a sequence of another character.
    away_from: plans from which at least `settings.differences` methods must differ.
    forced: slugs that must be in it.
    minimise: "cost", "days" or "weeks" to look for the cheapest, the lightest or the shortest instead of the best,
        "relaxation" for the sequence that passes the limits by the least total share.
    least_value: look only among plans worth at least so much (without the tilt), which spares the solver.

    Guarantees
    ----------
    Raising a limit never lowers the value; the same problem gives the same plan, whatever the order of the methods; the
    plan satisfies `verify.faults`, which checks it in exact arithmetic.
    """
    built = Builder(problem, tilt or {}, minimise)
    bound(built)
    for plan in away_from:
        built.keep_away(plan, problem.settings.differences)
    for slug in forced:
        built.programme.one_of(built.of(slug))
    if least_value is not None:
        built.programme.at_least(built.value_terms(), least_value - 1e-7)
    while built.choices and (solved := built.programme.solve(problem.settings.seconds)) is not None:
        plan = built.read(solved)
        if minimise == "relaxation" or holds(problem, plan):
            return plan
        built.forbid(plan)  # the solver works to a tolerance; what passes a limit by less than it is refused here
    return None


def holds(problem: Problem, plan: Plan) -> bool:
    """Tell whether a plan is made of the problem's methods and keeps to its limits, in exact arithmetic."""
    methods = {m.slug: m for m in problem.methods}
    return plan.methods <= methods.keys() and not faults(
        plan.choices, methods, problem.brief, problem.settings, problem.skill_cents(plan.train, plan.hire)
    )
