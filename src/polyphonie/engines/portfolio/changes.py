"""What would change the choice: each limit relaxed or tightened in steps, each missing skill gained."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from polyphonie.engines.portfolio.filters import exclusions, off_matter
from polyphonie.engines.portfolio.model import Change
from polyphonie.engines.portfolio.schedule import sequence_of
from polyphonie.engines.portfolio.sequences import Plan, Problem, best_plan, holds, plan_value
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason

MORE: Final = (1.1, 1.25, 1.5)
LESS: Final = 0.75
LIMITS: Final = ("budget_cents", "staff_days", "weeks")
GAIN: Final = 1e-5  # the solver stops at a millionth; less than this is a tie, and a tie is no reason to change
SKILLS_ASKED: Final = 3


def admitted(methods: Sequence[Method], problem: Problem) -> Problem:
    """Give the problem with the methods that its own limits admit, and that are not made for another matter."""
    out = exclusions(methods, problem.brief, problem.duties)
    return replace(problem, methods=tuple(m for m in methods if m.slug not in out and not off_matter(m, problem.brief)))


def changes(methods: Sequence[Method], problem: Problem, base: Plan) -> tuple[Change, ...]:
    """Give the smallest step of each limit that alters the choice, more and less.

    Parameters
    ----------
    methods: the whole catalogue (scores are kept as they are, so that only the limit moves).
    problem: as solved. base: the plan chosen.

    Guarantees
    ----------
    More of a limit never lowers the value; applying a change gives the sequence that it announces, worth what it says.
    """
    more = _more(methods, problem, base)
    around = (change for limit in LIMITS for change in (*more.get(limit, ()), *_less(methods, problem, base, limit)))
    return (*around, *_skills(methods, problem, base))


def _more(methods: Sequence[Method], problem: Problem, base: Plan) -> Mapping[str, tuple[Change, ...]]:
    """Give, by limit, the smallest step up to a better plan; nothing when all steps at once bring nothing better."""
    known = {limit: now for limit in LIMITS if (now := _value(problem, limit))}
    together = problem
    for limit, now in known.items():
        together = _set(together, limit, now * MORE[-1])
    if not known or _better(admitted(methods, together), base.value) is None:
        return {}
    found = {}
    for limit, now in known.items():
        far = _better(admitted(methods, _set(problem, limit, now * MORE[-1])), base.value)
        if far is not None and far.methods != base.methods:
            after, plan = _smallest_step(methods, problem, base, limit, now, far)
            found[limit] = (_change(limit, now, after, base, plan, "more"),)
    return found


def _smallest_step(
    methods: Sequence[Method], problem: Problem, base: Plan, limit: str, now: float, far: Plan
) -> tuple[float, Plan]:
    """Give the smallest step at which something is better; where the best of the largest step fits, it is the best."""
    for factor in MORE[:-1]:
        here = admitted(methods, _set(problem, limit, now * factor))
        near = far if holds(here, far) else _better(here, base.value)
        if near is not None and near.methods != base.methods:
            return now * factor, near
    return now * MORE[-1], far


def _better(problem: Problem, value: float) -> Plan | None:
    """Give the best plan if it is worth more than this value."""
    return best_plan(problem, least_value=value + GAIN)


def _less(methods: Sequence[Method], problem: Problem, base: Plan, limit: str) -> Iterator[Change]:
    """Ask what a quarter less would change; nothing when the choice fits in it, for then it stays the best."""
    now = _value(problem, limit)
    if not now:
        return
    here = admitted(methods, _set(problem, limit, now * LESS))
    if holds(here, base):
        return
    less = best_plan(here)
    if less is None:
        yield Change(
            limit,
            now,
            now * LESS,
            (),
            tuple(sorted(base.methods)),
            -max(0.0, base.value),
            Reason(f"change-{limit}-less-none", _facts(limit, now, now * LESS)),
        )
    elif less.methods != base.methods:
        yield _change(limit, now, now * LESS, base, less, "less")


def _skills(methods: Sequence[Method], problem: Problem, base: Plan) -> Iterator[Change]:
    """Ask what each skill trained or hired, once held, would change; the cheapest question with the clearest answer."""
    situation = problem.brief.situation
    for skill in sorted({*base.train, *base.hire})[:SKILLS_ASKED]:
        richer = replace(situation, skills_in_house={**(situation.skills_in_house or {}), skill: 3})
        here = admitted(methods, replace(problem, brief=replace(problem.brief, situation=richer)))
        train, hire = (tuple(s for s in skills if s != skill) for skills in (base.train, base.hire))
        plan = _better(here, plan_value(here, base.choices, train, hire))
        if plan is not None and plan.methods != base.methods:
            yield _change("skill", None, None, base, plan, "more", skill=skill)


def _value(problem: Problem, limit: str) -> float | None:
    value = getattr(problem.brief, limit)
    return value.most if isinstance(value, Range) else value


def _set(problem: Problem, limit: str, value: float) -> Problem:
    now: Any = getattr(problem.brief, limit)
    kept = Range(min(now.least, value), min(now.typical, value), value) if isinstance(now, Range) else value
    return problem.with_limits(**{limit: kept})


def _facts(limit: str, before: float | None, after: float | None) -> dict[str, object]:
    if before is None or after is None:
        return {}
    return {limit: neat(abs(round(after - before, 1))), "limit": limit}


def _change(
    limit: str, before: float | None, after: float | None, base: Plan, plan: Plan, way: str, **facts: object
) -> Change:
    enters, leaves = tuple(sorted(plan.methods - base.methods)), tuple(sorted(base.methods - plan.methods))
    variant = "" if enters and leaves else "-enters" if enters else "-leaves"
    said = {**_facts(limit, before, after), "methods_in": list(enters), "methods_out": list(leaves), **facts}
    return Change(
        limit, before, after, enters, leaves, plan.value - base.value, Reason(f"change-{limit}-{way}{variant}", said)
    )


def relaxations(methods: Sequence[Method], problem: Problem) -> tuple[Change, ...]:
    """Give the smallest set of relaxations that makes a process possible; law and promise are never relaxed.

    Guarantees
    ----------
    Applied together, they make the problem feasible.
    """
    free = admitted(methods, problem.with_limits(**dict.fromkeys(LIMITS)))
    elastic = replace(free, brief=problem.brief)
    plan = best_plan(elastic, minimise="relaxation")
    if plan is None:
        return ()
    found = []
    for limit, used in _used(elastic, plan).items():
        now = _value(problem, limit)
        if now is not None and used > now + 1e-6:
            found.append(
                Change(
                    limit,
                    now,
                    used,
                    tuple(sorted(plan.methods)),
                    (),
                    0.0,
                    Reason(f"restore-{limit}", _facts(limit, now, used)),
                    restores=True,
                )
            )
    return tuple(found)


def _used(problem: Problem, plan: Plan) -> Mapping[str, float]:
    """Give what a plan uses of each limit."""
    way = sequence_of(problem, plan, "", ())
    used = (way.cost_cents.typical, way.staff_days.typical, way.weeks_to_decision)
    return {limit: round(value, 6) for limit, value in zip(LIMITS, used, strict=True)}
