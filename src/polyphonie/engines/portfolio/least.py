"""The least process there is: how short, how cheap, how light one can be that still covers what it must."""

from collections.abc import Sequence

from polyphonie.engines.portfolio.changes import LIMITS, admitted
from polyphonie.engines.portfolio.schedule import sequence_of
from polyphonie.engines.portfolio.sequences import Problem, best_plan, missed
from polyphonie.kit.method import Method

Least = tuple[float | None, float | None, float | None]


def least(methods: Sequence[Method], problem: Problem) -> Least:
    """Give the cost (cents), the days of the team and the weeks of the least process, to be held against the limits.

    Returns
    -------
    The weeks are those of the shortest process, money and days being no object. The cost is that of the cheapest
    process that fits the weeks and the days; the days are its own. Where none fits the days, the process of fewest
    days speaks.
    None three times when no process exists at any price.

    Guarantees
    ----------
    The cost, the days and the weeks are all within the limits exactly when a process within them covers every must-have
    objective that can be covered at all.
    """
    free = _under(methods, problem)
    short = best_plan(free, minimise="weeks")
    if short is None:
        return None, None, None
    weeks, limits = sequence_of(free, short, "", ()).weeks_to_decision, problem.brief
    kept = limits.weeks if limits.weeks is not None and weeks <= limits.weeks + 1e-9 else None
    within = _under(methods, problem, weeks=kept, staff_days=limits.staff_days)
    cheap = best_plan(within, minimise="cost")
    if cheap is None or missed(within, cheap) - missed(free, short):
        within = _under(methods, problem, weeks=kept)
        cheap = best_plan(within, minimise="days")
    way = sequence_of(within, cheap or short, "", ())
    return way.cost_cents.typical, way.staff_days.typical, weeks


def _under(methods: Sequence[Method], problem: Problem, **limits: object) -> Problem:
    """Give the problem under these limits only, with the methods that they admit."""
    return admitted(methods, problem.with_limits(**{**dict.fromkeys(LIMITS), **limits}))
