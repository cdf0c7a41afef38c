"""What the engine of alarms cannot know of an adapted plan: its dates, what each step is said to be for, its skills."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from polyphonie.engines.portfolio import Alarm, covers
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason
from polyphonie.strategy.ground import Ground
from polyphonie.strategy.planned import Planned

DAY: Final = dt.timedelta(days=1)


def checks(
    ground: Ground, steps: Sequence[Planned], methods: Mapping[str, Method], cost: Range, raised: Sequence[Alarm]
) -> Iterator[Alarm]:
    """Give the alarms on dates, purposes, publics and skills' prices that a plan raises.

    Parameters
    ----------
    steps: in order. methods: those of the plan that are known. cost: of everything. raised: what the engine said, so
    that nothing is said twice.
    """
    sound = [s for s in steps if s.method in methods]
    yield from (warned("gone", "high", s) for s in steps if s.method not in methods)
    for step in sound:
        yield from _dates(step, ground, methods[step.method])
        yield from _inputs(step, sound, ground, methods)
    yield from _purposes(sound, ground, methods, raised)
    yield from _publics(sound, ground, methods)
    yield from _money(ground, cost, raised)


def warned(code: str, severity: str, step: Planned, *objects: str, **facts: object) -> Alarm:
    """Build an alarm on a step; its sentence and its mend carry the same facts."""
    said = {"method": step.method, "step": step.code, **facts}
    return Alarm(
        code,
        severity,
        (step.code, *objects),
        Reason(f"alarm-plan-{code}", said),
        Reason(f"alarm-mend-plan-{code}", said),
    )


def _dates(step: Planned, ground: Ground, method: Method) -> Iterator[Alarm]:
    """Warn of a step that ends before it starts, after the decision that it feeds, or that cannot be ready in time."""
    starts, ends, decision = step.starts_on, step.ends_on, ground.situation.decision.when
    if starts and ends and ends < starts:
        yield warned("reversed", "high", step, starts_on=starts, ends_on=ends)
    elif ends and decision and step.stage != "report" and ends > decision:
        yield warned("late", "high", step, ends_on=ends, when=decision)
    weeks = method.preparation_weeks.least
    ready = ground.origin and ground.origin + dt.timedelta(days=round(7 * weeks))
    if starts and ready and starts < ready:
        yield warned("rushed", "low", step, starts_on=starts, ready_on=ready, weeks=neat(weeks))


def _inputs(step: Planned, steps: Sequence[Planned], ground: Ground, methods: Mapping[str, Method]) -> Iterator[Alarm]:
    """Warn of a step that starts before what it needs is there; what no step gives is the engine's to say."""
    method, situation = methods[step.method], ground.situation
    if step.starts_on is None:
        return
    needs = set(method.needs) if not set(method.needs) & set(situation.available) else set()
    bases = set(method.requires) if not set(method.requires) & set(situation.already_done) else set()
    for wanted in (
        [s for s in steps if s is not step and needs & set(methods[s.method].gives)],
        [s for s in steps if s is not step and s.method in bases],
    ):
        ends = [s.ends_on for s in wanted if s.ends_on]
        if wanted and len(ends) == len(wanted) and min(ends) > step.starts_on:
            first = min(wanted, key=lambda s: (s.ends_on, s.code))
            yield warned(
                "unready", "high", step, first.code,
                method_needed=first.method, starts_on=step.starts_on, ends_on=first.ends_on,
            )  # fmt: skip


def _purposes(
    steps: Sequence[Planned], ground: Ground, methods: Mapping[str, Method], raised: Sequence[Alarm]
) -> Iterator[Alarm]:
    """Warn of a step for nothing, of a claim that the method cannot hold, of an objective that nobody claims."""
    objectives, cap = ground.brief.objectives, ground.brief.level_granted
    idle = {a.objects[0] for a in raised if a.code == "purposeless"}
    fed = {n for s in steps for n in methods[s.method].needs} | {r for s in steps for r in methods[s.method].requires}
    kinds = {o.id: o.kind for o in objectives}
    for step in steps:
        method = methods[step.method]
        feeds = step.stage == "report" or fed & {*method.gives, method.slug}
        if not any(o in kinds for o in step.objectives) and not feeds and step.method not in idle:
            helped = [o.id for o in objectives if method.objectives.get(o.kind or "", 0)]
            yield warned("aimless", "high", step, objectives=helped)
        for objective in step.objectives:
            kind = kinds.get(objective)
            if kind and not method.objectives.get(kind, 0) and step.stage != "report":
                yield warned("overclaimed", "medium", step, objective, objective=objective)
    for one in objectives:
        able = [s for s in steps if covers(methods[s.method], one, cap)]
        if able and not any(one.id in s.objectives for s in able):
            yield warned("unclaimed", "high" if one.is_must else "medium", able[0], one.id, objective=one.id)


def _publics(steps: Sequence[Planned], ground: Ground, methods: Mapping[str, Method]) -> Iterator[Alarm]:
    """Warn of a public that must be reached, that a method could reach, and that no step is for."""
    for audience in ground.brief.audiences:
        if audience.is_actor or not audience.must_be_reached:
            continue
        able = [s for s in steps if reaches(methods[s.method], audience)]
        if able and not any(audience.id in s.publics for s in steps):
            yield warned("unlisted", "medium", able[0], audience.id, public=audience.id)


def _money(ground: Ground, cost: Range, raised: Sequence[Alarm]) -> Iterator[Alarm]:
    """Warn when training and hiring are what takes the plan over its budget."""
    budget = ground.brief.budget_cents
    if budget is None or cost.typical <= budget.most or any(a.reason.code == "broken-budget" for a in raised):
        return
    facts = {"cost_cents": round(cost.typical), "budget_cents": round(budget.most)}
    yield Alarm("money", "high", ("budget",), Reason("alarm-plan-money", facts), Reason("alarm-mend-plan-money", facts))
